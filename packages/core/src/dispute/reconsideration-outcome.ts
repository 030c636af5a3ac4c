/** 行政复议结果: how a reconsideration ended (《中华人民共和国行政复议法》（2023年修订）第30条、第33条、第41条、第63条至第74条). */
export type ReconsiderationOutcome =
  | 'change'
  | 'revoke'
  | 'confirmIllegal'
  | 'orderPerform'
  | 'confirmInvalid'
  | 'uphold'
  | 'rejectClaim'
  | 'agreementOrder'
  | 'mediation'
  | 'settled'
  | 'terminated'
  | 'notAccepted'
  | 'rejectApplication';

/** 行政复议结果名称: the Chinese name of each. */
export const RECONSIDERATION_OUTCOME_LABELS = {
  change: '变更',
  revoke: '撤销',
  confirmIllegal: '确认违法',
  orderPerform: '责令履行',
  confirmInvalid: '确认无效',
  uphold: '维持',
  rejectClaim: '驳回复议请求',
  agreementOrder: '行政协议责令履行或补救',
  mediation: '调解',
  settled: '和解',
  terminated: '终止',
  notAccepted: '不予受理',
  rejectApplication: '驳回复议申请',
} as const satisfies Record<ReconsiderationOutcome, string>;

/** Outcomes that correct the act reviewed (the usual meaning of 直接纠错 in published statistics). */
const CORRECTED: ReadonlySet<ReconsiderationOutcome> = new Set(['revoke', 'change', 'orderPerform', 'confirmIllegal']);

/** Outcomes that are a decision on the act. */
const DECIDED: ReadonlySet<ReconsiderationOutcome> = new Set([
  'change',
  'revoke',
  'confirmIllegal',
  'orderPerform',
  'confirmInvalid',
  'uphold',
  'rejectClaim',
  'agreementOrder',
]);

/**
 * 是否直接纠错: whether the outcome of a reconsideration corrects the act: revoked, changed, ordered to perform or
 * confirmed illegal.
 *
 * @param outcome - how the case ended
 *
 * @example
 * ```ts
 * import { isDirectCorrection } from '@fazhi/core';
 *
 * isDirectCorrection('revoke'); // => true
 * isDirectCorrection('uphold'); // => false
 * ```
 */
export function isDirectCorrection(outcome: ReconsiderationOutcome): boolean {
  return CORRECTED.has(outcome);
}

/**
 * 是否作出决定: whether a reconsideration ended with a decision on the act, rather than by mediation, settlement,
 * termination or refusal.
 *
 * @param outcome - how the case ended
 *
 * @example
 * ```ts
 * import { isReconsiderationDecision } from '@fazhi/core';
 *
 * isReconsiderationDecision('uphold'); // => true
 * isReconsiderationDecision('mediation'); // => false
 * ```
 */
export function isReconsiderationDecision(outcome: ReconsiderationOutcome): boolean {
  return DECIDED.has(outcome);
}
