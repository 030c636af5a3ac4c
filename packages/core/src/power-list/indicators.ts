import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { addDays, type IsoDate } from '../values/iso-date.js';
import type { Period } from '../values/period.js';
import type { ActCategory } from '../values/act-category.js';
import type { AdjustmentKind } from './adjustment.js';
import type { PowerListLedgers } from './ledgers.js';
import type { PowerItem } from './power-item.js';
import type { TownshipDutyList } from './township-duty-list.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const POWER_LIST_ENTRIES = {
  'powerItem.before': { label: '年初权责事项', unit: '项', meaning: 'Items on the list on the day before the period.' },
  'powerItem.entered': {
    label: '年内增加权责事项',
    unit: '项',
    meaning: 'Items that came on the list in the period and stayed.',
  },
  'powerItem.left': {
    label: '年内减少权责事项',
    unit: '项',
    meaning: 'Items of the day before the period that left the list.',
  },
  'powerItem.total': {
    label: '权责事项',
    unit: '项',
    meaning: 'Items on the list on the last day of the period, suspended ones included.',
  },
  'powerItem.byCategory.licensing': {
    label: '行政许可类权责事项',
    unit: '项',
    wording: /^行政许可事项$/,
    meaning: 'Items of class 行政许可 on the list at the end of the period.',
  },
  'powerItem.byCategory.penalty': {
    label: '行政处罚类权责事项',
    unit: '项',
    meaning: 'Items of class 行政处罚 on the list at the end of the period.',
  },
  'powerItem.byCategory.compulsion': {
    label: '行政强制类权责事项',
    unit: '项',
    meaning: 'Items of class 行政强制 on the list at the end of the period.',
  },
  'powerItem.byCategory.levy': {
    label: '行政征收类权责事项',
    unit: '项',
    meaning: 'Items of class 行政征收 on the list at the end of the period.',
  },
  'powerItem.byCategory.payment': {
    label: '行政给付类权责事项',
    unit: '项',
    meaning: 'Items of class 行政给付 on the list at the end of the period.',
  },
  'powerItem.byCategory.inspection': {
    label: '行政检查类权责事项',
    unit: '项',
    meaning: 'Items of class 行政检查 on the list at the end of the period.',
  },
  'powerItem.byCategory.confirmation': {
    label: '行政确认类权责事项',
    unit: '项',
    meaning: 'Items of class 行政确认 on the list at the end of the period.',
  },
  'powerItem.byCategory.reward': {
    label: '行政奖励类权责事项',
    unit: '项',
    meaning: 'Items of class 行政奖励 on the list at the end of the period.',
  },
  'powerItem.byCategory.adjudication': {
    label: '行政裁决类权责事项',
    unit: '项',
    meaning: 'Items of class 行政裁决 on the list at the end of the period.',
  },
  'powerItem.byCategory.other': {
    label: '其他职权类权责事项',
    unit: '项',
    meaning: 'Items of class 其他职权 on the list at the end of the period.',
  },
  'powerItem.byCategory.publicService': {
    label: '公共服务类权责事项',
    unit: '项',
    meaning: 'Items of class 公共服务 on the list at the end of the period.',
  },
  'powerList.adjusted': {
    label: '调整权责清单事项',
    unit: '项',
    wording: /^拟?调整权责(?:清单)?(?:事项|项目)$/,
    meaning: 'Adjustments applied for in the year.',
  },
  'powerList.added': {
    label: '新增权责事项',
    unit: '项',
    wording: /^(?:新增|增加)权责(?:清单)?(?:事项|项目)$/,
    meaning: 'Adjustments that add an item.',
  },
  'powerList.takenOver': {
    label: '承接权责事项',
    unit: '项',
    meaning: 'Adjustments that take an item over from above.',
  },
  'powerList.cancelled': {
    label: '取消权责事项',
    unit: '项',
    wording: /^取消权责(?:清单)?(?:事项|项目)$/,
    meaning: 'Adjustments that cancel an item.',
  },
  'powerList.delegated': {
    label: '下放权责事项',
    unit: '项',
    meaning: 'Adjustments that delegate an item to a lower level.',
  },
  'powerList.changed': {
    label: '变更要素的权责事项',
    unit: '项',
    wording: /^(?:变更|修改)权责(?:清单)?(?:事项|项目)$/,
    meaning: 'Adjustments that change elements of an item.',
  },
  'powerList.merged': { label: '合并权责事项', unit: '项', meaning: 'Adjustments that merge items.' },
  'powerList.split': { label: '分设权责事项', unit: '项', meaning: 'Adjustments that split an item.' },
  'powerList.transferred': {
    label: '划转权责事项',
    unit: '项',
    meaning: 'Adjustments that transfer an item to another body.',
  },
  'powerList.takenBack': {
    label: '收回权责事项',
    unit: '项',
    meaning: 'Adjustments that take an item back from below.',
  },
  'powerList.suspended': { label: '暂停权责事项', unit: '项', meaning: 'Adjustments that suspend an item.' },
  'township.duties': {
    label: '乡镇履职事项',
    unit: '项',
    meaning: 'Matters of the township lists in force at the end of the period.',
  },
  'township.basic': { label: '基本履职事项', unit: '项', meaning: 'Matters townships handle themselves.' },
  'township.coordinating': { label: '配合履职事项', unit: '项', meaning: 'Matters townships help with.' },
  'township.takenBack': { label: '上级部门收回事项', unit: '项', meaning: 'Matters taken back from townships.' },
  'township.localMatters': {
    label: '乡镇属地事项',
    unit: '项',
    meaning: 'Matters of the lists of locally managed matters.',
  },
  'licenseItem.total': {
    label: '行政许可事项清单事项',
    unit: '项',
    wording: /^行政许可事项$/,
    meaning: 'Entries of the list of licensing items.',
  },
} as const satisfies Record<string, IndicatorEntry>;

type Id = keyof typeof POWER_LIST_ENTRIES;

const BY_KIND = {
  add: 'powerList.added',
  takeOver: 'powerList.takenOver',
  changeElements: 'powerList.changed',
  merge: 'powerList.merged',
  split: 'powerList.split',
  transfer: 'powerList.transferred',
  takeBack: 'powerList.takenBack',
  delegateDown: 'powerList.delegated',
  suspend: 'powerList.suspended',
  cancel: 'powerList.cancelled',
} as const satisfies Record<AdjustmentKind, Id>;

const BY_CATEGORY = {
  licensing: 'powerItem.byCategory.licensing',
  penalty: 'powerItem.byCategory.penalty',
  compulsion: 'powerItem.byCategory.compulsion',
  levy: 'powerItem.byCategory.levy',
  payment: 'powerItem.byCategory.payment',
  inspection: 'powerItem.byCategory.inspection',
  confirmation: 'powerItem.byCategory.confirmation',
  reward: 'powerItem.byCategory.reward',
  adjudication: 'powerItem.byCategory.adjudication',
  other: 'powerItem.byCategory.other',
  publicService: 'powerItem.byCategory.publicService',
} as const satisfies Record<ActCategory, Id>;

function isListed({ effectiveOn, cancelledOn }: PowerItem, on: IsoDate): boolean {
  return effectiveOn <= on && (cancelledOn === undefined || on < cancelledOn);
}

/** States the size of the list before and after the period and what came and went. */
function countItems(tally: Tally<typeof POWER_LIST_ENTRIES>, items: readonly PowerItem[], period: Period): void {
  const eve = addDays(period.from, -1);
  const after = items.filter((item) => isListed(item, period.to));
  const entered = after.filter((item) => !isListed(item, eve));
  const left = items.filter((item) => isListed(item, eve) && !isListed(item, period.to));
  tally.count(
    'powerItem.before',
    items.filter((item) => isListed(item, eve)),
  );
  tally.count('powerItem.entered', entered);
  tally.count('powerItem.left', left);
  tally.count('powerItem.total', after);
  tally.relations.push({
    id: 'powerItem.before→powerItem.total',
    kind: 'change',
    before: 'powerItem.before',
    added: ['powerItem.entered'],
    removed: ['powerItem.left'],
    after: 'powerItem.total',
  });
  tally.partition('powerItem.total', BY_CATEGORY, after, (item) => item.category);
}

/** The latest approved lists of each township by the last day of the period. */
function listsInForce(lists: readonly TownshipDutyList[], period: Period): TownshipDutyList[] {
  const latest = new Map<string, TownshipDutyList>();
  for (const list of lists) {
    if (list.approvedOn > period.to) continue;
    const known = latest.get(list.township.name);
    if (known === undefined || known.approvedOn < list.approvedOn) latest.set(list.township.name, list);
  }
  return [...latest.values()];
}

/** States how many matters the township lists have, of each kind. */
function countDuties(tally: Tally<typeof POWER_LIST_ENTRIES>, lists: readonly TownshipDutyList[]): void {
  tally.sum(
    'township.duties',
    lists,
    ({ basic, coordinating, takenBack }) => basic.length + coordinating.length + takenBack.length,
  );
  tally.columns<TownshipDutyList>(
    'township.duties',
    {
      'township.basic': ({ basic }) => basic.length,
      'township.coordinating': ({ coordinating }) => coordinating.length,
      'township.takenBack': ({ takenBack }) => takenBack.length,
    },
    lists,
  );
  const local = lists.filter(({ localMatters }) => localMatters !== undefined);
  if (local.length > 0 || lists.length === 0)
    tally.sum('township.localMatters', local, ({ localMatters }) => localMatters!.length);
}

/** Counts items of the list, adjustments applied for in the period by kind, township lists and licensing items. Internal. */
export function measurePowerList(ledgers: PowerListLedgers, period: Period): Tally<typeof POWER_LIST_ENTRIES> {
  const tally = new Tally(POWER_LIST_ENTRIES);
  if (ledgers.items !== undefined) countItems(tally, ledgers.items, period);
  if (ledgers.adjustments !== undefined) {
    tally.count('powerList.adjusted', ledgers.adjustments);
    tally.partition('powerList.adjusted', BY_KIND, ledgers.adjustments, (row) => row.kind);
  }
  if (ledgers.townshipDutyLists !== undefined) countDuties(tally, listsInForce(ledgers.townshipDutyLists, period));
  if (ledgers.licenseItems !== undefined) tally.count('licenseItem.total', ledgers.licenseItems);
  return tally;
}
