import type { Sentence } from '../sentence.js';

const office = '法制机构（法律顾问工作）';

/** Sentences on legal advisers. Internal: reached through the default plan. */
export const LEGAL_ADVISER_SENTENCES: readonly Sentence[] = [
  {
    id: 'legal-adviser/issued',
    subject: 'legal-adviser',
    office,
    write: ({ span, figure, value, list }) =>
      value('legalOpinion.issued') === 0
        ? [`落实法律顾问制度，${span}法律顾问和公职律师出具法律意见书`, figure('legalOpinion.issued'), '。']
        : [
            `落实法律顾问制度，${span}法律顾问和公职律师出具法律意见书`,
            figure('legalOpinion.issued'),
            '，其中',
            list([
              ['legalOpinion.majorDecision', '涉及重大行政决策'],
              ['legalOpinion.normativeDocument', '行政规范性文件'],
              ['legalOpinion.contract', '合同协议'],
              ['legalOpinion.dispute', '争议案件'],
              ['legalOpinion.petition', '信访事项'],
              ['legalOpinion.policy', '政策措施'],
              ['legalOpinion.other', '其他事项'],
            ]),
            '。',
          ],
  },
  {
    id: 'legal-adviser/adoption',
    subject: 'legal-adviser',
    office,
    write: ({ figure, value }) =>
      value('legalOpinion.issued') === 0
        ? []
        : ['法律意见采纳', figure('legalOpinion.adopted'), '，采纳率', figure('legalOpinion.adoptionRate'), '。'],
  },
];
