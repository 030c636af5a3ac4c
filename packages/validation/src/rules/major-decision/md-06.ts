import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 集体讨论: collective decision. */
export const MD_06: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-06',
  title: { zh: '集体讨论', en: 'Collective decision' },
  tier: 'regulation',
  gates: ['collective.meetingKind'],
  passedOver: ['collective'],
  field: 'meeting',
  explanation: {
    zh: '决策草案应当经决策机关常务会议或者全体会议讨论。',
    en: 'A draft is decided by an executive or plenary meeting.',
  },
  fix: {
    zh: '请补登会议；确未讨论的，提请会议讨论决定。',
    en: 'Record the meeting; where there was none, put the decision to one.',
  },
  consequence: 'unlawfulProcedure',
});
