import * as z from 'zod';
import {
  CASE_FILE_GRADE_LABELS,
  CASE_FILE_VETO_LABELS,
  type CaseFileGrade,
  type CaseFileVeto,
} from './case-file-assessment.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { absentWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { ShortTextSchema } from '../values/text-schema.js';

/** 被评查案卷: one file and its grade. */
export interface ReviewedCaseFile {
  /** 案件编号: id of the case. */
  caseId: string;
  /** 否决项: faults that alone decide the grade. */
  vetoItems: CaseFileVeto[];
  /** 形式分: at most 20. */
  formScore?: number | undefined;
  /** 实体分: at most 80. */
  contentScore?: number | undefined;
  /** 案卷等次: the grade. */
  grade: CaseFileGrade;
}

/** 被评查案卷模式: schema of {@link ReviewedCaseFile}. */
export const ReviewedCaseFileSchema: RecordSchema<ReviewedCaseFile> = record<ReviewedCaseFile>()(
  () => ({
    caseId: ShortTextSchema.meta({ title: '案件编号' }),
    vetoItems: z.array(choice(CASE_FILE_VETO_LABELS)).max(9).meta({ title: '否决项' }),
    formScore: z.number().min(0).max(20).optional().meta({ title: '形式分' }),
    contentScore: z.number().min(0).max(80).optional().meta({ title: '实体分' }),
    grade: choice(CASE_FILE_GRADE_LABELS).meta({ title: '案卷等次' }),
  }),
  { id: 'ReviewedCaseFile', title: '被评查案卷', description: 'One file and its grade.' },
  [absentWhen('vetoItems', { grade: 'excellent' }, { at: 'grade' })],
);

/**
 * 执法案卷评查: a round of review of case files.
 *
 * Local practice; no national standard fixes scores or grades.
 */
export interface CaseFileReview extends LedgerRecord {
  /** 评查日期: it counts for the year of this date. */
  on: IsoDate;
  /** 评查次数: which round of the year. */
  round: number;
  /** 评查案卷: the files reviewed, at least one. */
  cases: ReviewedCaseFile[];
}

/** 执法案卷评查模式: schema of {@link CaseFileReview}. */
export const CaseFileReviewSchema: RecordSchema<CaseFileReview> = record<CaseFileReview>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '评查日期' }),
    round: z.int().min(1).max(1_000_000).meta({ title: '评查次数' }),
    cases: z.array(ReviewedCaseFileSchema).min(1).max(5_000).meta({ title: '评查案卷' }),
  }),
  { id: 'CaseFileReview', title: '执法案卷评查', description: 'A round of review of case files.' },
);
