import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 采纳情况: what became of opinions. */
export const MD_09: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-09',
  title: { zh: '采纳情况', en: 'What became of opinions' },
  severity: 'warning',
  tier: 'regulation',
  gates: ['collective.participationAdopted', 'collective.expertAdopted'],
  field: 'participation.adoption',
  explanation: {
    zh: '提请讨论时，应当报送公众意见和专家论证意见的研究采纳情况。',
    en: 'What became of the opinions of public and experts is put to the meeting.',
  },
  fix: { zh: '请补登采纳情况，未采纳的写明理由。', en: 'Record what was taken up and why the rest was not.' },
  consequence: 'correctable',
});
