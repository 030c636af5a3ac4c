import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 违法仍上会: unlawful draft discussed. */
export const MD_02: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-02',
  title: { zh: '违法仍上会', en: 'Unlawful draft discussed' },
  tier: 'regulation',
  gates: ['collective.lawful'],
  field: 'legalityReview.conclusion',
  explanation: {
    zh: '经审查不合法的决策草案，不得提交决策机关讨论；国家鼓励的探索性改革除外，但要写明风险。',
    en: 'A draft found unlawful is not put to the meeting, unless it is an exploratory reform whose risk is stated.',
  },
  fix: {
    zh: '请按审查意见修改草案，重新审查后再提请讨论；属于探索性改革的，补登说明。',
    en: 'Change the draft and have it reviewed again before it is discussed; record an exploratory reform as such.',
  },
  consequence: 'revocable',
});
