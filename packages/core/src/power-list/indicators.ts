import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { rowsIn } from '../measurement/year-rows.js';
import type { Period } from '../values/period.js';
import type { AdjustmentKind } from './adjustment.js';
import type { PowerListLedgers } from './ledgers.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const POWER_LIST_ENTRIES = {
  'powerList.adjusted': {
    label: '调整权责清单事项',
    unit: '项',
    meaning: 'Adjustments applied for in the year.',
  },
  'powerList.added': { label: '新增事项', unit: '项', meaning: 'Adjustments that add an item.' },
  'powerList.takenOver': { label: '承接事项', unit: '项', meaning: 'Adjustments that take an item over from above.' },
  'powerList.cancelled': { label: '取消事项', unit: '项', meaning: 'Adjustments that cancel an item.' },
  'powerList.delegated': { label: '下放事项', unit: '项', meaning: 'Adjustments that delegate an item to a lower level.' },
  'powerList.changed': { label: '变更要素事项', unit: '项', meaning: 'Adjustments that change elements of an item.' },
  'powerList.merged': { label: '合并事项', unit: '项', meaning: 'Adjustments that merge items.' },
  'powerList.split': { label: '分设事项', unit: '项', meaning: 'Adjustments that split an item.' },
  'powerList.transferred': { label: '划转事项', unit: '项', meaning: 'Adjustments that transfer an item to another body.' },
  'powerList.takenBack': { label: '收回事项', unit: '项', meaning: 'Adjustments that take an item back from below.' },
  'powerList.suspended': { label: '暂停事项', unit: '项', meaning: 'Adjustments that suspend an item.' },
} as const satisfies Record<string, IndicatorEntry>;

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
} as const satisfies Record<AdjustmentKind, keyof typeof POWER_LIST_ENTRIES>;

/** Counts the adjustments applied for in the period, by kind. Internal. */
export function measurePowerList(ledgers: PowerListLedgers, period: Period): Tally<typeof POWER_LIST_ENTRIES> {
  const tally = new Tally(POWER_LIST_ENTRIES, period);
  if (ledgers.adjustments !== undefined) {
    const rows = rowsIn(ledgers.adjustments, period, (row) => row.appliedOn);
    tally.count('powerList.adjusted', rows);
    tally.partition('powerList.adjusted', BY_KIND, rows, (row) => row.kind);
  }
  return tally;
}
