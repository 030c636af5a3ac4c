import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { ShortTextSchema } from './text-schema.js';
import { TIME_LIMIT_UNIT_LABELS, type TimeLimit } from './time-limit.js';

/** 时限模式: schema of {@link TimeLimit}. */
export const TimeLimitSchema: RecordSchema<TimeLimit> = record<TimeLimit>()(
  () => ({
    value: z.int().min(0).max(10_000).meta({ title: '时长' }),
    unit: choice(TIME_LIMIT_UNIT_LABELS).meta({ title: '单位' }),
    note: ShortTextSchema.optional().meta({ title: '说明' }),
  }),
  { id: 'TimeLimit', title: '时限', description: 'A span of time within which something is to be done.' },
);
