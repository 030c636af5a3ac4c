import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Quantity } from '../values/quantity.js';
import { QuantitySchema } from '../values/quantity-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 调解员培训: one training of mediators. */
export interface MediatorTraining extends LedgerRecord {
  /** 培训日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 培训内容: what was taught. */
  topic?: string | undefined;
  /** 参训人数: how many attended, as recorded: `60余人`. */
  attendees: Quantity;
}

/** 调解员培训模式: schema of {@link MediatorTraining}. */
export const MediatorTrainingSchema: RecordSchema<MediatorTraining> = record<MediatorTraining>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '培训日期' }),
    topic: ShortTextSchema.optional().meta({ title: '培训内容' }),
    attendees: QuantitySchema.meta({ title: '参训人数' }),
  }),
  { id: 'MediatorTraining', title: '调解员培训', description: 'One training of mediators.' },
);
