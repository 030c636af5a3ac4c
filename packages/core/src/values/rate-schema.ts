import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { type Rate, RATE_ROUNDING_LABELS } from './rate.js';
import { PercentSchema } from './code-schema.js';
import { ShortTextSchema } from './text-schema.js';

/** 比率模式: schema of {@link Rate}, a percentage as a source prints it, with its base where known. */
export const RateSchema: RecordSchema<Rate> = record<Rate>()(
  () => ({
    numerator: z.int().min(0).max(1_000_000_000).optional().meta({ title: '分子' }),
    denominator: z.int().min(0).max(1_000_000_000).optional().meta({ title: '分母' }),
    denominatorKind: ShortTextSchema.optional().meta({ title: '分母口径' }),
    displayed: PercentSchema.meta({ title: '显示值' }),
    decimals: z.int().min(0).max(6).meta({ title: '小数位数' }),
    rounding: choice(RATE_ROUNDING_LABELS).optional().meta({ title: '舍入方式' }),
  }),
  { id: 'Rate', title: '比率', description: 'A percentage as a source prints it, with its base where known.' },
  [
    {
      kind: 'function',
      at: 'decimals',
      holds: ({ displayed, decimals }) => (displayed.split('.')[1]?.length ?? 0) === decimals,
      message: { zh: '小数位数与显示值不符', en: 'the decimals are not those of the printed value' },
      fix: { zh: '请按显示值填写小数位数。', en: 'Count the decimals of the printed value.' },
    },
  ],
);
