import type { InspectionItem } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { dayOf } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 抽查事项有依据并公布: a matter inspected before it was published in the list. */
export const IN_01: LedgerRule = recordRule({
  id: 'IN-01',
  title: { zh: '抽查事项有依据并公布', en: 'Item has a basis and is public' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [
    {
      instrument: 'randomInspection2015',
      text: {
        zh: '《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号）',
        en: 'the notice of 2015 on random inspections',
      },
    },
  ],
  explanation: {
    zh: '抽查事项应当先列入清单并公布，再按清单检查；依据由清单记录自身保证。',
    en: 'A matter is published in the list before it is inspected; its basis is asked for by the record itself.',
  },
  message: {
    zh: '检查（{record}）{visitedOn}开展，所依抽查事项“{item}”当时没有公布。',
    en: 'Inspection ({record}) of {visitedOn} is of "{item}", not published by then.',
  },
  fix: {
    zh: '请核对公布日期；没有公布的，先公布清单再检查。',
    en: 'Check the day of publication; publish the list before inspecting.',
  },
  consequence: 'accountability',
  ledger: 'inspection.results',
  on: ({ startedAt }) => dayOf(startedAt),
  prepare: ({ ledgers: { inspection } }) => {
    const items = new Map((inspection?.items ?? []).map((item) => [item.id, item]));
    return new Map(
      (inspection?.plans ?? []).map(({ id, itemIds }) => [id, itemIds.flatMap((itemId) => items.get(itemId) ?? [])]),
    );
  },
  judge: ({ planId = '', startedAt }, _, items: ReadonlyMap<string, readonly InspectionItem[]>) => {
    const planned = items.get(planId) ?? [];
    const visitedOn = dayOf(startedAt);
    const isHidden = ({ publishedOn }: InspectionItem): boolean => publishedOn === undefined || publishedOn > visitedOn;
    // A visit may be of any of the matters of its plan.
    if (planned.length === 0 || !planned.every(isHidden)) return undefined;
    return { field: 'planId', values: { item: planned[0]!.name, ...shownDates({ visitedOn }) } };
  },
});
