import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 审核意见空泛: generic opinion. */
export const LR_07: LedgerRule<{ minChars: number }> = recordRule({
  id: 'LR-07',
  title: { zh: '审核意见空泛', en: 'Generic opinion' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ text: { zh: '法制审核意见应当具体', en: 'a review says what it found' } }],
  params: { minChars: 20 },
  explanation: {
    zh: '审核意见应写明审核的内容和结论，不能只写“同意”。',
    en: 'A review says what was looked at and found, not only that it agrees.',
  },
  message: {
    zh: '法制审核意见（{record}）只有{length}字：“{opinion}”。',
    en: 'Review ({record}) has {length} characters: "{opinion}".',
  },
  fix: {
    zh: '请写明主体、事实、证据、程序、法律适用和裁量的审核情况。',
    en: 'Say what was found of subject, facts, evidence, procedure, law and discretion.',
  },
  consequence: 'correctable',
  ledger: 'enforcement.legalReviews',
  on: ({ issuedOn }) => issuedOn,
  judge: ({ opinionText }, { params: { minChars } }) => {
    const opinion = opinionText.trim();
    const { length } = [...opinion];
    return length >= minChars ? undefined : { field: 'opinionText', values: { opinion, length } };
  },
});
