import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 追责时效: gates of the penalty procedure. */
export const EC_11: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-11',
  title: { zh: '追责时效', en: 'Limitation' },
  gates: ['file.limitation'],
  field: 'discoveredOn',
  days: ({ case: { endedOn, occurredOn, discoveredOn } }) => [
    ['违法行为', 'violation', endedOn ?? occurredOn],
    ['发现', 'found', discoveredOn],
  ],
  explanation: {
    zh: '违法行为在二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年。',
    en: 'After two years, or five where life, health or financial safety was harmed, a violation may no longer be punished.',
  },
  fix: {
    zh: '请核对违法行为终了日期和发现日期；已过时效的，撤销立案或处罚决定。',
    en: 'Check the days; where the time is over, withdraw the case or the penalty.',
  },
  consequence: 'revocable',
});
