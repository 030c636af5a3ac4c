import * as z from 'zod';
import type { TimeLimit } from '../values/time-limit.js';
import { TimeLimitSchema } from '../values/time-limit-schema.js';

/** 存储期限: how long a record is kept: a span of time, or for ever. */
export type Retention = TimeLimit | 'permanent';

/** 存储期限模式: schema of {@link Retention}. */
export const RetentionSchema: z.ZodType<Retention> = z.union([z.literal('permanent'), TimeLimitSchema]);
