import * as z from 'zod';
import { namedValue } from './named-value-schema.js';

/** 校验值模式: SHA-256 in 64 lower-case hexadecimal digits. */
export const Sha256Schema: z.ZodType<string> = namedValue('Sha256', z.string().regex(/^[0-9a-f]{64}$/));

/** 百分数模式: a percentage as printed, without its sign. */
export const PercentSchema: z.ZodType<string> = namedValue('Percent', z.string().regex(/^\d{1,4}(?:\.\d{1,6})?$/));

/** A share as a decimal from 0 to 1. Internal. */
export const RATIO = /^(?:0\.\d{1,6}|1(?:\.0{1,6})?)$/;

/** 比例模式: a share as a decimal from 0 to 1. */
export const RatioSchema: z.ZodType<string> = namedValue('Ratio', z.string().regex(RATIO));
