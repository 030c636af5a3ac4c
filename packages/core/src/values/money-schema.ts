import * as z from 'zod';
import type { MoneyYuan, MoneyWan } from './money.js';
import { namedValue } from './named-value-schema.js';

/** 金额模式: schema of {@link MoneyYuan}; accepts `60000` and `60000.50`, refuses `6万` and negative amounts. */
export const MoneyYuanSchema: z.ZodType<MoneyYuan> = namedValue(
  'MoneyYuan',
  z.string().regex(/^(?:0|[1-9]\d{0,15})(?:\.\d{1,2})?$/),
);

/** 金额（万元）模式: schema of {@link MoneyWan}. */
export const MoneyWanSchema: z.ZodType<MoneyWan> = namedValue(
  'MoneyWan',
  z.string().regex(/^(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/),
);
