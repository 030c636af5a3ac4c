import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 后评估单位: unit that evaluates. */
export const MD_10: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-10',
  title: { zh: '后评估单位', en: 'Unit that evaluates' },
  severity: 'warning',
  tier: 'regulation',
  gates: ['postEvaluation.otherUnit'],
  running: true,
  field: 'postEvaluation.unit',
  explanation: {
    zh: '承担过决策前评估论证的单位，不得承担该事项的决策后评估。',
    en: 'Who assessed a decision before does not evaluate it afterwards.',
  },
  fix: { zh: '请另行委托单位开展决策后评估。', en: 'Have another unit evaluate it.' },
  consequence: 'correctable',
});
