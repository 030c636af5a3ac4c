import type { LedgerTable } from '../record/ledger.js';
import type { DocumentFilingReview } from './document-filing-review.js';
import type { DocumentReduction } from './document-reduction.js';
import type { LegalityReviewOpinion } from './legality-review-opinion.js';
import type { NormativeDocumentCleanUp } from './normative-document-clean-up.js';
import type { NormativeDocument } from './normative-document.js';

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

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const NORMATIVE_DOCUMENT_LEDGER_TABLE = {
  documents: {
    title: '规范性文件台账',
    sharedKey: ['documentNumber'],
    countedBy: 'stock',
    key: ['documentNumber'],
    references: {
      competitionReviewId: { to: ['fairCompetition.reviews'] },
      'amends[]': { to: ['normativeDocument.documents'] },
      'repeals[]': { to: ['normativeDocument.documents'] },
    },
  },
  legalityReviews: {
    title: '合法性审查台账',
    sharedKey: ['body.name', 'opinionNo'],
    countedBy: 'issuedOn',
    key: ['body.name', 'opinionNo'],
    references: {
      subjectRef: {
        to: [
          'majorDecision.decisions',
          'normativeDocument.documents',
          'legalAdviser.contractReviews',
          'legislation.projects',
        ],
        orText: true,
      },
      'adviserOpinionIds[]': { to: ['legalAdviser.opinions'] },
    },
  },
  cleanUps: {
    title: '清理台账',
    countedBy: 'on',
    references: { 'results[].documentRef': { to: ['normativeDocument.documents'], orText: true } },
  },
  filingReviews: {
    title: '备案审查台账',
    countedBy: { from: 'receivedOn', to: 'closedOn' },
    references: { documentRef: { to: ['normativeDocument.documents'], orText: true } },
  },
  reductions: { title: '精简文件台账', countedBy: 'year', key: ['year'] },
} as const satisfies LedgerTable<NormativeDocumentLedgers>;
