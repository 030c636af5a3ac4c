import type { Sentence } from '../sentence.js';

const subject = 'dispute';
const office = '行政复议应诉机构';

/** Sentences on disputes. Internal: reached through the default plan. */
export const DISPUTE_SENTENCES: readonly Sentence[] = [
  {
    id: 'dispute/reconsideration',
    subject,
    office,
    write: ({ span, figure, value, list, change }) =>
      value('reconsideration.received') === 0
        ? [`${span}未发生行政复议案件。`]
        : [
            `依法办理行政复议案件，${span}收到行政复议申请`,
            figure('reconsideration.received'),
            change('reconsideration.received'),
            list([
              ['reconsideration.asReviewOrgan', '作为复议机关'],
              ['reconsideration.asRespondent', '作为被申请人'],
              ['reconsideration.asThirdParty', '作为第三人'],
            ]),
            '。',
          ],
  },
  {
    id: 'dispute/reconsideration-outcome',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list, rates }) =>
      value('reconsideration.closed') === 0
        ? []
        : [
            '审结行政复议案件',
            figure('reconsideration.closed'),
            rates('reconsideration.closed', [
              ['reconsideration.correctionRate', '直接纠错率'],
              ['reconsideration.mediatedRate', '调解和解撤回率'],
              ['reconsideration.respondentCorrectionRate', '被申请复议案件纠错率'],
            ]),
            list([['reconsideration.carriedOut', '结转下年']], '，'),
            '。',
          ],
  },
  {
    id: 'dispute/litigation',
    subject,
    office,
    write: ({ span, figure, value, list, change, departments }) =>
      value('litigation.received') === 0
        ? [`${span}未发生行政诉讼案件。`]
        : [
            `规范行政应诉工作，${span}发生行政诉讼案件`,
            figure('litigation.received'),
            change('litigation.received'),
            list([
              ['litigation.asDefendant', '作为被告'],
              ['litigation.asJointDefendant', '作为共同被告'],
              ['litigation.asThirdParty', '作为第三人'],
            ]),
            '。',
            departments('litigation.received'),
          ],
  },
  {
    id: 'dispute/litigation-outcome',
    subject,
    office,
    optional: true,
    write: ({ figure, value, rates }) =>
      value('litigation.closed') === 0
        ? []
        : [
            '审结行政诉讼案件',
            figure('litigation.closed'),
            ...(value('litigation.lost') === 0
              ? ['，未发生行政败诉案件']
              : [
                  '，败诉',
                  figure('litigation.lost'),
                  rates('litigation.closed', [['litigation.lossRate', '一审败诉率']]),
                ]),
            '。',
          ],
  },
  {
    id: 'dispute/head-appearance',
    subject,
    office,
    optional: true,
    write: ({ figure, value, rates }) =>
      value('litigation.heard') === 0
        ? []
        : [
            '开庭审理的行政诉讼案件',
            figure('litigation.heard'),
            '，行政机关负责人出庭应诉',
            figure('litigation.headAppeared'),
            rates('litigation.heard', [['litigation.headAppearanceRate', '出庭应诉率']]),
            '。',
          ],
  },
  {
    id: 'dispute/suggestions',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value, list, rates }) =>
      value('suggestion.procuratorial') === 0 && value('suggestion.judicial') === 0
        ? [`${span}未收到司法建议、检察建议。`]
        : [
            `${span}收到检察建议`,
            figure('suggestion.procuratorial'),
            list([
              ['suggestion.retrial', '再审'],
              ['suggestion.correctViolation', '纠正违法'],
              ['suggestion.publicInterest', '公益诉讼'],
              ['suggestion.socialGovernance', '社会治理'],
              ['suggestion.otherProcuratorial', '其他'],
            ]),
            '；收到司法建议',
            figure('suggestion.judicial'),
            rates('suggestion.procuratorial', [
              ['suggestion.replyRate', '按期办复率'],
              ['suggestion.adoptionRate', '采纳率'],
            ]),
            '。',
          ],
  },
  {
    id: 'dispute/screening',
    subject,
    office: '人民调解工作机构',
    optional: true,
    write: ({ figure, value, list }) =>
      value('mediation.screenings') === 0
        ? []
        : [
            '开展矛盾纠纷排查',
            figure('mediation.screenings'),
            '，排查矛盾纠纷',
            figure('mediation.screened'),
            list([['mediation.prevented', '预防']], '，'),
            '。',
          ],
  },
  {
    id: 'dispute/mediation',
    subject,
    office: '人民调解工作机构',
    optional: true,
    write: ({ span, figure, value, rates, change }) =>
      value('mediation.mediated') === 0
        ? []
        : [
            `${span}调解矛盾纠纷`,
            figure('mediation.mediated'),
            change('mediation.mediated'),
            '，调解成功',
            figure('mediation.succeeded'),
            rates('mediation.mediated', [
              ['mediation.successRate', '调解成功率'],
              ['mediation.performanceRate', '协议履行率'],
            ]),
            '。',
          ],
  },
  {
    id: 'dispute/petitions',
    subject,
    office: '信访工作机构',
    optional: true,
    write: ({ span, figure, value, rates, change }) =>
      value('petition.handled') === 0
        ? [`${span}没有办结的信访事项。`]
        : [
            `规范信访程序，${span}办结信访事项`,
            figure('petition.handled'),
            change('petition.handled'),
            rates('petition.handled', [
              ['petition.onTimeRate', '按期办结率'],
              ['petition.satisfactionRate', '参评满意率'],
            ]),
            '。',
          ],
  },
];
