import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 风险不可控: uncontrollable risk. */
export const MD_08: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-08',
  title: { zh: '风险不可控', en: 'Uncontrollable risk' },
  tier: 'regulation',
  gates: ['collective.riskControllable'],
  field: 'risk',
  days: ({ risk, meeting }) => [
    ['评估', 'assessed', risk?.at(-1)?.on],
    ['讨论', 'discussed', meeting?.date],
  ],
  explanation: {
    zh: '风险不可控的，应当在采取调整草案、降低风险等措施确保可控后再作出决策。',
    en: 'A decision whose risk cannot be controlled waits until it can.',
  },
  fix: {
    zh: '请补登调整后的风险评估；没有重新评估的，评估为可控后再决策。',
    en: 'Record the later assessment; where there is none, decide only once the risk is found controllable.',
  },
  consequence: 'accountability',
});
