import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { UsccFormatSchema } from '../values/organization-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/**
 * 执法检查人员名录库条目: an officer who may be drawn to inspect.
 *
 * Source: 国办发〔2015〕58号.
 */
export interface Inspector extends LedgerRecord {
  /** 执法证号: unique in the database. */
  certificateNo: string;
  /** 姓名: name. */
  name: string;
  /** 执法领域: fields he or she may inspect in, at least one. */
  fields: string[];
  /** 回避对象: codes of objects he or she has an interest in; never drawn for these. */
  recusals?: string[] | undefined;
  /** 可派: false for someone who cannot be sent, whose certificate is suspended for example; such a person is not drawn. */
  available?: boolean | undefined;
  /** 更新日期: when the entry was last brought up to date. */
  updatedOn: IsoDate;
}

/** 执法检查人员名录库条目模式: schema of {@link Inspector}. */
export const InspectorSchema: RecordSchema<Inspector> = record<Inspector>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    certificateNo: ShortTextSchema.meta({ title: '执法证号' }),
    name: ShortTextSchema.meta({ title: '姓名' }),
    fields: z.array(ShortTextSchema).min(1).max(100).meta({ title: '执法领域' }),
    recusals: z.array(UsccFormatSchema).max(10_000).optional().meta({ title: '回避对象' }),
    available: z.boolean().optional().meta({ title: '可派' }),
    updatedOn: IsoDateSchema.meta({ title: '更新日期' }),
  }),
  { id: 'Inspector', title: '执法检查人员名录库条目', description: 'An officer who may be drawn.' },
);
