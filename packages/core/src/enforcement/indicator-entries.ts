import { AVERAGE } from '../measurement/combination.js';
import type { IndicatorEntry } from '../measurement/indicator.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const ENFORCEMENT_ENTRIES = {
  'enforcement.subjects': {
    label: '行政执法主体数',
    unit: '个',
    meaning: 'Bodies that enforce on the last day; their internal units are not counted.',
  },
  'enforcement.subjectsStatutory': { label: '法定行政机关', unit: '个', meaning: 'Of these, statutory organs.' },
  'enforcement.subjectsAuthorized': {
    label: '法律法规授权组织',
    unit: '个',
    meaning: 'Of these, authorized organizations.',
  },
  'enforcement.subjectsEntrusted': { label: '受委托组织', unit: '个', meaning: 'Of these, entrusted organizations.' },
  'enforcement.inspections': {
    label: '执法检查次数',
    unit: '次',
    wording: /^(?:行政)?执法检查$/,
    meaning:
      'Inspections by the work tallies; without them inspection cases with a complete record that led to no other act.',
  },
  'enforcement.officerVisits': {
    label: '出动执法人次',
    unit: '人次',
    wording: /^出动(?:行政)?执法人员$/,
    meaning: 'Officers sent out, each time counted.',
  },
  'enforcement.officersPerInspection': {
    label: '平均每次出动执法人员',
    unit: '人',
    acrossBodies: AVERAGE,
    meaning: 'Officers sent out for each inspection, to two decimals.',
  },
  'enforcement.correctionNotices': {
    label: '责令改正通知书',
    unit: '份',
    meaning: 'Orders to correct by the work tallies; without them those of penalty cases. They are no penalties.',
  },
  'enforcement.guidance': { label: '行政指导建议', unit: '条', meaning: 'Advice given.' },
  'enforcement.penaltyTotal': {
    label: '行政处罚件数',
    unit: '宗',
    wording: /^作出行政处罚(?:决定)?$/,
    meaning:
      'Penalty decisions by the annual statistics; without them those of penalty cases as the form of the statistics counts them, one decision once.',
  },
  'penalty.warning': { label: '警告类行政处罚', unit: '宗', meaning: 'Decisions whose heaviest penalty is a warning.' },
  'penalty.publicCriticism': {
    label: '通报批评类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is public criticism.',
  },
  'penalty.fine': { label: '罚款类行政处罚', unit: '宗', meaning: 'Decisions whose heaviest penalty is a fine.' },
  'penalty.confiscateGains': {
    label: '没收违法所得类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is confiscation of gains.',
  },
  'penalty.confiscateProperty': {
    label: '没收非法财物类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is confiscation of property.',
  },
  'penalty.suspendLicense': {
    label: '暂扣许可证件类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is suspension of a license.',
  },
  'penalty.downgradeQualification': {
    label: '降低资质等级类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is a lower grade of qualification.',
  },
  'penalty.revokeLicense': {
    label: '吊销许可证件类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is revocation of a license.',
  },
  'penalty.restrictOperations': {
    label: '限制开展生产经营活动类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is a restriction of operations.',
  },
  'penalty.orderSuspension': {
    label: '责令停产停业类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is an order to suspend business.',
  },
  'penalty.orderClosure': {
    label: '责令关闭类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is an order to close.',
  },
  'penalty.restrictPractice': {
    label: '限制从业类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is a ban from practice.',
  },
  'penalty.detention': {
    label: '行政拘留类行政处罚',
    unit: '宗',
    meaning: 'Decisions whose heaviest penalty is detention.',
  },
  'penalty.other': { label: '其他行政处罚', unit: '宗', meaning: 'Decisions with other penalties only.' },
  'enforcement.penaltyAmount': {
    label: '罚没金额',
    unit: '万元',
    meaning: 'Fines and confiscations in the decisions counted, not the amount collected.',
  },
  'enforcement.licensing': {
    label: '准予行政许可',
    unit: '宗',
    meaning: 'Licenses granted, changes and renewals included.',
  },
  'enforcement.licensingApplied': { label: '行政许可申请', unit: '宗', meaning: 'License applications received.' },
  'enforcement.licensingAccepted': {
    label: '行政许可受理',
    unit: '宗',
    meaning: 'License applications accepted; some may have come the year before.',
  },
  'enforcement.licensingRefused': { label: '不予行政许可', unit: '宗', meaning: 'Licenses refused.' },
  'enforcement.licensingRevoked': {
    label: '撤销行政许可',
    unit: '宗',
    meaning: 'Licenses revoked, whenever they were granted.',
  },
  'enforcement.caseFileReviews': { label: '案卷评查次数', unit: '次', meaning: 'Rounds of review of case files.' },
  'enforcement.caseFileReviewed': { label: '案卷评查卷数', unit: '卷', meaning: 'Case files reviewed.' },
  'enforcement.supervisionFeedback': {
    label: '监督反馈意见单',
    unit: '份',
    meaning: 'Feedback forms issued in the supervision of enforcement.',
  },
  'enforcement.supervisionFeedbackSatisfaction': {
    label: '执法监督反馈满意率',
    unit: '%',
    meaning: 'Feedback forms whose answer satisfied, out of those issued.',
    denominatorKind: '监督反馈意见单',
  },
  'enforcement.complaints': { label: '执法投诉举报', unit: '件', meaning: 'Complaints about enforcement received.' },
  'publicity.advance': {
    label: '事前公开执法信息',
    unit: '项',
    meaning: 'Lists, guides and other information made public before enforcement, up to the last day.',
  },
  'publicity.published': {
    label: '公示执法决定',
    unit: '件',
    wording: /^(?:公示|公开)(?:行政)?执法(?:决定|结果)$/,
    meaning: 'Acts of the period that were made public, also those taken back later.',
  },
  'publicity.penalties': { label: '公示行政处罚决定', unit: '件', meaning: 'Of these, penalties.' },
  'publicity.licenses': { label: '公示行政许可决定', unit: '件', meaning: 'Of these, licenses.' },
  'publicity.otherActs': { label: '公示其他执法行为', unit: '件', meaning: 'Of these, acts of other kinds.' },
  'publicity.onCreditSites': {
    label: '通过信用网站公示的执法决定',
    unit: '件',
    meaning: 'Acts made public on 信用中国 or a credit site of a place.',
  },
  'publicity.onOtherSites': {
    label: '通过其他渠道公示的执法决定',
    unit: '件',
    meaning: 'Acts made public on a site that is no credit site; one on both counts for both.',
  },
  'publicity.exempt': {
    label: '不予公示的执法决定',
    unit: '件',
    meaning: 'Acts that are not made public for a reason given by law.',
  },
  'publicity.inTime': {
    label: '按时公示的执法决定',
    unit: '件',
    meaning:
      'Acts made public in time: licenses and penalties within 7 working days, other acts within 20 (国办发〔2018〕118号).',
  },
  'publicity.inTimeRate': {
    label: '执法决定按时公示率',
    unit: '%',
    meaning: 'Acts made public in time, out of those made public and those whose time ran out in the period.',
    denominatorKind: '已公示和期限届满未公示的执法决定',
  },
  'processRecord.cases': {
    label: '应当全过程记录的执法案件',
    unit: '件',
    meaning: 'Acts of the period, all of which are recorded from beginning to end.',
  },
  'processRecord.complete': {
    label: '各环节均有记录的执法案件',
    unit: '件',
    meaning: 'Of these, those with a record of every stage they went through.',
  },
  'processRecord.completeRate': {
    label: '执法全过程记录率',
    unit: '%',
    meaning: 'Acts with a record of every stage, out of all of the period.',
    denominatorKind: '应当全过程记录的执法案件',
  },
  'processRecord.written': { label: '执法文字记录', unit: '份', meaning: 'Written records of the acts of the period.' },
  'processRecord.audioVisual': {
    label: '执法音像记录',
    unit: '条',
    meaning: 'Records by sound and picture of the acts of the period.',
  },
  'processRecord.audioVisualItems': {
    label: '音像记录事项',
    unit: '项',
    meaning: 'Entries of the list of matters that are recorded by sound and picture.',
  },
  'legalReview.majorDecisions': {
    label: '应当法制审核的执法决定',
    unit: '件',
    meaning: 'Decisions of the period that needed legal review.',
  },
  'legalReview.reviewed': {
    label: '经法制审核的执法决定',
    unit: '件',
    meaning: 'Of these, those that had been reviewed.',
  },
  'legalReview.coverageRate': {
    label: '法制审核覆盖率',
    unit: '%',
    meaning: 'Decisions reviewed, out of those that needed it.',
    denominatorKind: '应当法制审核的执法决定',
  },
  'legalReview.reviewerShare': {
    label: '法制审核人员占比',
    unit: '%',
    meaning: 'Reviewers, out of officers on the post, where every body states both.',
    denominatorKind: '在岗执法人员',
  },
  'discretion.benchmarks': { label: '行政裁量权基准', unit: '项', meaning: 'Benchmarks in force on the last day.' },
  'leniency.total': {
    label: '免罚轻罚事项',
    unit: '项',
    meaning: 'Entries of the list, without those that may not be on it.',
  },
  'leniency.exempt': { label: '不予处罚事项', unit: '项', meaning: 'Of these, not punished.' },
  'leniency.mitigated': { label: '减轻处罚事项', unit: '项', meaning: 'Of these, less punished.' },
  'leniency.noCompulsion': { label: '不予强制事项', unit: '项', meaning: 'Of these, spared compulsion.' },
} as const satisfies Record<string, IndicatorEntry>;
