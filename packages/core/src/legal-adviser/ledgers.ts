import type { LocalizedText } from '../localized-text.js';
import type { LedgerReference, LedgerTable } from '../record/ledger.js';
import type { AdviserCoverage } from './adviser-coverage.js';
import type { AdviserService } from './adviser-service.js';
import type { ContractReview } from './contract-review.js';
import type { LegalAdviserEngagement } from './legal-adviser-engagement.js';
import type { LegalOpinion } from './legal-opinion.js';

/** 法律顾问台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface LegalAdviserLedgers {
  /** 聘任台账: engagements of advisers. */
  engagements?: LegalAdviserEngagement[] | undefined;
  /** 法律意见书台账: legal opinions. */
  opinions?: LegalOpinion[] | undefined;
  /** 合同审核台账: reviews of contracts. */
  contractReviews?: ContractReview[] | undefined;
  /** 服务台账: other services of advisers. */
  services?: AdviserService[] | undefined;
  /** 覆盖情况: counts of units with an adviser. */
  coverage?: AdviserCoverage[] | undefined;
}

/** What opinions and services are about; other matters are named in words. */
const MATTER = {
  to: [
    'majorDecision.decisions',
    'normativeDocument.documents',
    'legalAdviser.contractReviews',
    'dispute.reconsiderations',
    'dispute.litigation',
    'dispute.petitions',
  ],
  orText: true,
} as const satisfies LedgerReference;

/** Why they are of their own body only. Internal. */
export const OWN_ADVISERS: LocalizedText = {
  zh: '法律顾问由各单位自行聘请，为本单位服务',
  en: 'advisers are engaged by a body and serve it',
};

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const LEGAL_ADVISER_LEDGER_TABLE = {
  engagements: {
    title: '聘任台账',
    own: OWN_ADVISERS,
    countedBy: { from: 'termStart', to: 'termEnd' },
    key: ['contractNo'],
  },
  opinions: {
    title: '法律意见书台账',
    own: OWN_ADVISERS,
    countedBy: 'issuedOn',
    key: ['opinionNo'],
    references: { engagementId: { to: ['legalAdviser.engagements'] }, matterRef: MATTER },
  },
  contractReviews: {
    title: '合同审核台账',
    own: OWN_ADVISERS,
    countedBy: 'reviewedOn',
    key: ['registeredNo'],
    references: { opinionId: { to: ['legalAdviser.opinions'] } },
  },
  services: {
    title: '服务台账',
    own: OWN_ADVISERS,
    countedBy: 'on',
    references: { engagementId: { to: ['legalAdviser.engagements'] }, matterRef: MATTER },
  },
  coverage: { title: '覆盖情况', own: OWN_ADVISERS, countedBy: 'on', key: ['on', 'scope'] },
} as const satisfies LedgerTable<LegalAdviserLedgers>;
