import * as z from 'zod';
import { requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { ItemFee } from './item-fee.js';
import { LegalCitationSchema } from './legal-citation-schema.js';
import { LongTextSchema } from './text-schema.js';

/** 事项收费模式: schema of {@link ItemFee}. */
export const ItemFeeSchema: RecordSchema<ItemFee> = record<ItemFee>()(
  () => ({
    charged: z.boolean().meta({ title: '是否收费' }),
    basis: z.array(LegalCitationSchema).max(50).optional().meta({ title: '收费依据' }),
    standard: LongTextSchema.optional().meta({ title: '收费标准' }),
  }),
  { id: 'ItemFee', title: '事项收费', description: 'Whether an item is charged for.' },
  [
    requiredWhen(
      'basis',
      { charged: true },
      { fix: { zh: '请填写收费依据；不收费的请选“否”。', en: 'Enter its basis, or say that nothing is charged.' } },
    ),
  ],
);
