import type { LedgerRule } from '../../rule.js';
import { penaltyGateRule } from './penalty-gate-rule.js';

/** 事先告知: gates of the penalty procedure. */
export const EC_05: LedgerRule = penaltyGateRule({
  id: 'EC-05',
  title: { zh: '事先告知', en: 'Notice before the decision' },
  // A party that stays silent was not refused a hearing, so that a missing defense is no fault (art. 62).
  gates: ['decide.noticeFirst'],
  field: 'notice',
  days: ({ notice, decision }) => [
    ['告知书送达', 'notice served', notice?.servedOn],
    ['决定', 'decided', decision?.decidedOn],
  ],
  explanation: {
    zh: '作出处罚决定之前，应当告知当事人拟作出的处罚内容及事实、理由、依据和权利；没有告知的，不得作出决定。',
    en: 'Before a penalty the party is told of it and of its rights; without that no penalty may be decided.',
  },
  fix: {
    zh: '请核对送达回证；确未告知的，撤销决定，告知后重新作出。',
    en: 'Check the proof of service; where there was none, withdraw the decision and begin again with the notice.',
  },
  consequence: 'revocable',
});
