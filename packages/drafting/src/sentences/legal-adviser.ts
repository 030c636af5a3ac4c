import type { Sentence } from '../sentence.js';

const subject = 'legal-adviser';
const office = '法制机构（法律顾问工作）';

/** Sentences on legal advisers. Internal: reached through the default plan. */
export const LEGAL_ADVISER_SENTENCES: readonly Sentence[] = [
  {
    id: 'legal-adviser/advisers',
    subject,
    office,
    optional: true,
    write: ({ asOf, figure, value, list, rates }) =>
      value('legalAdviser.total') === 0
        ? []
        : [
            `${asOf}有法律顾问和公职律师`,
            figure('legalAdviser.total'),
            list([
              ['legalAdviser.external', '外聘法律顾问'],
              ['legalAdviser.publicLawyer', '公职律师'],
              ['legalAdviser.inHouse', '机关法律工作人员'],
              ['legalAdviser.scholar', '法学专家'],
            ]),
            rates('legalAdviser.total', [['legalAdviser.coverageRate', '法律顾问覆盖率']]),
            '。',
          ],
  },
  {
    id: 'legal-adviser/issued',
    subject,
    office,
    write: ({ span, figure, value, list, change }) =>
      value('legalOpinion.issued') === 0
        ? [`落实法律顾问制度，${span}法律顾问和公职律师未出具法律意见书。`]
        : [
            `落实法律顾问制度，${span}法律顾问和公职律师出具法律意见书`,
            figure('legalOpinion.issued'),
            change('legalOpinion.issued'),
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
    subject,
    office,
    write: ({ figure, value, rates }) =>
      value('legalOpinion.issued') === 0
        ? []
        : [
            '法律意见采纳',
            figure('legalOpinion.adopted'),
            rates('legalOpinion.issued', [['legalOpinion.adoptionRate', '采纳率']]),
            '。',
          ],
  },
  {
    id: 'legal-adviser/contracts',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value }) =>
      value('contractReview.total') === 0 ? [] : [`${span}审核合同`, figure('contractReview.total'), '。'],
  },
  {
    id: 'legal-adviser/services',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('adviserService.total') === 0
        ? []
        : [
            '法律顾问提供其他法律服务',
            figure('adviserService.total'),
            list([
              ['adviserService.consultation', '法律咨询'],
              ['adviserService.lecture', '法治讲座'],
              ['adviserService.litigation', '代理诉讼'],
              ['adviserService.negotiation', '参与洽谈'],
              ['adviserService.drafting', '起草修改法律文书'],
              ['adviserService.onSite', '现场服务'],
              ['adviserService.petition', '参与信访接待'],
            ]),
            '。',
          ],
  },
];
