import type { Sentence } from '../sentence.js';

/** Sentences on major decisions. Internal: reached through the default plan. */
export const MAJOR_DECISION_SENTENCES: readonly Sentence[] = [
  {
    id: 'major-decision/three-majors',
    subject: 'major-decision',
    office: '办公室（会议承办机构）',
    write: ({ span, figure, value, list }) =>
      value('threeMajors.total') === 0
        ? [`执行集体决策制度，${span}集体审议“三重一大”事项`, figure('threeMajors.total'), '。']
        : [
            `执行集体决策制度，${span}集体审议“三重一大”事项`,
            figure('threeMajors.total'),
            '，其中',
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
