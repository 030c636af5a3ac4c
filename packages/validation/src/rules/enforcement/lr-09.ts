import { isInForce } from '../is-in-force.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 应审未审: review left out. */
export const LR_09: LedgerRule = recordRule({
  id: 'LR-09',
  title: { zh: '应审未审', en: 'Review left out' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.legalReview' }, { provision: 'threeSystems.reviewScope' }],
  explanation: {
    zh: '直接关系当事人或者第三人重大权益、经过听证程序的处罚案件，应当进行法制审核。',
    en: 'A penalty case that went through a hearing is reviewed.',
  },
  message: {
    zh: '案件（{record}）经过听证程序，登记为不需要法制审核。',
    en: 'Case ({record}) went through a hearing and is said to need no legal review.',
  },
  fix: { zh: '请核对是否应当审核；已审核的，补登审核意见。', en: 'Check whether a review was needed and record it.' },
  consequence: 'revocable',
  ledger: 'enforcement.cases',
  on: (row) => (row.actType === 'penalty' ? row.decision?.decidedOn : undefined),
  judge: (row, context) =>
    row.actType === 'penalty' &&
    row.hearing?.heldOn !== undefined &&
    row.decision !== undefined &&
    !row.legalReview.required &&
    isInForce('threeSystems.reviewScope', context)
      ? { field: 'legalReview.required' }
      : undefined,
});
