import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { PENALTY } from './penalty.js';

/** 简易程序限额: gates of the penalty procedure. */
export const EC_04: LedgerRule = gateRule({
  of: PENALTY,
  id: 'EC-04',
  title: { zh: '简易程序限额', en: 'Limit of on-the-spot penalties' },
  gates: ['decide.onTheSpotLimit'],
  field: 'decision.fineWan',
  explanation: {
    zh: '当场处罚限于警告和小额罚款；超过限额的，应适用普通程序。',
    en: 'On-the-spot penalties are warnings and small fines; beyond them the ordinary procedure applies.',
  },
  fix: {
    zh: '请改用普通程序办理，撤销当场处罚决定。',
    en: 'Use the ordinary procedure and withdraw the on-the-spot decision.',
  },
  consequence: 'revocable',
});
