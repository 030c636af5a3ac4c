import type { LocalizedText } from '../localized-text.js';
import type { LedgerTable } from '../record/ledger.js';
import { decisionSpan } from './decision-span.js';
import type { DecisionCatalogEntry } from './decision-catalog-entry.js';
import type { MajorDecision } from './major-decision.js';
import type { ThreeMajorsOneLargeItem } from './three-majors-one-large-item.js';

/** 重大行政决策台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface MajorDecisionLedgers {
  /** 重大行政决策台账: major decisions. */
  decisions?: MajorDecision[] | undefined;
  /** 年度目录: entries of the catalog. */
  catalog?: DecisionCatalogEntry[] | undefined;
  /** 三重一大台账: matters decided collectively. */
  threeMajors?: ThreeMajorsOneLargeItem[] | undefined;
}

/** Why they are of their own body only. Internal. */
export const OWN_DECISIONS: LocalizedText = {
  zh: '决策和“三重一大”事项由各单位自行决定',
  en: 'a body answers for what it decides itself',
};

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const MAJOR_DECISION_LEDGER_TABLE = {
  decisions: {
    title: '重大行政决策台账',
    own: OWN_DECISIONS,
    countedBy: decisionSpan,
    key: ['catalogYear', 'catalogSeq'],
    references: {
      competitionReviewId: { to: ['fairCompetition.reviews'] },
      'legalityReview.adviserOpinionIds[]': { to: ['legalAdviser.opinions'] },
    },
  },
  catalog: {
    title: '年度目录',
    own: OWN_DECISIONS,
    countedBy: 'year',
    key: ['year', 'seq'],
    references: { decisionId: { to: ['majorDecision.decisions'] } },
  },
  threeMajors: { title: '三重一大台账', own: OWN_DECISIONS, countedBy: 'on' },
} as const satisfies LedgerTable<MajorDecisionLedgers>;
