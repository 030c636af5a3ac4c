import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type DocumentFilingReview, DocumentFilingReviewSchema } from './document-filing-review.js';
import { type DocumentReduction, DocumentReductionSchema } from './document-reduction.js';
import { type LegalityReviewOpinion, LegalityReviewOpinionSchema } from './legality-review-opinion.js';
import { type NormativeDocumentCleanUp, NormativeDocumentCleanUpSchema } from './normative-document-clean-up.js';
import { type NormativeDocument, NormativeDocumentSchema } from './normative-document.js';

/** 行政规范性文件台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface NormativeDocumentLedgers {
  /** 规范性文件台账: normative documents. */
  documents?: NormativeDocument[] | undefined;
  /** 合法性审查台账: legality review opinions. */
  legalityReviews?: LegalityReviewOpinion[] | undefined;
  /** 清理台账: rounds of clean-up. */
  cleanUps?: NormativeDocumentCleanUp[] | undefined;
  /** 备案审查台账: filing reviews. */
  filingReviews?: DocumentFilingReview[] | undefined;
  /** 精简文件台账: documents issued a year. */
  reductions?: DocumentReduction[] | undefined;
}

/** 行政规范性文件台账模式: schema of {@link NormativeDocumentLedgers}. */
export const NormativeDocumentLedgersSchema: RecordSchema<NormativeDocumentLedgers> =
  record<NormativeDocumentLedgers>()(
    {
      documents: z.array(NormativeDocumentSchema).max(50_000).optional().meta({ title: '规范性文件台账' }),
      legalityReviews: z.array(LegalityReviewOpinionSchema).max(50_000).optional().meta({ title: '合法性审查台账' }),
      cleanUps: z.array(NormativeDocumentCleanUpSchema).max(50_000).optional().meta({ title: '清理台账' }),
      filingReviews: z.array(DocumentFilingReviewSchema).max(50_000).optional().meta({ title: '备案审查台账' }),
      reductions: z.array(DocumentReductionSchema).max(50_000).optional().meta({ title: '精简文件台账' }),
    },
    { id: 'NormativeDocumentLedgers', title: '行政规范性文件台账', description: 'The ledgers of this subject.' },
  );
