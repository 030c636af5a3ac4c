import * as z from 'zod';
import { oneOfRequired } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Evidence } from './ledger-record.js';
import { Sha256Schema } from './code-schema.js';
import { LongTextSchema, ShortTextSchema } from './text-schema.js';

/** 佐证材料模式: schema of {@link Evidence}. */
export const EvidenceSchema: RecordSchema<Evidence> = record<Evidence>()(
  () => ({
    title: ShortTextSchema.meta({ title: '材料名称' }),
    uri: ShortTextSchema.optional().meta({ title: '网址' }),
    attachmentId: ShortTextSchema.optional().meta({ title: '附件编号' }),
    sha256: Sha256Schema.optional().meta({ title: '校验值' }),
  }),
  { id: 'Evidence', title: '佐证材料', description: 'A document that proves a record.' },
  [oneOfRequired(['uri', 'attachmentId'])],
);

/** 台账记录字段: the schema fields of {@link LedgerRecord}, to be spread into each record's own. */
export const LEDGER_RECORD_FIELDS: {
  /** 编号: schema of the id. */
  id: z.ZodType<string>;
  /** 佐证材料: schema of the evidence. */
  evidence: z.ZodOptional<z.ZodType<Evidence[]>>;
  /** 备注: schema of the remark. */
  remark: z.ZodOptional<z.ZodType<string>>;
} = {
  id: ShortTextSchema.meta({ title: '编号', group: '登记信息' }),
  evidence: z.array(EvidenceSchema).max(200).optional().meta({ title: '佐证材料', group: '登记信息' }),
  remark: LongTextSchema.optional().meta({ title: '备注', group: '登记信息' }),
};
