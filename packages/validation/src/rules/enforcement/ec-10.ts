import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 办案期限: gates of the penalty procedure. */
export const EC_10: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-10',
  title: { zh: '办案期限', en: 'Time for the decision' },
  gates: ['decide.ninetyDays'],
  running: true,
  field: 'decision.decidedOn',
  days: ({ case: { decision, filedOn } }) => [
    ['立案', 'opened', filedOn],
    ['决定', 'decided', decision?.decidedOn],
  ],
  explanation: {
    zh: '行政机关应当自立案之日起九十日内作出处罚决定；法律、法规、规章另有规定或者经批准延期的除外。',
    en: 'The decision is made within ninety days from the opening of the case, unless other rules or an extension apply.',
  },
  fix: {
    zh: '请补登延期批准；没有批准的，尽快作出决定并查明原因。',
    en: 'Record the extension; where there was none, decide and find out why it took so long.',
  },
  consequence: 'unlawfulProcedure',
});
