import type { Sentence } from '../sentence.js';

const subject = 'pufa';
const office = '普法工作机构';

/** Sentences on legal education. Internal: reached through the default plan. */
export const PUFA_SENTENCES: readonly Sentence[] = [
  {
    id: 'pufa/responsibility-list',
    subject,
    office,
    write: ({ figure, value, list, rates }) =>
      value('pufaList.items') === 0
        ? []
        : [
            '落实“谁执法谁普法”普法责任制，年度普法责任清单列入',
            figure('pufaList.items'),
            list([
              ['pufaList.common', '共性清单'],
              ['pufaList.specific', '个性清单'],
            ]),
            '，责任单位',
            figure('pufaList.units'),
            ...(value('pufaList.items') === undefined
              ? []
              : [rates('pufaList.items', [['pufaList.doneRate', '完成率']])]),
            '。',
          ],
  },
  {
    id: 'pufa/activities',
    subject,
    office,
    write: ({ span, figure, value, list, change, departments }) =>
      value('pufaActivity.sessions') === 0
        ? [`${span}未开展普法活动。`]
        : [
            `${span}开展普法活动`,
            figure('pufaActivity.sessions'),
            change('pufaActivity.sessions'),
            list([
              ['pufaActivity.organ', '进机关'],
              ['pufaActivity.village', '进乡村'],
              ['pufaActivity.community', '进社区'],
              ['pufaActivity.school', '进学校'],
              ['pufaActivity.enterprise', '进企业'],
              ['pufaActivity.unit', '进单位'],
              ['pufaActivity.barracks', '进军营'],
              ['pufaActivity.network', '进网络'],
              ['pufaActivity.temple', '进宗教活动场所'],
              ['pufaActivity.market', '进市场'],
              ['pufaActivity.family', '进家庭'],
              ['pufaActivity.otherVenue', '其他场所'],
            ]),
            list(
              [
                ['pufaActivity.attendance', '受教育'],
                ['pufaActivity.persons', '参加'],
                ['pufaActivity.ambiguousAttendance', '受众'],
                ['pufaActivity.materials', '发放宣传资料'],
                ['pufaActivity.booklets', '发放宣传册'],
                ['pufaActivity.consultations', '接受咨询'],
                ['pufaActivity.mediaItems', '推送普法信息'],
              ],
              '；',
            ),
            '。',
            departments('pufaActivity.sessions'),
          ],
  },
  {
    id: 'pufa/exams',
    subject,
    office,
    write: ({ figure, value, rates }) =>
      value('lawExam.due') === 0
        ? []
        : [
            '组织国家工作人员学法考试，应考',
            figure('lawExam.due'),
            '，参考',
            figure('lawExam.sat'),
            '，合格',
            figure('lawExam.passed'),
            rates('lawExam.due', [
              ['lawExam.participationRate', '参考率'],
              ['lawExam.passRate', '合格率'],
            ]),
            '。',
          ],
  },
  {
    id: 'pufa/venues',
    subject,
    office,
    optional: true,
    write: ({ asOf, figure, value }) =>
      value('pufa.venues') === 0 ? [] : [`${asOf}建有普法阵地`, figure('pufa.venues'), '。'],
  },
];
