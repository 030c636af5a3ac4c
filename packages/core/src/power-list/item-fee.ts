import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import { LongTextSchema } from '../values/text-schema.js';

/**
 * 事项收费: whether an item is charged for, and on what basis.
 *
 * Licensing is free unless a law or administrative regulation says otherwise (《中华人民共和国行政许可法》第58条、第59条).
 */
export interface ItemFee {
  /** 是否收费: whether a fee is charged. */
  charged: boolean;
  /** 收费依据: required when a fee is charged. */
  basis?: LegalCitation[] | undefined;
  /** 收费标准: rates in words. */
  standard?: string | undefined;
}

/** 事项收费模式: schema of {@link ItemFee}. */
export const ItemFeeSchema: RecordSchema<ItemFee> = record<ItemFee>()(
  {
    charged: z.boolean().meta({ title: '是否收费' }),
    basis: z.array(LegalCitationSchema).max(50).optional().meta({ title: '收费依据' }),
    standard: LongTextSchema.optional().meta({ title: '收费标准' }),
  },
  { id: 'ItemFee', title: '事项收费', description: 'Whether an item is charged for.' },
  [
    {
      field: 'basis',
      holds: ({ charged, basis }) => !charged || (basis ?? []).length > 0,
      message: { zh: '收费事项没有填写收费依据', en: 'a fee is charged without a basis' },
      fix: { zh: '请填写收费依据；不收费的请选“否”。', en: 'Enter its basis, or say that nothing is charged.' },
    },
  ],
);
