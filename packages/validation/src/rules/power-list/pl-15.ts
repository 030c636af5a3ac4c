import type { PowerItem } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 清单外行权: an act for which the list held no power on its day. */
export const PL_15: LedgerRule = recordRule({
  id: 'PL-15',
  title: { zh: '清单外行权', en: 'Act outside the list' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [{ text: { zh: '权责清单动态管理：清单之外不得行权', en: 'no power is exercised outside the list' } }],
  explanation: {
    zh: '作出行政行为之日，所依职权应在清单内有效；第一版尚未生效、已经取消的都不算。',
    en: 'On the day of an act its power stands in the list: not before its first edition took effect, nor after it was cancelled.',
  },
  message: {
    zh: '案件（{record}）{actedOn}作出，所依职权“{name}”{cancelledOn}已经取消。',
    en: 'Case ({record}) of {actedOn} rests on the power "{name}", cancelled on {cancelledOn}.',
  },
  fix: {
    zh: '请核对职权和日期；确无职权的，依法撤销该行为。',
    en: 'Check the power and the date; where there was none, revoke the act.',
  },
  consequence: 'revocable',
  variants: {
    notYet: {
      message: {
        zh: '案件（{record}）{actedOn}作出，所依职权“{name}”{effectiveOn}才列入清单。',
        en: 'Case ({record}) of {actedOn} rests on the power "{name}", in the list only since {effectiveOn}.',
      },
    },
  },
  ledger: 'enforcement.cases',
  on: (row) =>
    'decision' in row ? row.decision?.decidedOn : row.actType === 'inspection' ? row.inspectedOn : undefined,
  prepare: ({ ledgers }) => new Map((ledgers.powerList?.items ?? []).map((item) => [item.id, item])),
  judge: (row, { on: actedOn }, items: ReadonlyMap<string, PowerItem>) => {
    const item = items.get(row.powerItemId ?? '');
    if (item === undefined || actedOn === undefined) return undefined;
    const { name, cancelledOn, effectiveOn, version } = item;
    if (cancelledOn !== undefined && cancelledOn <= actedOn)
      return { field: 'powerItemId', values: { name, ...shownDates({ actedOn, cancelledOn }) } };
    // A later edition says nothing of the day on which the first one took effect.
    if (version > 1 || effectiveOn <= actedOn) return undefined;
    return { field: 'powerItemId', variant: 'notYet', values: { name, ...shownDates({ actedOn, effectiveOn }) } };
  },
});
