import type { Sentence } from '../sentence.js';

const subject = 'legislation';
const office = '立法工作机构';

/** Sentences on legislation. Internal: reached through the default plan. */
export const LEGISLATION_SENTENCES: readonly Sentence[] = [
  {
    id: 'legislation/projects',
    subject,
    office,
    write: ({ span, figure, value, list }) =>
      value('legislation.projects') === 0
        ? [`${span}没有在办的立法项目。`]
        : [
            `加强重点领域立法，${span}推进立法项目`,
            figure('legislation.projects'),
            list([
              ['legislation.enact', '制定'],
              ['legislation.amend', '修改'],
              ['legislation.repeal', '废止'],
              ['legislation.clean', '清理'],
            ]),
            '。',
          ],
  },
  {
    id: 'legislation/stages',
    subject,
    office,
    optional: true,
    write: ({ asOf, list }) => {
      const stages = list(
        [
          ['legislation.byStage.research', '处于调研阶段'],
          ['legislation.byStage.drafting', '处于起草阶段'],
          ['legislation.byStage.consultation', '处于征求意见阶段'],
          ['legislation.byStage.legalityReview', '处于合法性审查阶段'],
          ['legislation.byStage.executiveMeeting', '处于常务会议审议阶段'],
          ['legislation.byStage.standingCommittee', '处于人大常委会审议阶段'],
          ['legislation.byStage.promulgated', '已公布'],
        ],
        `${asOf}，`,
      );
      return stages.length === 0 ? [] : [stages, '。'];
    },
  },
  {
    id: 'legislation/rules',
    subject,
    office,
    optional: true,
    write: ({ span, asOf, figure, value, list, rates }) =>
      value('rule.effective') === 0 && value('rule.issued') === 0
        ? [`${span}未制发规章。`]
        : [
            `${asOf}现行有效规章`,
            figure('rule.effective'),
            list(
              [
                ['rule.issued', '制发'],
                ['rule.repealed', '废止'],
                ['rule.lapsed', '失效'],
              ],
              '，年内',
            ),
            rates('rule.effective', [['rule.filedOnTimeRate', '按时备案率']]),
            '。',
          ],
  },
  {
    id: 'legislation/clean-up',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('legislation.cleanedUp') === 0
        ? []
        : [
            '清理地方性法规、规章',
            figure('legislation.cleanedUp'),
            list([
              ['legislation.cleanedUpKept', '继续有效'],
              ['legislation.cleanedUpAmended', '予以修改'],
              ['legislation.cleanedUpRepealed', '予以废止'],
              ['legislation.cleanedUpLapsed', '宣布失效'],
            ]),
            '。',
          ],
  },
];
