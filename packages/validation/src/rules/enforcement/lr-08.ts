import { LEGAL_REVIEW_RESULT_LABELS } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 问题意见须处理: problems without an answer. */
export const LR_08: LedgerRule = recordRule({
  id: 'LR-08',
  title: { zh: '问题意见须处理', en: 'Problems without an answer' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'threeSystems.reviewContents' }],
  explanation: {
    zh: '法制审核提出存在问题的书面意见的，承办机构应当研究处理后再次报送审核。',
    en: 'Where a review finds problems, the unit that handles the case answers and hands it in again.',
  },
  message: {
    zh: '法制审核意见（{record}）的结论为{result}，没有登记采纳情况，案件已作出决定。',
    en: 'Review ({record}) concludes {result}; no answer is recorded and the case was decided.',
  },
  fix: { zh: '请补登采纳情况和再次审核的意见。', en: 'Record the answer and the second review.' },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.legalReviews',
  on: ({ issuedOn }) => issuedOn,
  prepare: ({ ledgers }) => {
    const { cases = [], legalReviews = [] } = ledgers.enforcement ?? {};
    return {
      decided: new Set(cases.flatMap((row) => ('decision' in row && row.decision !== undefined ? [row.id] : []))),
      again: new Set(legalReviews.map(({ resubmissionOf }) => resubmissionOf)),
    };
  },
  judge: (
    { id, caseId, result, response },
    _,
    { decided, again }: Record<'decided' | 'again', ReadonlySet<unknown>>,
  ) =>
    !['problems', 'disagree', 'supplement'].includes(result) ||
    response !== undefined ||
    again.has(id) ||
    !decided.has(caseId)
      ? undefined
      : { field: 'response', values: { result: { zh: LEGAL_REVIEW_RESULT_LABELS[result], en: result } } },
});
