import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 一件事与套餐服务: several items handled as one. */
export interface ServicePackage extends LedgerRecord {
  /** 套餐名称: its name. */
  name: string;
  /** 包含事项: ids of its service items, at least two. */
  itemIds: string[];
  /** 联办部门: who handles it together, at least one. */
  departments: string[];
  /** 上线日期: when it started; it counts from that day. */
  startedOn: IsoDate;
}

/** 一件事与套餐服务模式: schema of {@link ServicePackage}. */
export const ServicePackageSchema: RecordSchema<ServicePackage> = record<ServicePackage>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    name: ShortTextSchema.meta({ title: '套餐名称' }),
    itemIds: z.array(ShortTextSchema).min(2).max(200).meta({ title: '包含事项' }),
    departments: z.array(ShortTextSchema).min(1).max(100).meta({ title: '联办部门' }),
    startedOn: IsoDateSchema.meta({ title: '上线日期' }),
  }),
  { id: 'ServicePackage', title: '一件事与套餐服务', description: 'Several items handled as one.' },
);
