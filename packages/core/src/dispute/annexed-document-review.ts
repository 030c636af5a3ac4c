import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 附带审查: the review of a normative document asked for together with a reconsideration (第56条至第60条). */
export interface AnnexedDocumentReview {
  /** 附带审查文件: title or id of the document. */
  documentRef: string;
  /** 附带审查申请日期: when it was asked for. */
  requestedOn: IsoDate;
  /** 附带审查结果: what it found. */
  result?: string | undefined;
}

/** 附带审查模式: schema of {@link AnnexedDocumentReview}. */
export const AnnexedDocumentReviewSchema: RecordSchema<AnnexedDocumentReview> = record<AnnexedDocumentReview>()(
  () => ({
    documentRef: ShortTextSchema.meta({ title: '附带审查文件' }),
    requestedOn: IsoDateSchema.meta({ title: '附带审查申请日期' }),
    result: LongTextSchema.optional().meta({ title: '附带审查结果' }),
  }),
  {
    id: 'AnnexedDocumentReview',
    title: '附带审查',
    description: 'Review of a document asked for together with a reconsideration.',
  },
);
