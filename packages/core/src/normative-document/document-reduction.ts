import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { Year } from '../values/iso-date.js';
import { YearSchema } from '../values/iso-date-schema.js';

/** 精简文件: how many documents a body issued in a year, against the year before; the change is computed. */
export interface DocumentReduction extends LedgerRecord {
  /** 年度: it counts for this year. */
  year: Year;
  /** 发文数: documents issued. */
  issued: number;
  /** 上年发文数: documents issued the year before. */
  previousIssued?: number | undefined;
}

/** 精简文件模式: schema of {@link DocumentReduction}. */
export const DocumentReductionSchema: RecordSchema<DocumentReduction> = record<DocumentReduction>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '年度' }),
    issued: z.int().min(0).max(1_000_000_000).meta({ title: '发文数' }),
    previousIssued: z.int().min(0).max(1_000_000_000).optional().meta({ title: '上年发文数' }),
  }),
  {
    id: 'DocumentReduction',
    title: '精简文件',
    description: 'How many documents a body issued in a year, against the year before.',
  },
);
