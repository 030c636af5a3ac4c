import * as z from 'zod';
import { choice } from '../record/choice.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import { namedValue } from './named-value-schema.js';
import { DECIMAL, type Quantity, QUANTITY_BOUND_LABELS, type QuantityScale, SCALE_EXPONENTS } from './quantity.js';

/** 小数文本模式: a plain decimal string of at most 18 digits before and 6 after the point. */
export const DecimalStringSchema: z.ZodType<string> = namedValue('DecimalString', z.string().regex(DECIMAL));

/** 数量模式: schema of {@link Quantity}. */
export const QuantitySchema: RecordSchema<Quantity> = record<Quantity>()(
  () => ({
    value: DecimalStringSchema.meta({ title: '数值' }),
    upper: DecimalStringSchema.optional().meta({ title: '上限数值' }),
    unit: z.string().max(12).meta({ title: '单位' }),
    scale: z
      .enum(Object.keys(SCALE_EXPONENTS) as [QuantityScale, ...QuantityScale[]])
      .optional()
      .meta({ title: '数量级' }),
    bound: choice(QUANTITY_BOUND_LABELS).meta({ title: '界限' }),
    raw: z.string().max(200).meta({ title: '原文' }),
  }),
  { id: 'Quantity', title: '数量', description: 'A figure exactly as a document prints it.' },
  [notMoreThan('value', 'upper', { at: 'upper' })],
);
