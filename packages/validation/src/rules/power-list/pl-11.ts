import type { PowerItem } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

interface Listed {
  first: ReadonlyMap<string, number>;
  items: readonly PowerItem[];
}

function keyOf({ implementingBody, category, name, subItemName = '' }: PowerItem): string {
  return [implementingBody.name, category, name, subItemName].map((part) => part.replace(/\s/g, '')).join('\u0000');
}

/** 事项重复: two active items of one body, class and name. */
export const PL_11: LedgerRule = recordRule({
  id: 'PL-11',
  title: { zh: '事项重复', en: 'Item listed twice' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [{ text: { zh: '权责清单管理要求', en: 'keeping of power lists' } }],
  explanation: {
    zh: '同一主体、同一类型的在用事项不应重名；重名的多为重复录入或应合并为子项。',
    en: 'Two active items of one body and class do not share a name.',
  },
  message: {
    zh: '“{name}”与第{other}条重复：主体、类型和名称都相同。',
    en: '"{name}" repeats item {other}: body, class and name are the same.',
  },
  fix: {
    zh: '请合并，或改写名称以示区别。',
    en: 'Merge them or tell their names apart.',
  },
  consequence: 'correctable',
  ledger: 'powerList.items',
  prepare: ({ ledgers }) => {
    const first = new Map<string, number>();
    (ledgers.powerList?.items ?? []).forEach((item, index) => {
      const key = keyOf(item);
      if (item.status === 'active' && !first.has(key)) first.set(key, index);
    });
    return { first, items: ledgers.powerList?.items ?? [] };
  },
  judge: (item, _, { first, items }: Listed) => {
    const before = first.get(keyOf(item));
    if (item.status !== 'active' || before === undefined || items[before] === item) return undefined;
    return { field: 'name', values: { name: item.name, other: before + 1 } };
  },
});
