import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Quantity } from '../values/quantity.js';
import { QuantitySchema } from '../values/quantity-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 执法工作量台账: how much was done in one field of enforcement in the year of the ledgers, where single acts are not recorded. */
export interface EnforcementWorkTally extends LedgerRecord {
  /** 执法领域: field, `盐业`. */
  field: string;
  /** 出动执法人次: officers sent out, each time counted; twice the inspections or more. */
  officerVisits?: number | undefined;
  /** 检查次数: inspections. */
  inspections?: number | undefined;
  /** 检查对象数: objects visited, as the source counts them; 户（次） leaves open which. */
  objects?: Quantity | undefined;
  /** 责令改正通知书: orders to correct; no penalties. */
  correctionNotices?: number | undefined;
  /** 行政指导建议: advice given. */
  guidance?: Quantity | undefined;
  /** 案件数: cases. */
  cases?: number | undefined;
  /** 检查车辆: vehicles checked. */
  vehiclesChecked?: number | undefined;
  /** 劝返车辆: vehicles turned back. */
  vehiclesTurnedBack?: number | undefined;
}

/** 执法工作量台账模式: schema of {@link EnforcementWorkTally}. */
export const EnforcementWorkTallySchema: RecordSchema<EnforcementWorkTally> = record<EnforcementWorkTally>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    field: ShortTextSchema.meta({ title: '执法领域' }),
    officerVisits: z.int().min(0).max(1_000_000_000).optional().meta({ title: '出动执法人次' }),
    inspections: z.int().min(0).max(1_000_000_000).optional().meta({ title: '检查次数' }),
    objects: QuantitySchema.optional().meta({ title: '检查对象数' }),
    correctionNotices: z.int().min(0).max(1_000_000_000).optional().meta({ title: '责令改正通知书' }),
    guidance: QuantitySchema.optional().meta({ title: '行政指导建议' }),
    cases: z.int().min(0).max(1_000_000_000).optional().meta({ title: '案件数' }),
    vehiclesChecked: z.int().min(0).max(1_000_000_000).optional().meta({ title: '检查车辆' }),
    vehiclesTurnedBack: z.int().min(0).max(1_000_000_000).optional().meta({ title: '劝返车辆' }),
  }),
  { id: 'EnforcementWorkTally', title: '执法工作量台账', description: 'How much was done in one field in the year.' },
  [notMoreThan('vehiclesTurnedBack', 'vehiclesChecked')],
);
