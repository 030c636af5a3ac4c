import type { AdjustmentKind, PowerList } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

const GONE: ReadonlySet<AdjustmentKind> = new Set(['cancel', 'delegateDown']);
const COME: ReadonlySet<AdjustmentKind> = new Set(['add', 'takeOver', 'takeBack']);

/** 清单未更新: a list that does not show an adjustment already published. */
export const PL_16: LedgerRule = recordRule({
  id: 'PL-16',
  title: { zh: '清单未更新', en: 'List not republished' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'power-list',
  basis: [
    {
      instrument: 'threeSystems2018',
      text: {
        zh: '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）',
        en: 'the guidance of 2018 on the three systems',
      },
    },
  ],
  explanation: {
    zh: '清单应随调整及时更新：取消、下放的事项不再列入，新增、承接、收回的事项已经列入。看同名清单中最后公布的一版。',
    en: 'A list follows its adjustments: what was cancelled or delegated is gone, what was added is there. The edition published last is looked at.',
  },
  message: {
    zh: '清单“{list}”没有反映{publishedOn}公布的调整：{items}。',
    en: 'The list "{list}" does not show the adjustment published on {publishedOn}: {items}.',
  },
  fix: { zh: '请更新清单并重新公布。', en: 'Bring the list up to date and publish it.' },
  consequence: 'correctable',
  ledger: 'powerList.adjustments',
  on: ({ publishedOn }) => publishedOn,
  prepare: ({ ledgers }) =>
    new Map(
      (ledgers.powerList?.lists ?? [])
        .toSorted((a, b) => (a.publishedOn < b.publishedOn ? -1 : 1))
        .map((list) => [list.name, list]),
    ),
  judge: ({ list, kind, before, after, publishedOn }, _, lists: ReadonlyMap<string, PowerList>) => {
    const held = lists.get(list)?.itemIds;
    if (publishedOn === undefined || held === undefined) return undefined;
    const wrong = GONE.has(kind)
      ? before.filter((id) => held.includes(id))
      : COME.has(kind)
        ? after.filter((id) => !held.includes(id))
        : [];
    if (wrong.length === 0) return undefined;
    return { field: 'publishedOn', values: { list, items: wrong.join('、'), ...shownDates({ publishedOn }) } };
  },
});
