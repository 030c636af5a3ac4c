import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { Rate } from '../values/rate.js';
import { ShortTextSchema } from '../values/text-schema.js';
import { RateSchema } from '../values/rate-schema.js';

/** 学法用法考试: one examination on the law for staff. */
export interface LawExam extends LedgerRecord {
  /** 考试名称: its name. */
  examName: string;
  /** 考试日期: when; it counts for the year of this date. */
  on: IsoDate;
  /** 考试范围: who had to sit it. */
  scope: string;
  /** 应考人数: persons who had to sit it. */
  due: number;
  /** 实考人数: persons who sat it; never more than had to. */
  sat: number;
  /** 合格人数: persons who passed; never more than sat. */
  passed: number;
  /** 优秀人数: persons graded excellent; never more than passed. */
  excellent?: number | undefined;
  /** 满分人数: persons with full marks; never more than passed. */
  fullMark?: number | undefined;
  /** 参加学习人数: persons who took part in the study before it; never more than had to. */
  studied?: number | undefined;
  /** 参考率: as printed: 实考 out of 应考. */
  participationRate?: Rate | undefined;
  /** 合格率: as printed: 合格 out of 实考. */
  passRate?: Rate | undefined;
}

/** 学法用法考试模式: schema of {@link LawExam}. */
export const LawExamSchema: RecordSchema<LawExam> = record<LawExam>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    examName: ShortTextSchema.meta({ title: '考试名称' }),
    on: IsoDateSchema.meta({ title: '考试日期' }),
    scope: ShortTextSchema.meta({ title: '考试范围' }),
    due: z.int().min(0).max(1_000_000_000).meta({ title: '应考人数' }),
    sat: z.int().min(0).max(1_000_000_000).meta({ title: '实考人数' }),
    passed: z.int().min(0).max(1_000_000_000).meta({ title: '合格人数' }),
    excellent: z.int().min(0).max(1_000_000_000).optional().meta({ title: '优秀人数' }),
    fullMark: z.int().min(0).max(1_000_000_000).optional().meta({ title: '满分人数' }),
    studied: z.int().min(0).max(1_000_000_000).optional().meta({ title: '参加学习人数' }),
    participationRate: RateSchema.optional().meta({ title: '参考率' }),
    passRate: RateSchema.optional().meta({ title: '合格率' }),
  }),
  { id: 'LawExam', title: '学法用法考试', description: 'One examination on the law for staff.' },
  [
    notMoreThan('sat', 'due'),
    notMoreThan('passed', 'sat'),
    notMoreThan('excellent', 'passed'),
    notMoreThan('fullMark', 'passed'),
    notMoreThan('studied', 'due'),
  ],
);
