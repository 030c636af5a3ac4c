import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 不予处罚的教育: nobody instructed who is not punished. */
export const EC_23: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-23',
  title: { zh: '不予处罚的教育', en: 'Nobody instructed who is not punished' },
  severity: 'warning',
  passedOver: ['educate'],
  field: 'education',
  explanation: { zh: '依法不予行政处罚的，应当对当事人进行教育。', en: 'A party who is not punished is instructed.' },
  fix: { zh: '请补登教育情况；确未教育的，补做并记录。', en: 'Record the instruction; where there was none, give it.' },
  consequence: 'correctable',
});
