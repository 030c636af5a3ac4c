import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { IsoDateSchema } from './iso-date-schema.js';
import { ShortTextSchema } from './text-schema.js';
import { type LegalRank, LEGAL_RANK_LABELS, type LegalCitation } from './legal-citation.js';

const Place = z.int().min(1).max(2000);

/** 法律依据模式: schema of {@link LegalCitation}. */
export const LegalCitationSchema: RecordSchema<LegalCitation> = record<LegalCitation>()(
  () => ({
    title: ShortTextSchema.meta({ title: '名称' }),
    documentNumber: ShortTextSchema.optional().meta({ title: '文号' }),
    rank: z
      .enum(Object.keys(LEGAL_RANK_LABELS) as [LegalRank, ...LegalRank[]])
      .optional()
      .meta({ title: '位阶', labels: LEGAL_RANK_LABELS }),
    article: Place.optional().meta({ title: '条' }),
    articleOf: Place.optional().meta({ title: '条之几' }),
    paragraph: Place.optional().meta({ title: '款' }),
    item: Place.optional().meta({ title: '项' }),
    subitem: Place.optional().meta({ title: '目' }),
    effectiveOn: IsoDateSchema.optional().meta({ title: '施行日期' }),
    repealedOn: IsoDateSchema.optional().meta({ title: '失效日期' }),
    raw: ShortTextSchema.optional().meta({ title: '原文' }),
  }),
  { id: 'LegalCitation', title: '法律依据', description: 'A citation of an instrument down to its sub-item.' },
);
