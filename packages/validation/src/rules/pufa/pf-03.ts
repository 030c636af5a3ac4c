import { themeDaysOf, type Year } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 主题日: a theme day that no registry knows. */
export const PF_03: LedgerRule = recordRule({
  id: 'PF-03',
  title: { zh: '主题日', en: 'Theme day' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'pufa',
  basis: [{ text: { zh: '普法主题日登记', en: 'registry of theme days' } }],
  explanation: {
    zh: '清单项的主题日编号应是登记过的主题日；逐年公布日期而该年尚未登记的，不判断。',
    en: 'The theme day of an item is one of the registry; a day that is announced every year and not known for that year is left alone.',
  },
  message: {
    zh: '普法清单项（{record}）的主题日“{day}”没有登记。',
    en: 'Item ({record}) names the theme day "{day}", which is not registered.',
  },
  fix: {
    zh: '请改用登记的主题日编号，或删去编号只填日期。',
    en: 'Use a registered theme day, or give the date alone.',
  },
  consequence: 'correctable',
  ledger: 'pufa.listItems',
  prepare: ({ ledgers, registry }) =>
    new Map(
      [...new Set((ledgers.pufa?.listItems ?? []).map(({ year }) => year))].map((year) => [
        year,
        new Map(themeDaysOf(year, registry).map(({ day, from }) => [day.id, from !== undefined])),
      ]),
    ),
  judge: ({ year, timeNode }, _, registered: ReadonlyMap<Year, ReadonlyMap<string, boolean>>) => {
    const day = 'dayId' in timeNode ? timeNode.dayId : undefined;
    if (day === undefined) return undefined;
    const known = registered.get(year)?.get(day);
    if (known === undefined) return { field: 'timeNode', actual: day, values: { day } };
    return known ? undefined : 'undecided';
  },
});
