import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 听证材料: material of the hearing. */
export const MD_05: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-05',
  title: { zh: '听证材料', en: 'Material of the hearing' },
  tier: 'regulation',
  gates: ['participation.hearingMaterial'],
  field: 'participation.hearing',
  days: ({ participation }) => [
    ['送达', 'sent', participation?.hearing?.materialSentOn],
    ['听证', 'held', participation?.hearing?.heldOn],
  ],
  explanation: {
    zh: '决策听证会应当提前7日将草案及其依据等材料送达听证参加人。',
    en: 'Those who take part in a hearing get draft and reasons seven days before.',
  },
  fix: {
    zh: '请核对送达日期；不足7日的，重新送达并举行。',
    en: 'Check the day; where it was too late, send the material and hold the hearing again.',
  },
  consequence: 'unlawfulProcedure',
});
