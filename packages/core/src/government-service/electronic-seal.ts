import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 用章单位类别: kind of unit. */
export type SealUnitKind = 'department' | 'township';

/** 用章单位类别名称: the Chinese name of each. */
export const SEAL_UNIT_KIND_LABELS = {
  department: '部门',
  township: '乡镇',
} as const satisfies Record<SealUnitKind, string>;

/** 电子印章采集: the electronic seal of one unit. */
export interface ElectronicSeal extends LedgerRecord {
  /** 单位: whose seal. */
  unit: string;
  /** 单位类别: kind of unit. */
  unitKind: SealUnitKind;
  /** 采集日期: when it was collected; it counts from that day. */
  collectedOn: IsoDate;
}

/** 电子印章采集模式: schema of {@link ElectronicSeal}. */
export const ElectronicSealSchema: RecordSchema<ElectronicSeal> = record<ElectronicSeal>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    unit: ShortTextSchema.meta({ title: '单位' }),
    unitKind: choice(SEAL_UNIT_KIND_LABELS).meta({ title: '单位类别' }),
    collectedOn: IsoDateSchema.meta({ title: '采集日期' }),
  }),
  { id: 'ElectronicSeal', title: '电子印章采集', description: 'The electronic seal of one unit.' },
);
