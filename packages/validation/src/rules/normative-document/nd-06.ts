import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { NORMATIVE_DOCUMENT } from './normative-document.js';

/** 市场主体文件征求意见: consultation on documents for businesses. */
export const ND_06: LedgerRule = gateRule({
  of: NORMATIVE_DOCUMENT,
  id: 'ND-06',
  title: { zh: '市场主体文件征求意见', en: 'Consultation on documents for businesses' },
  severity: 'warning',
  tier: 'regulation',
  gates: ['reviewLegality.consultationDays', 'publish.consultationFeedback'],
  field: 'consultation',
  days: ({ consultation }) =>
    consultation?.required === true
      ? [
          ['开始', 'from', consultation.from],
          ['截止', 'to', consultation.to],
        ]
      : [],
  explanation: {
    zh: '涉及市场主体的文件，公开征求意见的期限一般不少于30日，并反馈意见采纳情况。天数自开放首日至末日计算，首尾都算。',
    en: 'A document that concerns businesses is open for comment for thirty days as a rule, first and last day counted, and is followed by an answer.',
  },
  fix: {
    zh: '请补登期限较短的理由和采纳情况；没有理由的，补足期限。',
    en: 'Record the reason and what was taken up; where there is no reason, complete the thirty days.',
  },
  consequence: 'unlawfulProcedure',
});
