import * as z from 'zod';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notMoreThan, sumsTo } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate, Year } from '../values/iso-date.js';
import { IsoDateSchema, YearSchema } from '../values/iso-date-schema.js';
import type { OrganizationRef } from '../values/organization.js';
import { OrganizationRefSchema } from '../values/organization-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';
import { ScoreSchema } from './score.js';

/** 逐项得分: the score for one indicator. */
export interface AssessmentResultItem {
  /** 考核指标: code of the indicator. */
  indicatorId: string;
  /** 得分: points given. */
  score: number;
  /** 说明: why. */
  note?: string | undefined;
}

/** 逐项得分模式: schema of {@link AssessmentResultItem}. */
export const AssessmentResultItemSchema: RecordSchema<AssessmentResultItem> = record<AssessmentResultItem>()(
  () => ({
    indicatorId: ShortTextSchema.meta({ title: '考核指标' }),
    score: ScoreSchema.meta({ title: '得分' }),
    note: LongTextSchema.optional().meta({ title: '说明' }),
  }),
  { id: 'AssessmentResultItem', title: '逐项得分', description: 'The score for one indicator.' },
);

/** 考核整改: one problem the assessment found and when it is mended. */
export interface AssessmentCorrection {
  /** 问题: what is wrong. */
  problem: string;
  /** 整改期限: last day to mend it. */
  dueOn: IsoDate;
  /** 整改完成日期: when it was mended. */
  doneOn?: IsoDate | undefined;
}

/** 考核整改模式: schema of {@link AssessmentCorrection}. */
export const AssessmentCorrectionSchema: RecordSchema<AssessmentCorrection> = record<AssessmentCorrection>()(
  () => ({
    problem: LongTextSchema.meta({ title: '问题' }),
    dueOn: IsoDateSchema.meta({ title: '整改期限' }),
    doneOn: IsoDateSchema.optional().meta({ title: '整改完成日期' }),
  }),
  { id: 'AssessmentCorrection', title: '考核整改', description: 'One problem the assessment found.' },
);

/** 考核结果: the result of one body in one year of assessment. */
export interface AssessmentResult extends LedgerRecord {
  /** 考核年度: year assessed. */
  year: Year;
  /** 考核对象: who was assessed. */
  subject: OrganizationRef;
  /** 考核主体: who assessed. */
  assessor: OrganizationRef;
  /** 得分: points given; never more than the full score. */
  score: number;
  /** 满分: points possible. */
  fullScore: number;
  /** 等次: for example 优秀. */
  grade: string;
  /** 逐项得分: the score by indicator; they sum to the score. */
  items?: AssessmentResultItem[] | undefined;
  /** 考核整改: problems to mend. */
  correction?: AssessmentCorrection[] | undefined;
}

/** 考核结果模式: schema of {@link AssessmentResult}. */
export const AssessmentResultSchema: RecordSchema<AssessmentResult> = record<AssessmentResult>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    year: YearSchema.meta({ title: '考核年度' }),
    subject: OrganizationRefSchema.meta({ title: '考核对象' }),
    assessor: OrganizationRefSchema.meta({ title: '考核主体' }),
    score: ScoreSchema.meta({ title: '得分' }),
    fullScore: ScoreSchema.meta({ title: '满分' }),
    grade: ShortTextSchema.meta({ title: '等次' }),
    items: z.array(AssessmentResultItemSchema).max(2000).optional().meta({ title: '逐项得分' }),
    correction: z.array(AssessmentCorrectionSchema).max(500).optional().meta({ title: '考核整改' }),
  }),
  { id: 'AssessmentResult', title: '考核结果', description: 'The result of one body in one year of assessment.' },
  [notMoreThan('score', 'fullScore'), sumsTo('score', ['items.score'], { at: 'items' })],
);
