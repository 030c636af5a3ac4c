import type { Sentence } from '../sentence.js';

const subject = 'enforcement-officer';
const office = '行政执法证件管理机构';

/** Sentences on enforcement officers. Internal: reached through the default plan. */
export const ENFORCEMENT_OFFICER_SENTENCES: readonly Sentence[] = [
  {
    id: 'enforcement-officer/certificates',
    subject,
    office,
    write: ({ span, asOf, figure, value, list }) =>
      value('certificate.before') === 0 && value('certificate.active') === 0
        ? [`${asOf}没有有效行政执法证。`]
        : [
            '严格执法人员资格管理，有效行政执法证年初',
            figure('certificate.before'),
            list(
              [
                ['certificate.issued', '新领'],
                ['certificate.restored', '发还'],
                ['certificate.cancelled', '注销'],
                ['certificate.expired', '到期失效'],
                ['certificate.suspended', '暂扣'],
              ],
              `，${span}`,
            ),
            '，现有',
            figure('certificate.active'),
            '。',
          ],
  },
  {
    id: 'enforcement-officer/officers',
    subject,
    office,
    optional: true,
    write: ({ figure, value, rates }) =>
      value('officer.onPost') === 0
        ? []
        : [
            '在岗行政执法人员',
            figure('officer.onPost'),
            '，持有效证件',
            figure('officer.certified'),
            rates('officer.onPost', [['officer.certifiedRate', '持证率']]),
            '。',
          ],
  },
  {
    id: 'enforcement-officer/exams',
    subject,
    office,
    optional: true,
    write: ({ figure, value, rates }) =>
      value('exam.registered') === 0
        ? []
        : [
            '组织行政执法资格考试，报名',
            figure('exam.registered'),
            '，参加考试',
            figure('exam.attended'),
            '，合格',
            figure('exam.passed'),
            rates('exam.registered', [
              ['exam.attendanceRate', '参考率'],
              ['exam.passRate', '合格率'],
            ]),
            '。',
          ],
  },
  {
    id: 'enforcement-officer/training',
    subject,
    office: '行政执法培训机构',
    write: ({ span, figure, value, list, change }) =>
      value('training.sessions') === 0
        ? [`${span}未举办行政执法培训。`]
        : [
            `${span}举办行政执法培训`,
            figure('training.sessions'),
            change('training.sessions'),
            list([['training.attendances', '培训']], '，'),
            '。',
          ],
  },
];
