import type { Sentence } from '../sentence.js';

const subject = 'assessment';
const office = '法治督察考核机构';

/** Sentences on assessment and self-checks. Internal: reached through the default plan. */
export const ASSESSMENT_SENTENCES: readonly Sentence[] = [
  {
    id: 'assessment/self-checks',
    subject,
    office,
    write: ({ span, figure, value, list }) =>
      value('selfCheck.count') === 0
        ? [`${span}未开展法治建设自查。`]
        : [
            `${span}开展法治建设自查`,
            figure('selfCheck.count'),
            list([['selfCheck.units', '累计检查单位']], '，'),
            '。',
          ],
  },
  {
    id: 'assessment/inspections',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value, list }) =>
      value('ruleOfLawInspection.count') === 0
        ? []
        : [
            `${span}开展法治督察`,
            figure('ruleOfLawInspection.count'),
            list([
              ['ruleOfLawInspection.inspection', '综合督察'],
              ['ruleOfLawInspection.special', '专项督察'],
              ['ruleOfLawInspection.research', '督察调研'],
            ]),
            '。',
          ],
  },
  {
    id: 'assessment/weight',
    subject,
    office,
    optional: true,
    write: ({ figure }) => ['法治建设在年度综合考核中所占分值权重为', figure('assessment.weight'), '。'],
  },
  {
    id: 'assessment/score',
    subject,
    office,
    optional: true,
    write: ({ figure }) => [
      '在上级法治建设考核中得分',
      figure('assessment.score'),
      '（满分',
      figure('assessment.fullScore'),
      '）。',
    ],
  },
  {
    id: 'assessment/demonstration',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('demonstration.applied') === 0
        ? []
        : [
            '开展法治政府建设示范创建，申报',
            figure('demonstration.applied'),
            list([['demonstration.named', '命名']], '，'),
            '。',
          ],
  },
];
