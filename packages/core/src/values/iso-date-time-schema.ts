import * as z from 'zod';
import type { IsoDateTime } from './iso-date-time.js';
import { namedValue } from './named-value-schema.js';

/** 时刻模式: accepts a date and time with `Z` or an offset; refuses a local time, which is no point in time. */
export const IsoDateTimeSchema: z.ZodType<IsoDateTime> = namedValue('IsoDateTime', z.iso.datetime({ offset: true }));
