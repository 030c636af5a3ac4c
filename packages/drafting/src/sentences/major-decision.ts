import type { Sentence } from '../sentence.js';

const subject = 'major-decision';

/** Sentences on major decisions. Internal: reached through the default plan. */
export const MAJOR_DECISION_SENTENCES: readonly Sentence[] = [
  {
    id: 'major-decision/decisions',
    subject,
    office: '重大行政决策承办机构',
    write: ({ span, figure, value, list, rates, change }) =>
      value('decision.made') === 0
        ? [`执行重大行政决策程序规定，${span}未作出重大行政决策。`]
        : [
            `执行重大行政决策程序规定，${span}作出重大行政决策`,
            figure('decision.made'),
            change('decision.made'),
            list([
              ['decision.consulted', '开展公众参与'],
              ['decision.expertDemonstrated', '组织专家论证'],
              ['decision.riskAssessed', '开展风险评估'],
              ['decision.legalityReviewed', '进行合法性审查'],
              ['decision.collective', '经集体讨论决定'],
            ]),
            rates('decision.made', [['decision.stepRate', '法定程序履行率']]),
            '。',
          ],
  },
  {
    id: 'major-decision/catalog',
    subject,
    office: '重大行政决策承办机构',
    optional: true,
    write: ({ figure, value }) =>
      value('decision.catalogd') === 0
        ? []
        : ['实行重大行政决策目录管理，年度目录列入决策事项', figure('decision.catalogd'), '。'],
  },
  {
    id: 'major-decision/evaluation',
    subject,
    office: '重大行政决策承办机构',
    optional: true,
    write: ({ figure, value }) =>
      value('decision.postEvaluated') === 0 ? [] : ['开展重大行政决策后评估', figure('decision.postEvaluated'), '。'],
  },
  {
    id: 'major-decision/three-majors',
    subject,
    office: '办公室（会议承办机构）',
    write: ({ span, figure, value, list, change }) =>
      value('threeMajors.total') === 0
        ? [`执行集体决策制度，${span}未集体审议“三重一大”事项。`]
        : [
            `执行集体决策制度，${span}集体审议“三重一大”事项`,
            figure('threeMajors.total'),
            change('threeMajors.total'),
            list([
              ['threeMajors.decision', '重大事项决策'],
              ['threeMajors.appointment', '重要人事任免'],
              ['threeMajors.project', '重大项目安排'],
              ['threeMajors.largeFund', '大额资金使用'],
            ]),
            '。',
          ],
  },
];
