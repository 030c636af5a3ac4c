import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { CaseFileReviewSchema } from './case-file-review.js';
import { DiscretionBenchmarkSchema } from './discretion-benchmark.js';
import { EnforcementAnnualReportSchema } from './enforcement-annual-report.js';
import { EnforcementCaseSchema } from './enforcement-case.js';
import { EnforcementLegalReviewSchema } from './enforcement-legal-review.js';
import { LegalReviewCatalogEntrySchema, AudioVisualRecordItemSchema } from './enforcement-lists.js';
import { EnforcementSubjectSchema } from './enforcement-subject.js';
import { EnforcementComplaintSchema, EnforcementSupervisionNoticeSchema } from './enforcement-supervision.js';
import { EnforcementWorkTallySchema } from './enforcement-work-tally.js';
import { EntrustmentSchema } from './entrustment.js';
import { LeniencyListEntrySchema } from './leniency-list.js';
import { AdvanceDisclosureSchema } from './three-systems.js';
import { ENFORCEMENT_LEDGER_TABLE, type EnforcementLedgers } from './ledgers.js';

/** 行政执法台账模式: schema of {@link EnforcementLedgers}. */
export const EnforcementLedgersSchema: RecordSchema<EnforcementLedgers> = ledgersSchema<EnforcementLedgers>(
  ENFORCEMENT_LEDGER_TABLE,
  {
    subjects: EnforcementSubjectSchema,
    entrustments: EntrustmentSchema,
    advanceDisclosures: AdvanceDisclosureSchema,
    cases: EnforcementCaseSchema,
    legalReviews: EnforcementLegalReviewSchema,
    legalReviewCatalog: LegalReviewCatalogEntrySchema,
    audioVisualItems: AudioVisualRecordItemSchema,
    discretionBenchmarks: DiscretionBenchmarkSchema,
    leniencyList: LeniencyListEntrySchema,
    caseFileReviews: CaseFileReviewSchema,
    complaints: EnforcementComplaintSchema,
    supervisionNotices: EnforcementSupervisionNoticeSchema,
    workTallies: EnforcementWorkTallySchema,
    annualReports: EnforcementAnnualReportSchema,
  },
  { id: 'EnforcementLedgers', title: '行政执法台账' },
);
