import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { DocumentFilingReviewSchema } from './document-filing-review.js';
import { DocumentReductionSchema } from './document-reduction.js';
import { LegalityReviewOpinionSchema } from './legality-review-opinion.js';
import { NormativeDocumentCleanUpSchema } from './normative-document-clean-up.js';
import { NormativeDocumentSchema } from './normative-document.js';
import { NORMATIVE_DOCUMENT_LEDGER_TABLE, type NormativeDocumentLedgers } from './ledgers.js';

/** 行政规范性文件台账模式: schema of {@link NormativeDocumentLedgers}. */
export const NormativeDocumentLedgersSchema: RecordSchema<NormativeDocumentLedgers> =
  ledgersSchema<NormativeDocumentLedgers>(
    NORMATIVE_DOCUMENT_LEDGER_TABLE,
    {
      documents: NormativeDocumentSchema,
      legalityReviews: LegalityReviewOpinionSchema,
      cleanUps: NormativeDocumentCleanUpSchema,
      filingReviews: DocumentFilingReviewSchema,
      reductions: DocumentReductionSchema,
    },
    { id: 'NormativeDocumentLedgers', title: '行政规范性文件台账', description: 'The ledgers of this subject.' },
  );
