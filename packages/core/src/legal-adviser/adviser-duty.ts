/** 顾问职责: what an adviser does for the body (中办发〔2016〕30号). */
export type AdviserDuty =
  'majorDecision' | 'normativeDrafting' | 'contract' | 'disputeOrEmergency' | 'proceedings' | 'other';

/** 顾问职责名称: the Chinese name of each duty. */
export const ADVISER_DUTY_LABELS = {
  majorDecision: '为重大决策、重大行政行为提供法律意见',
  normativeDrafting: '参与起草论证',
  contract: '参与洽谈和起草修改合同',
  disputeOrEmergency: '处置涉法涉诉、信访和突发事件',
  proceedings: '参与复议、诉讼、仲裁',
  other: '其他职责',
} as const satisfies Record<AdviserDuty, string>;
