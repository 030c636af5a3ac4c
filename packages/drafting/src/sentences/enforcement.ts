import type { Sentence } from '../sentence.js';

const subject = 'enforcement';
const office = '行政执法监督机构';

/** Sentences on enforcement. Internal: reached through the default plan. */
export const ENFORCEMENT_SENTENCES: readonly Sentence[] = [
  {
    id: 'enforcement/subjects',
    subject,
    office,
    optional: true,
    write: ({ asOf, figure, value, list }) =>
      value('enforcement.subjects') === 0
        ? []
        : [
            `${asOf}共有行政执法主体`,
            figure('enforcement.subjects'),
            list([
              ['enforcement.subjectsStatutory', '法定行政机关'],
              ['enforcement.subjectsAuthorized', '法律法规授权组织'],
              ['enforcement.subjectsEntrusted', '受委托组织'],
            ]),
            '。',
          ],
  },
  {
    id: 'enforcement/inspections',
    subject,
    office,
    write: ({ span, figure, value, list, change, departments }) =>
      value('enforcement.inspections') === 0
        ? [`${span}未开展执法检查。`]
        : [
            `严格规范公正文明执法，${span}开展执法检查`,
            figure('enforcement.inspections'),
            change('enforcement.inspections'),
            list(
              [
                ['enforcement.officerVisits', '出动执法人员'],
                ['enforcement.correctionNotices', '下发责令改正通知书'],
                ['enforcement.guidance', '提出行政指导建议'],
              ],
              '，',
            ),
            '。',
            departments('enforcement.inspections'),
          ],
  },
  {
    id: 'enforcement/penalties',
    subject,
    office,
    write: ({ span, figure, value, list, change, departments }) =>
      value('enforcement.penaltyTotal') === 0
        ? [`${span}未作出行政处罚决定。`]
        : [
            `${span}作出行政处罚决定`,
            figure('enforcement.penaltyTotal'),
            change('enforcement.penaltyTotal'),
            list([
              ['penalty.warning', '警告'],
              ['penalty.publicCriticism', '通报批评'],
              ['penalty.fine', '罚款'],
              ['penalty.confiscateGains', '没收违法所得'],
              ['penalty.confiscateProperty', '没收非法财物'],
              ['penalty.suspendLicense', '暂扣许可证件'],
              ['penalty.downgradeQualification', '降低资质等级'],
              ['penalty.revokeLicense', '吊销许可证件'],
              ['penalty.restrictOperations', '限制开展生产经营活动'],
              ['penalty.orderSuspension', '责令停产停业'],
              ['penalty.orderClosure', '责令关闭'],
              ['penalty.restrictPractice', '限制从业'],
              ['penalty.detention', '行政拘留'],
              ['penalty.other', '其他行政处罚'],
            ]),
            list([['enforcement.penaltyAmount', '罚没金额']], '；'),
            '。',
            departments('enforcement.penaltyTotal'),
          ],
  },
  {
    id: 'enforcement/licensing',
    subject,
    office: '行政审批机构',
    write: ({ span, figure, value, list, change, departments }) =>
      value('enforcement.licensingApplied') === 0 && value('enforcement.licensing') === 0
        ? [`${span}未收到行政许可申请。`]
        : [
            `${span}收到行政许可申请`,
            figure('enforcement.licensingApplied'),
            change('enforcement.licensingApplied'),
            list(
              [
                ['enforcement.licensingAccepted', '受理'],
                ['enforcement.licensing', '准予许可'],
                ['enforcement.licensingRefused', '不予许可'],
                ['enforcement.licensingRevoked', '撤销许可'],
              ],
              '，',
            ),
            '。',
            departments('enforcement.licensingApplied'),
          ],
  },
  {
    id: 'enforcement/publicity',
    subject,
    office,
    write: ({ span, figure, value, list, rates }) =>
      value('publicity.published') === 0
        ? [`${span}没有公示的行政执法决定。`]
        : [
            `落实行政执法公示制度，${span}公示执法决定`,
            figure('publicity.published'),
            list([
              ['publicity.penalties', '行政处罚'],
              ['publicity.licenses', '行政许可'],
              ['publicity.otherActs', '其他执法行为'],
            ]),
            rates('publicity.published', [['publicity.inTimeRate', '按时公示率']]),
            list([['publicity.advance', '事前公开执法信息']], '；'),
            '。',
          ],
  },
  {
    id: 'enforcement/process-records',
    subject,
    office,
    write: ({ span, figure, value, list, rates }) =>
      value('processRecord.cases') === 0
        ? [`${span}没有应当全过程记录的执法案件。`]
        : [
            '落实行政执法全过程记录制度，应当记录',
            figure('processRecord.cases'),
            '，各环节均有记录',
            figure('processRecord.complete'),
            rates('processRecord.cases', [['processRecord.completeRate', '全过程记录率']]),
            list(
              [
                ['processRecord.written', '文字记录'],
                ['processRecord.audioVisual', '音像记录'],
              ],
              '，形成',
            ),
            list([['processRecord.audioVisualItems', '列入音像记录事项清单']], '；'),
            '。',
          ],
  },
  {
    id: 'enforcement/legal-review',
    subject,
    office,
    write: ({ span, figure, value, rates }) =>
      value('legalReview.majorDecisions') === 0
        ? [`${span}没有应当进行法制审核的重大执法决定。`]
        : [
            '落实重大执法决定法制审核制度，应当审核',
            figure('legalReview.majorDecisions'),
            '，经审核',
            figure('legalReview.reviewed'),
            rates('legalReview.majorDecisions', [['legalReview.coverageRate', '法制审核覆盖率']]),
            '。',
          ],
  },
  {
    id: 'enforcement/case-files',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value }) =>
      value('enforcement.caseFileReviews') === 0
        ? []
        : [
            `${span}开展行政执法案卷评查`,
            figure('enforcement.caseFileReviews'),
            '，评查案卷',
            figure('enforcement.caseFileReviewed'),
            '。',
          ],
  },
  {
    id: 'enforcement/feedback',
    subject,
    office,
    optional: true,
    write: ({ figure, value, rates }) =>
      value('enforcement.supervisionFeedback') === 0
        ? []
        : [
            '发出行政执法监督反馈意见单',
            figure('enforcement.supervisionFeedback'),
            rates('enforcement.supervisionFeedback', [['enforcement.supervisionFeedbackSatisfaction', '满意率']]),
            '。',
          ],
  },
  {
    id: 'enforcement/complaints',
    subject,
    office,
    optional: true,
    write: ({ span, figure, value, change }) =>
      value('enforcement.complaints') === 0
        ? [`${span}未收到执法投诉举报。`]
        : [`${span}收到执法投诉举报`, figure('enforcement.complaints'), change('enforcement.complaints'), '。'],
  },
  {
    id: 'enforcement/discretion',
    subject,
    office,
    optional: true,
    write: ({ asOf, figure, value }) =>
      value('discretion.benchmarks') === 0
        ? []
        : [`规范行政裁量权，${asOf}施行裁量权基准`, figure('discretion.benchmarks'), '。'],
  },
  {
    id: 'enforcement/leniency',
    subject,
    office,
    optional: true,
    write: ({ figure, value, list }) =>
      value('leniency.total') === 0
        ? []
        : [
            '推行包容审慎监管，免罚轻罚清单列入',
            figure('leniency.total'),
            list([
              ['leniency.exempt', '不予处罚'],
              ['leniency.mitigated', '减轻处罚'],
              ['leniency.noCompulsion', '不予强制'],
            ]),
            '。',
          ],
  },
];
