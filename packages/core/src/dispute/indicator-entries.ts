import type { IndicatorEntry } from '../measurement/indicator.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const DISPUTE_ENTRIES = {
  'reconsideration.received': {
    label: '行政复议收案',
    unit: '件',
    meaning: 'Applications received in the year, whatever the part of the body.',
  },
  'reconsideration.asReviewOrgan': {
    label: '作为复议机关的案件',
    unit: '件',
    meaning: 'Applications among them that the body itself decides.',
  },
  'reconsideration.asRespondent': {
    label: '作为被申请人的案件',
    unit: '件',
    meaning: 'Applications among them against the body.',
  },
  'reconsideration.asThirdParty': {
    label: '作为第三人的案件',
    unit: '件',
    meaning: 'Applications among them in which the body is third party.',
  },
  'reconsideration.accepted': {
    label: '行政复议受理',
    unit: '件',
    meaning: 'Applications of the year accepted by the end of the period.',
  },
  'reconsideration.notAccepted': {
    label: '行政复议不予受理',
    unit: '件',
    meaning: 'Applications of the year that were not accepted.',
  },
  'reconsideration.otherHandling': {
    label: '行政复议其他处理',
    unit: '件',
    meaning: 'Applications of the year that ended otherwise without being accepted.',
  },
  'reconsideration.pending': {
    label: '行政复议待受理',
    unit: '件',
    meaning: 'Applications of the year not yet accepted nor ended.',
  },
  'reconsideration.carriedOver': {
    label: '上年结转行政复议',
    unit: '件',
    meaning: 'Applications of earlier years not ended before the period.',
  },
  'reconsideration.closed': {
    label: '行政复议审结',
    unit: '件',
    meaning: 'Accepted or carried-over cases that ended in the period.',
  },
  'reconsideration.carriedOut': {
    label: '行政复议结转下年',
    unit: '件',
    meaning: 'Accepted or carried-over cases not ended by the end of the period.',
  },
  'reconsideration.correctionRate': {
    label: '行政复议纠错率',
    unit: '%',
    meaning: 'As reconsideration organ: decisions that correct the act directly, out of decisions on the act.',
    denominatorKind: '作出复议决定的案件',
  },
  'reconsideration.compositeCorrectionRate': {
    label: '行政复议综合纠错率',
    unit: '%',
    meaning: 'As reconsideration organ: acts corrected directly or indirectly, out of cases ended.',
    denominatorKind: '审结的案件',
  },
  'reconsideration.mediatedRate': {
    label: '行政复议调撤率',
    unit: '%',
    meaning: 'As reconsideration organ: cases mediated, settled or withdrawn, out of cases ended.',
    denominatorKind: '审结的案件',
  },
  'reconsideration.settledRate': {
    label: '行政复议案结事了率',
    unit: '%',
    meaning:
      'As reconsideration organ: cases that did not go on to court or petition, out of cases ended where that is recorded.',
    denominatorKind: '已跟踪的审结案件',
  },
  'reconsideration.respondentCorrectionRate': {
    label: '被申请复议案件纠错率',
    unit: '%',
    meaning: 'As respondent: decisions that correct the act directly, out of decisions on the act.',
    denominatorKind: '被作出复议决定的案件',
  },
  'litigation.received': {
    label: '行政诉讼收案',
    unit: '件',
    meaning: 'Suits of which the body was notified in the year.',
  },
  'litigation.asDefendant': { label: '作为被告的案件', unit: '件', meaning: 'Suits among them against the body.' },
  'litigation.asJointDefendant': {
    label: '作为共同被告的案件',
    unit: '件',
    meaning: 'Suits among them against the body and another.',
  },
  'litigation.asThirdParty': {
    label: '作为第三人的诉讼案件',
    unit: '件',
    meaning: 'Suits among them in which the body is third party.',
  },
  'litigation.closed': { label: '行政诉讼审结', unit: '件', meaning: 'Suits that ended in the period.' },
  'litigation.lost': {
    label: '行政诉讼败诉',
    unit: '件',
    meaning: 'Suits lost as defendant in first instance in the period.',
  },
  'litigation.heard': {
    label: '行政诉讼开庭',
    unit: '件',
    meaning: 'Suits against the body heard in open court in the period.',
  },
  'litigation.headAppeared': {
    label: '负责人出庭应诉',
    unit: '件',
    meaning: 'Suits among them in which a responsible head appeared.',
  },
  'litigation.headAppearanceRate': {
    label: '负责人出庭应诉率',
    unit: '%',
    meaning: 'Suits in which a responsible head appeared, out of those heard in open court.',
    denominatorKind: '开庭审理的案件',
  },
  'litigation.lossRate': {
    label: '行政诉讼败诉率',
    unit: '%',
    meaning: 'Suits lost in first instance, out of those that ended in first instance.',
    denominatorKind: '审结的一审案件',
  },
  'suggestion.procuratorial': {
    label: '收到检察建议',
    unit: '份',
    meaning: 'Procuratorial suggestions issued to the body in the year.',
  },
  'suggestion.retrial': { label: '再审检察建议', unit: '份', meaning: 'Suggestions of retrial among them.' },
  'suggestion.correctViolation': {
    label: '纠正违法检察建议',
    unit: '份',
    meaning: 'Suggestions to correct a violation among them.',
  },
  'suggestion.publicInterest': {
    label: '公益诉讼检察建议',
    unit: '份',
    meaning: 'Public-interest suggestions among them.',
  },
  'suggestion.socialGovernance': {
    label: '社会治理检察建议',
    unit: '份',
    meaning: 'Suggestions on social governance among them.',
  },
  'suggestion.otherProcuratorial': { label: '其他检察建议', unit: '份', meaning: 'Other suggestions among them.' },
  'suggestion.judicial': {
    label: '收到司法建议',
    unit: '份',
    meaning: 'Judicial suggestions issued to the body in the year.',
  },
  'suggestion.comprehensive': {
    label: '综合治理类司法建议',
    unit: '份',
    meaning: 'Suggestions on governance among them.',
  },
  'suggestion.document': {
    label: '规范性文件司法建议',
    unit: '份',
    meaning: 'Suggestions on normative documents among them.',
  },
  'suggestion.otherJudicial': { label: '其他司法建议', unit: '份', meaning: 'Other suggestions among them.' },
  'suggestion.replyRate': {
    label: '建议办复率',
    unit: '%',
    meaning: 'Suggestions answered by the day they were due, out of those issued.',
    denominatorKind: '发出的建议',
  },
  'suggestion.adoptionRate': {
    label: '建议采纳率',
    unit: '%',
    meaning: 'Suggestions adopted in full, out of those answered.',
    denominatorKind: '已回复的建议',
  },
  'adviceLetter.issued': { label: '依法行政建议书', unit: '份', meaning: 'Letters of advice issued in the year.' },
  'mediation.screenings': {
    label: '开展矛盾纠纷排查',
    unit: '次',
    meaning: 'Rounds of looking for disputes in the year.',
  },
  'mediation.screened': { label: '排查矛盾纠纷', unit: '件', meaning: 'Disputes found in them.' },
  'mediation.prevented': { label: '预防矛盾纠纷', unit: '件', meaning: 'Disputes prevented in them.' },
  'mediation.mediated': { label: '调解矛盾纠纷', unit: '件', meaning: 'Mediations that ended in the period.' },
  'mediation.succeeded': { label: '调解成功', unit: '件', meaning: 'Mediations among them that succeeded.' },
  'mediation.agreed': { label: '达成调解协议', unit: '件', meaning: 'Mediations among them with an agreement.' },
  'mediation.successRate': {
    label: '调解成功率',
    unit: '%',
    meaning: 'Mediations that succeeded, out of those that ended; never out of disputes found.',
    denominatorKind: '调解件数',
  },
  'mediation.performanceRate': {
    label: '协议履行率',
    unit: '%',
    meaning: 'Agreements performed, out of those reached.',
    denominatorKind: '达成的协议',
  },
  'petition.handled': { label: '办结信访事项', unit: '件', meaning: 'Petitions answered in the period.' },
  'petition.onTimeRate': {
    label: '信访按期办结率',
    unit: '%',
    meaning: 'Petitions answered in time, out of those answered.',
    denominatorKind: '办结的信访事项',
  },
  'petition.satisfactionRate': {
    label: '信访满意率',
    unit: '%',
    meaning: 'Answered petitions whose petitioner is satisfied, out of those whose petitioner was asked.',
    denominatorKind: '参评的信访事项',
  },
  'mediatorTraining.sessions': { label: '调解员培训', unit: '次', meaning: 'Trainings of mediators in the year.' },
} as const satisfies Record<string, IndicatorEntry>;
