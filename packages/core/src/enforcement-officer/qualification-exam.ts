import * as z from 'zod';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan, uniqueBy } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';

/** 考试科目: the two parts of the exam. */
export type ExamPart = 'general' | 'special';

/** 考试科目名称: the Chinese name of each. */
export const EXAM_PART_LABELS = {
  general: '公共法律知识',
  special: '专业法律知识',
} as const satisfies Record<ExamPart, string>;

/** 考试形式: how it is sat. */
export type ExamMode = 'online' | 'onSite';

/** 考试形式名称: the Chinese name of each. */
export const EXAM_MODE_LABELS = {
  online: '网上考试',
  onSite: '现场考试',
} as const satisfies Record<ExamMode, string>;

/**
 * 执法资格考试: an exam to be passed before a certificate is issued.
 *
 * Source: local rules on certificates; 国办发〔2018〕118号.
 */
export interface QualificationExam extends LedgerRecord {
  /** 考试日期: it counts for the year of this date. */
  on: IsoDate;
  /** 考试科目: general law, special law or both. */
  parts: ExamPart[];
  /** 考试形式: online or on site. */
  mode: ExamMode;
  /** 参考部门数: departments that took part. */
  departments?: number | undefined;
  /** 报名人数: registered. */
  registered: number;
  /** 实考人数: sat the exam. */
  attended: number;
  /** 合格人数: passed. */
  passed: number;
  /** 公共科目日期: when the general part was sat. */
  generalOn?: IsoDate | undefined;
  /** 专业科目日期: when the special part was sat. */
  specialOn?: IsoDate | undefined;
}

/** 执法资格考试模式: schema of {@link QualificationExam}. */
export const QualificationExamSchema: RecordSchema<QualificationExam> = record<QualificationExam>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    on: IsoDateSchema.meta({ title: '考试日期' }),
    parts: z.array(choice(EXAM_PART_LABELS)).min(1).max(2).meta({ title: '考试科目' }),
    mode: choice(EXAM_MODE_LABELS).meta({ title: '考试形式' }),
    departments: z.int().min(0).max(1_000_000_000).optional().meta({ title: '参考部门数' }),
    registered: z.int().min(0).max(1_000_000_000).meta({ title: '报名人数' }),
    attended: z.int().min(0).max(1_000_000_000).meta({ title: '实考人数' }),
    passed: z.int().min(0).max(1_000_000_000).meta({ title: '合格人数' }),
    generalOn: IsoDateSchema.optional().meta({ title: '公共科目日期' }),
    specialOn: IsoDateSchema.optional().meta({ title: '专业科目日期' }),
  }),
  {
    id: 'QualificationExam',
    title: '执法资格考试',
    description: 'An exam to be passed before a certificate is issued.',
  },
  [uniqueBy('parts'), notMoreThan('attended', 'registered'), notMoreThan('passed', 'attended')],
);
