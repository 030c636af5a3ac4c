import { isEnded, titlesOf } from './setting-ranks.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 依据失效: an active item whose basis has ended. */
export const PL_05: LedgerRule = recordRule({
  id: 'PL-05',
  title: { zh: '依据失效', en: 'Basis no longer in force' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [{ text: { zh: '权责清单动态管理要求', en: 'dynamic keeping of power lists' } }],
  explanation: {
    zh: '设定依据全部失效的职权，应当申请调整或者取消。',
    en: 'A power whose whole basis has ended is adjusted or cancelled.',
  },
  message: {
    zh: '“{name}”的设定依据（{basis}）已经失效，事项仍在清单中。',
    en: 'The basis of "{name}" ({basis}) has ended, and the item is still on the list.',
  },
  fix: {
    zh: '请申请取消该事项，或改用现行依据。',
    en: 'Have the item cancelled or name the basis in force.',
  },
  consequence: 'correctable',
  ledger: 'powerList.items',
  judge: ({ status, name, establishingBasis }, { today }) => {
    if (status !== 'active' || !establishingBasis.every((each) => isEnded(each, today))) return undefined;
    return { field: 'establishingBasis', values: { name, basis: titlesOf(establishingBasis) } };
  },
});
