import * as z from 'zod';

/**
 * 金额（元）: an amount in yuan as a decimal string with at most two decimals, never a floating-point number.
 */
export type MoneyYuan = string;

/** 金额模式: schema of {@link MoneyYuan}; accepts `60000` and `60000.50`, refuses `6万` and negative amounts. */
export const MoneyYuanSchema: z.ZodType<MoneyYuan> = z.string().regex(/^(?:0|[1-9]\d{0,15})(?:\.\d{1,2})?$/);

/** 金额（万元）: an amount in ten thousand yuan as a decimal string with at most six decimals, so to the fen. */
export type MoneyWan = string;

/** 金额（万元）模式: schema of {@link MoneyWan}. */
export const MoneyWanSchema: z.ZodType<MoneyWan> = z.string().regex(/^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/);
