/** 行政诉讼结果: how a suit ended (《中华人民共和国行政诉讼法》第69条至第77条). */
export type LitigationOutcome =
  | 'revoke'
  | 'partlyRevoke'
  | 'orderPerform'
  | 'confirmIllegal'
  | 'confirmInvalid'
  | 'change'
  | 'rejectClaim'
  | 'rejectSuit'
  | 'withdrawn'
  | 'mediated'
  | 'other';

/** 行政诉讼结果名称: the Chinese name of each. */
export const LITIGATION_OUTCOME_LABELS = {
  revoke: '判决撤销',
  partlyRevoke: '判决部分撤销',
  orderPerform: '判决履行',
  confirmIllegal: '确认违法',
  confirmInvalid: '确认无效',
  change: '判决变更',
  rejectClaim: '驳回诉讼请求',
  rejectSuit: '驳回起诉',
  withdrawn: '撤诉',
  mediated: '调解',
  other: '其他',
} as const satisfies Record<LitigationOutcome, string>;

const LOST: ReadonlySet<LitigationOutcome> = new Set([
  'revoke',
  'partlyRevoke',
  'orderPerform',
  'confirmIllegal',
  'confirmInvalid',
  'change',
]);

/**
 * 是否败诉: whether the outcome of an administrative suit is a loss of the organ: its act revoked in whole or in part,
 * changed, or confirmed illegal or invalid, or the organ ordered to perform.
 *
 * @param outcome - how the suit ended
 *
 * @example
 * ```ts
 * import { isSuitLost } from '@fazhi/core';
 *
 * isSuitLost('confirmIllegal'); // => true
 * isSuitLost('withdrawn'); // => false
 * ```
 */
export function isSuitLost(outcome: LitigationOutcome): boolean {
  return LOST.has(outcome);
}
