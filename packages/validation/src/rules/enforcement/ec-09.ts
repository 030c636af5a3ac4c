import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 集体讨论: gates of the penalty procedure. */
export const EC_09: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-09',
  title: { zh: '集体讨论', en: 'Discussion by those in charge' },
  gates: ['decide.discussed'],
  field: 'collective',
  days: ({ case: { decision, collective } }) => [
    ['集体讨论', 'discussed', collective?.on],
    ['决定', 'decided', decision?.decidedOn],
  ],
  explanation: {
    zh: '情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定。',
    en: 'Complex cases and grave violations are decided by those in charge together.',
  },
  fix: {
    zh: '请补登集体讨论记录；确未讨论的，撤销决定，讨论后重新作出。',
    en: 'Record the discussion; where there was none, withdraw the decision and discuss the case.',
  },
  consequence: 'revocable',
});
