import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type PowerListAdjustment, PowerListAdjustmentSchema } from './adjustment.js';
import { type LicenseListItem, LicenseListItemSchema } from './license-list-item.js';
import { type PowerItem, PowerItemSchema } from './power-item.js';
import { type PowerList, PowerListSchema } from './power-list.js';
import { type TownshipDutyList, TownshipDutyListSchema } from './township-duty-list.js';

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

/** 权责清单台账模式: schema of {@link PowerListLedgers}. */
export const PowerListLedgersSchema: RecordSchema<PowerListLedgers> = record<PowerListLedgers>()(
  {
    items: z.array(PowerItemSchema).max(50_000).optional().meta({ title: '职权事项台账' }),
    lists: z.array(PowerListSchema).max(50_000).optional().meta({ title: '清单台账' }),
    adjustments: z.array(PowerListAdjustmentSchema).max(50_000).optional().meta({ title: '调整台账' }),
    townshipDutyLists: z.array(TownshipDutyListSchema).max(50_000).optional().meta({ title: '乡镇履职事项清单台账' }),
    licenseItems: z.array(LicenseListItemSchema).max(50_000).optional().meta({ title: '行政许可事项台账' }),
  },
  { id: 'PowerListLedgers', title: '权责清单台账' },
);
