import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 送达期限: gates of the penalty procedure. */
export const EC_13: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-13',
  title: { zh: '送达期限', en: 'Time of service' },
  gates: ['serve.sevenDays', 'serve.electronicConsent'],
  running: true,
  field: 'service',
  days: ({ case: { decision, service } }) => [
    ['决定', 'decided', decision?.decidedOn],
    ['送达', 'served', service?.on],
  ],
  explanation: {
    zh: '决定书应当在宣告后当场交付；当事人不在场的，七个工作日内送达；电子送达须有当事人签订的确认书。',
    en: 'The decision is handed over at once or served within seven working days; electronically only with written consent.',
  },
  fix: {
    zh: '请尽快送达并补登送达回证；电子送达没有确认书的，改用其他方式送达。',
    en: 'Serve it and record the proof; without consent serve it in another way.',
  },
  consequence: 'correctable',
});
