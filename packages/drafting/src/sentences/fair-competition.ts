import type { Sentence } from '../sentence.js';

const subject = 'fair-competition';
const office = '公平竞争审查机构';

/** Sentences on fair competition review. Internal: reached through the default plan. */
export const FAIR_COMPETITION_SENTENCES: readonly Sentence[] = [
  {
    id: 'fair-competition/reviewed',
    subject,
    office,
    write: ({ span, figure, value, list, change }) =>
      value('fairCompetition.reviewed') === 0
        ? [`落实公平竞争审查制度，${span}未审查新出台政策措施。`]
        : [
            `落实公平竞争审查制度，${span}审查新出台政策措施`,
            figure('fairCompetition.reviewed'),
            change('fairCompetition.reviewed'),
            list([
              ['fairCompetition.compliant', '符合审查标准'],
              ['fairCompetition.byException', '适用例外规定'],
              ['fairCompetition.amended', '修改后出台'],
              ['fairCompetition.notIssued', '不予出台'],
            ]),
            '。',
          ],
  },
  {
    id: 'fair-competition/existing',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('fairCompetition.existingReviewed') === 0
        ? []
        : [
            '清理存量政策措施',
            figure('fairCompetition.existingReviewed'),
            list([['fairCompetition.existingMarketRelated', '涉及市场主体']]),
            ...(value('fairCompetition.existingProblems') === 0
              ? ['，未发现问题']
              : ['，发现问题', figure('fairCompetition.existingProblems')]),
            '。',
          ],
  },
  {
    id: 'fair-competition/tenders',
    subject,
    office: '招投标管理机构',
    optional: true,
    write: ({ figure, value }) =>
      value('tender.projects') === 0
        ? []
        : [
            '开展工程建设项目招投标领域清理，清理项目',
            figure('tender.projects'),
            '，抽查',
            figure('tender.sampled'),
            ...(value('tender.complaints') === 0
              ? ['，未收到投诉举报']
              : ['，收到投诉举报', figure('tender.complaints'), '、办结', figure('tender.complaintsClosed')]),
            '。',
          ],
  },
];
