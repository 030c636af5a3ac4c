import type { LedgerTable } from '../record/ledger.js';
import { caseSpan } from './case-span.js';
import type { CaseFileReview } from './case-file-review.js';
import type { DiscretionBenchmark } from './discretion-benchmark.js';
import type { EnforcementAnnualReport } from './enforcement-annual-report.js';
import type { EnforcementCase } from './enforcement-case.js';
import type { EnforcementLegalReview } from './enforcement-legal-review.js';
import type { LegalReviewCatalogEntry, AudioVisualRecordItem } from './enforcement-lists.js';
import type { EnforcementSubject } from './enforcement-subject.js';
import type { EnforcementComplaint, EnforcementSupervisionNotice } from './enforcement-supervision.js';
import type { EnforcementWorkTally } from './enforcement-work-tally.js';
import type { Entrustment } from './entrustment.js';
import type { LeniencyListEntry } from './leniency-list.js';
import type { AdvanceDisclosure } from './three-systems.js';

/** 行政执法台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface EnforcementLedgers {
  /** 行政执法主体台账: bodies that enforce. */
  subjects?: EnforcementSubject[] | undefined;
  /** 委托执法台账: entrustments. */
  entrustments?: Entrustment[] | undefined;
  /** 事前公开台账: what is made public in advance. */
  advanceDisclosures?: AdvanceDisclosure[] | undefined;
  /** 行政执法案件台账: cases of every kind. */
  cases?: EnforcementCase[] | undefined;
  /** 法制审核台账: legal reviews. */
  legalReviews?: EnforcementLegalReview[] | undefined;
  /** 法制审核目录清单: decisions that need legal review. */
  legalReviewCatalog?: LegalReviewCatalogEntry[] | undefined;
  /** 音像记录事项清单: matters recorded by sound and picture. */
  audioVisualItems?: AudioVisualRecordItem[] | undefined;
  /** 裁量权基准台账: benchmarks. */
  discretionBenchmarks?: DiscretionBenchmark[] | undefined;
  /** 免罚轻罚清单: what is spared. */
  leniencyList?: LeniencyListEntry[] | undefined;
  /** 案卷评查台账: reviews of case files. */
  caseFileReviews?: CaseFileReview[] | undefined;
  /** 投诉举报台账: complaints. */
  complaints?: EnforcementComplaint[] | undefined;
  /** 监督文书台账: documents of supervision. */
  supervisionNotices?: EnforcementSupervisionNotice[] | undefined;
  /** 执法工作量台账: how much was done by field. */
  workTallies?: EnforcementWorkTally[] | undefined;
  /** 执法统计年报: yearly figures. */
  annualReports?: EnforcementAnnualReport[] | undefined;
}

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const ENFORCEMENT_LEDGER_TABLE = {
  subjects: { title: '行政执法主体台账', sharedKey: ['body.name'], countedBy: 'stock', key: ['body.name'] },
  entrustments: { title: '委托执法台账', countedBy: { from: 'termStart', to: 'termEnd' }, key: ['letterNo'] },
  advanceDisclosures: { title: '事前公开台账', countedBy: 'stock' },
  cases: {
    title: '行政执法案件台账',
    sharedKey: ['caseNo', 'party.name'],
    countedBy: caseSpan,
    key: ['caseNo'],
    numbers: ['decision.documentNumber'],
    references: {
      powerItemId: { to: ['powerList.items'] },
      'officers[].officerId': { to: ['enforcementOfficer.officers'] },
      'officers[].certificateNo': { to: ['enforcementOfficer.certificates'], by: 'no' },
      'recusals[].officerId': { to: ['enforcementOfficer.officers'] },
      'legalReview.reviewIds[]': { to: ['enforcement.legalReviews'] },
      'discretion.benchmarkId': { to: ['enforcement.discretionBenchmarks'] },
      'ledToCaseIds[]': { to: ['enforcement.cases'] },
    },
  },
  legalReviews: {
    title: '法制审核台账',
    // A review of December serves a decision of January.
    countedBy: { from: 'issuedOn' },
    key: ['documentNumber'],
    references: {
      caseId: { to: ['enforcement.cases'] },
      catalogEntryId: { to: ['enforcement.legalReviewCatalog'] },
      resubmissionOf: { to: ['enforcement.legalReviews'] },
    },
  },
  legalReviewCatalog: { title: '法制审核目录清单', countedBy: 'stock', key: ['seq'] },
  audioVisualItems: { title: '音像记录事项清单', countedBy: 'stock', key: ['seq'] },
  discretionBenchmarks: { title: '裁量权基准台账', countedBy: 'stock', key: ['actType', 'matter', 'effectiveFrom'] },
  leniencyList: { title: '免罚轻罚清单', countedBy: 'stock', key: ['kind', 'violation'] },
  caseFileReviews: {
    title: '案卷评查台账',
    countedBy: 'on',
    key: ['on', 'round'],
    references: { 'cases[].caseId': { to: ['enforcement.cases'] } },
  },
  complaints: { title: '投诉举报台账', countedBy: 'receivedOn', references: { caseId: { to: ['enforcement.cases'] } } },
  supervisionNotices: { title: '监督文书台账', countedBy: 'issuedOn', key: ['documentNumber'] },
  workTallies: { title: '执法工作量台账', countedBy: 'stock', key: ['field'] },
  annualReports: {
    title: '执法统计年报',
    countedBy: 'year',
    key: ['year', 'organ.name'],
    own: { zh: '统计年报由各单位分别报送', en: 'each body files its own statistics' },
  },
} as const satisfies LedgerTable<EnforcementLedgers>;
