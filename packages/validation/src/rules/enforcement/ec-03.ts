import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 回避: gates of the penalty procedure. */
export const EC_03: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-03',
  title: { zh: '回避', en: 'Withdrawal' },
  gates: ['investigate.recusal', 'decide.recusal'],
  field: 'recusals',
  explanation: {
    zh: '应当回避的人员不得再办理案件，回避决定作出前不停止调查。',
    en: 'An officer who has to withdraw no longer handles the case.',
  },
  fix: {
    zh: '请更换办案人员，并核查回避后所取的证据。',
    en: 'Replace the officer and re-examine the evidence taken since.',
  },
  consequence: 'unlawfulProcedure',
});
