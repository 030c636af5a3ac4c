import type { Sentence } from '../sentence.js';

const subject = 'credit';
const office = '社会信用体系建设牵头机构';

/** Sentences on credit. Internal: reached through the default plan. */
export const CREDIT_SENTENCES: readonly Sentence[] = [
  {
    id: 'credit/publicity',
    subject,
    office,
    write: ({ span, figure, value, list, rates, change }) =>
      value('creditPublicity.published') === 0
        ? [`推进社会信用体系建设，${span}未公示行政许可、行政处罚信息。`]
        : [
            `推进社会信用体系建设，${span}公示行政许可和行政处罚信息`,
            figure('creditPublicity.published'),
            change('creditPublicity.published'),
            list([
              ['creditPublicity.license', '行政许可'],
              ['creditPublicity.penalty', '行政处罚'],
            ]),
            rates('creditPublicity.published', [
              ['creditPublicity.onTimeRate', '公示及时率'],
              ['creditPublicity.qualifiedRate', '公示合规率'],
            ]),
            '。',
          ],
  },
  {
    id: 'credit/commitments',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('creditCommitment.total') === 0
        ? []
        : [
            '推行信用承诺，归集信用承诺书',
            figure('creditCommitment.total'),
            list([
              ['creditCommitment.approval', '审批替代型'],
              ['creditCommitment.repair', '信用修复型'],
              ['creditCommitment.fund', '资金申报型'],
              ['creditCommitment.industry', '行业自律型'],
              ['creditCommitment.bidding', '招标投标型'],
            ]),
            '。',
          ],
  },
  {
    id: 'credit/dishonesty',
    subject,
    office,
    optional: true,
    write: ({ list }) => {
      const entered = list(
        [
          ['dishonesty.listed', '列入失信被执行人名单'],
          ['dishonesty.restricted', '限制高消费'],
          ['dishonesty.abnormal', '列入经营异常名录'],
          ['dishonesty.serious', '列入严重失信主体名单'],
        ],
        '依法实施失信惩戒，',
      );
      return entered.length === 0 ? [] : [entered, '。'];
    },
  },
  {
    id: 'credit/repairs',
    subject,
    office,
    optional: true,
    write: ({ figure, value }) =>
      value('creditRepair.applied') === 0
        ? []
        : ['受理信用修复申请', figure('creditRepair.applied'), '，准予修复', figure('creditRepair.repaired'), '。'],
  },
  {
    id: 'credit/tasks',
    subject,
    office,
    optional: true,
    write: ({ figure, value }) =>
      value('creditTask.total') === 0
        ? []
        : ['部署年度诚信建设任务', figure('creditTask.total'), '，完成', figure('creditTask.done'), '。'],
  },
];
