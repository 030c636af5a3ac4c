import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { PowerListAdjustmentSchema } from './adjustment.js';
import { LicenseListItemSchema } from './license-list-item.js';
import { PowerItemSchema } from './power-item.js';
import { PowerListSchema } from './power-list.js';
import { TownshipDutyListSchema } from './township-duty-list.js';
import { POWER_LIST_LEDGER_TABLE, type PowerListLedgers } from './ledgers.js';

/** 权责清单台账模式: schema of {@link PowerListLedgers}. */
export const PowerListLedgersSchema: RecordSchema<PowerListLedgers> = ledgersSchema<PowerListLedgers>(
  POWER_LIST_LEDGER_TABLE,
  {
    items: PowerItemSchema,
    lists: PowerListSchema,
    adjustments: PowerListAdjustmentSchema,
    townshipDutyLists: TownshipDutyListSchema,
    licenseItems: LicenseListItemSchema,
  },
  { id: 'PowerListLedgers', title: '权责清单台账' },
);
