import * as z from 'zod';
import { type CaseFileReview, CaseFileReviewSchema } from './case-file-review.js';
import { type DiscretionBenchmark, DiscretionBenchmarkSchema } from './discretion-benchmark.js';
import { type EnforcementAnnualReport, EnforcementAnnualReportSchema } from './enforcement-annual-report.js';
import { type EnforcementCase, EnforcementCaseSchema } from './enforcement-case.js';
import { type EnforcementLegalReview, EnforcementLegalReviewSchema } from './enforcement-legal-review.js';
import {
  type AudioVisualRecordItem,
  AudioVisualRecordItemSchema,
  type LegalReviewCatalogEntry,
  LegalReviewCatalogEntrySchema,
} from './enforcement-lists.js';
import { type EnforcementSubject, EnforcementSubjectSchema } from './enforcement-subject.js';
import {
  type EnforcementComplaint,
  EnforcementComplaintSchema,
  type EnforcementSupervisionNotice,
  EnforcementSupervisionNoticeSchema,
} from './enforcement-supervision.js';
import { type EnforcementWorkTally, EnforcementWorkTallySchema } from './enforcement-work-tally.js';
import { type Entrustment, EntrustmentSchema } from './entrustment.js';
import { type LeniencyListEntry, LeniencyListEntrySchema } from './leniency-list.js';
import { type AdvanceDisclosure, AdvanceDisclosureSchema } from './three-systems.js';
import { record, type RecordSchema } from '../record/record.js';

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

/** 行政执法台账模式: schema of {@link EnforcementLedgers}. */
export const EnforcementLedgersSchema: RecordSchema<EnforcementLedgers> = record<EnforcementLedgers>()(
  {
    subjects: z.array(EnforcementSubjectSchema).max(50_000).optional().meta({ title: '行政执法主体台账' }),
    entrustments: z.array(EntrustmentSchema).max(50_000).optional().meta({ title: '委托执法台账' }),
    advanceDisclosures: z.array(AdvanceDisclosureSchema).max(50_000).optional().meta({ title: '事前公开台账' }),
    cases: z.array(EnforcementCaseSchema).max(50_000).optional().meta({ title: '行政执法案件台账' }),
    legalReviews: z.array(EnforcementLegalReviewSchema).max(50_000).optional().meta({ title: '法制审核台账' }),
    legalReviewCatalog: z
      .array(LegalReviewCatalogEntrySchema)
      .max(50_000)
      .optional()
      .meta({ title: '法制审核目录清单' }),
    audioVisualItems: z.array(AudioVisualRecordItemSchema).max(50_000).optional().meta({ title: '音像记录事项清单' }),
    discretionBenchmarks: z.array(DiscretionBenchmarkSchema).max(50_000).optional().meta({ title: '裁量权基准台账' }),
    leniencyList: z.array(LeniencyListEntrySchema).max(50_000).optional().meta({ title: '免罚轻罚清单' }),
    caseFileReviews: z.array(CaseFileReviewSchema).max(50_000).optional().meta({ title: '案卷评查台账' }),
    complaints: z.array(EnforcementComplaintSchema).max(50_000).optional().meta({ title: '投诉举报台账' }),
    supervisionNotices: z
      .array(EnforcementSupervisionNoticeSchema)
      .max(50_000)
      .optional()
      .meta({ title: '监督文书台账' }),
    workTallies: z.array(EnforcementWorkTallySchema).max(50_000).optional().meta({ title: '执法工作量台账' }),
    annualReports: z.array(EnforcementAnnualReportSchema).max(100).optional().meta({ title: '执法统计年报' }),
  },
  { id: 'EnforcementLedgers', title: '行政执法台账' },
);
