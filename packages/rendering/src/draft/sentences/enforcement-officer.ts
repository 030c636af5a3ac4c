import type { Sentence } from '../sentence.js';

/** Sentences on enforcement officers. Internal: reached through the default plan. */
export const ENFORCEMENT_OFFICER_SENTENCES: readonly Sentence[] = [
  {
    id: 'enforcement-officer/certificates',
    subject: 'enforcement-officer',
    office: '行政执法证件管理机构',
    write: ({ span, figure, value, list }) => {
      const before = value('certificate.before');
      const moved =
        before === undefined || before !== value('certificate.active') || value('certificate.issued') !== 0;
      return [
        `严格执法人员资格管理，有效行政执法证年初`,
        figure('certificate.before'),
        ...(moved
          ? [
              `，${span}`,
              list([
                ['certificate.issued', '新领'],
                ['certificate.restored', '发还'],
                ['certificate.cancelled', '注销'],
                ['certificate.expired', '到期失效'],
                ['certificate.suspended', '暂扣'],
              ]),
            ]
          : []),
        '，现有',
        figure('certificate.active'),
        '。',
      ];
    },
  },
];
