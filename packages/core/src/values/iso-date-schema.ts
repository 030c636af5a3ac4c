import * as z from 'zod';
import type { IsoDate, Year } from './iso-date.js';
import { namedValue } from './named-value-schema.js';
import { YEAR_RANGE } from './year-range.js';

/** 日期模式: accepts a real calendar date `YYYY-MM-DD`; refuses `2023-02-29` and `2024-2-9`. */
export const IsoDateSchema: z.ZodType<IsoDate> = namedValue('IsoDate', z.iso.date());

/** 年度模式: accepts an integer from 1949 to 2100. */
export const YearSchema: z.ZodType<Year> = namedValue('Year', z.int().min(YEAR_RANGE.first).max(YEAR_RANGE.last));
