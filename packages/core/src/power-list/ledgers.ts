import type { LedgerTable } from '../record/ledger.js';
import type { PowerListAdjustment } from './adjustment.js';
import type { LicenseListItem } from './license-list-item.js';
import type { PowerItem } from './power-item.js';
import type { PowerList } from './power-list.js';
import type { TownshipDutyList } from './township-duty-list.js';

/** 权责清单台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface PowerListLedgers {
  /** 职权事项台账: items of the list, those cancelled included. */
  items?: PowerItem[] | undefined;
  /** 清单台账: published editions of lists. */
  lists?: PowerList[] | undefined;
  /** 调整台账: adjustments of the list. */
  adjustments?: PowerListAdjustment[] | undefined;
  /** 乡镇履职事项清单台账: lists of townships and subdistricts. */
  townshipDutyLists?: TownshipDutyList[] | undefined;
  /** 行政许可事项台账: entries of the list of licensing items. */
  licenseItems?: LicenseListItem[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const POWER_LIST_LEDGER_TABLE = {
  items: {
    title: '职权事项台账',
    sharedKey: ['implementingBody.name', 'category', 'name'],
    countedBy: 'stock',
    key: ['implementingBody.name', 'category', 'name'],
    references: {
      parentId: { to: ['powerList.items'] },
      discretionBenchmarkId: { to: ['enforcement.discretionBenchmarks'] },
    },
  },
  lists: {
    title: '清单台账',
    countedBy: 'stock',
    key: ['name', 'edition'],
    references: { 'itemIds[]': { to: ['powerList.items'] } },
  },
  adjustments: {
    title: '调整台账',
    countedBy: 'appliedOn',
    references: {
      list: { to: ['powerList.lists'], by: 'name', orText: true },
      'before[]': { to: ['powerList.items'], orText: true },
      'after[]': { to: ['powerList.items'], orText: true },
    },
  },
  townshipDutyLists: {
    title: '乡镇履职事项清单台账',
    sharedKey: ['township.name', 'approvedOn'],
    countedBy: 'stock',
    key: ['township.name', 'approvedOn'],
  },
  licenseItems: {
    title: '行政许可事项台账',
    sharedKey: ['name', 'organ'],
    countedBy: 'stock',
    key: ['name', 'organ'],
    references: { powerItemId: { to: ['powerList.items'] } },
  },
} as const satisfies LedgerTable<PowerListLedgers>;
