import type { LedgerTable } from '../record/ledger.js';
import type { DisclosureAnnualTable } from './disclosure-annual-table.js';
import type { DisclosureCount } from './disclosure-count.js';
import type { DisclosureReview } from './disclosure-review.js';
import type { InformationRequest } from './information-request.js';
import type { PolicyInterpretation } from './policy-interpretation.js';

/** 政务公开台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface OpenGovernmentLedgers {
  /** 主动公开台账: information made public, one row a channel. */
  disclosures?: DisclosureCount[] | undefined;
  /** 依申请公开台账: requests for information. */
  requests?: InformationRequest[] | undefined;
  /** 信息公开年报台账: tables of the yearly report. */
  annualTables?: DisclosureAnnualTable[] | undefined;
  /** 政策解读台账: explanations of documents. */
  interpretations?: PolicyInterpretation[] | undefined;
  /** 发布审核台账: reviews before publication. */
  reviews?: DisclosureReview[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const OPEN_GOVERNMENT_LEDGER_TABLE = {
  disclosures: { title: '主动公开台账', countedBy: 'on', references: { reviewId: { to: ['openGovernment.reviews'] } } },
  requests: { title: '依申请公开台账', countedBy: { from: 'receivedOn', to: 'repliedOn' } },
  annualTables: { title: '信息公开年报台账', countedBy: 'year', key: ['year', 'unit.name'] },
  interpretations: {
    title: '政策解读台账',
    countedBy: 'publishedOn',
    references: { documentRef: { to: ['normativeDocument.documents'], orText: true } },
  },
  reviews: {
    title: '发布审核台账',
    countedBy: 'on',
    references: { itemRef: { to: ['openGovernment.disclosures'], orText: true } },
  },
} as const satisfies LedgerTable<OpenGovernmentLedgers>;
