import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 事先告知与陈述申辩: gates of the penalty procedure. */
export const EC_05: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-05',
  title: { zh: '事先告知与陈述申辩', en: 'Notice and defense before the decision' },
  gates: ['decide.noticeFirst', 'decide.defenseHeard'],
  field: 'notice',
  days: ({ case: { notice, decision } }) => [
    ['告知书送达', 'notice served', notice?.servedOn],
    ['决定', 'decided', decision?.decidedOn],
  ],
  explanation: {
    zh: '作出处罚决定之前，应当告知当事人拟作出的处罚内容及事实、理由、依据和权利；没有告知或者拒绝听取陈述、申辩的，不得作出决定。',
    en: 'Before a penalty the party is told of it and of its rights; without that, or where its defense is not heard, no penalty may be decided.',
  },
  fix: {
    zh: '请核对送达回证和复核记录；确未告知、复核的，撤销决定，告知后重新作出。',
    en: 'Check the proof of service and the re-check; where there was none, withdraw the decision and begin again with the notice.',
  },
  consequence: 'revocable',
});
