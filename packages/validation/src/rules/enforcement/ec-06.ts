import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 听证权: gates of the penalty procedure. */
export const EC_06: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-06',
  title: { zh: '听证权', en: 'Right to a hearing' },
  gates: ['decide.hearingHeld'],
  field: 'hearing',
  days: ({ case: { decision } }) => [['决定', 'decided', decision?.decidedOn]],
  explanation: {
    zh: '较大数额罚款、没收、降低资质、吊销、停产停业、限制从业等，当事人要求听证的应当组织听证。',
    en: 'For heavy penalties a hearing is held where the party asks for one.',
  },
  fix: {
    zh: '请补登听证笔录或放弃听证的材料；确未举行的，撤销决定，举行听证后重新作出。',
    en: 'Record the hearing or the waiver; where neither exists, withdraw the decision and hold the hearing.',
  },
  consequence: 'revocable',
});
