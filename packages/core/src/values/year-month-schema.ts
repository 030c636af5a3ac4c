import * as z from 'zod';
import { namedValue } from './named-value-schema.js';
import type { YearMonth } from './year-month.js';

/** 年月模式: accepts `2020-06`; refuses `2020-13` and `2020-6`. */
export const YearMonthSchema: z.ZodType<YearMonth> = namedValue(
  'YearMonth',
  z.string().regex(/^(?:19|20|21)\d{2}-(?:0[1-9]|1[0-2])$/),
);
