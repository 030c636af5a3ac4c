import * as z from 'zod';
import { DISCRETION_GRADE_LABELS, type DiscretionGrade } from './case-discretion.js';
import { PENALTY_KIND_LABELS, type PenaltyKind } from '../values/penalty-kind.js';
import { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
import { choice } from '../record/choice.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import { LEDGER_RECORD_FIELDS } from '../values/ledger-record-schema.js';
import { notBefore, notMoreThan, requiredWhen } from '../record/conditions.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import type { LegalCitation } from '../values/legal-citation.js';
import { LegalCitationSchema } from '../values/legal-citation-schema.js';
import type { MoneyYuan } from '../values/money.js';
import { MoneyYuanSchema } from '../values/money-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 裁量结果: what a grade leads to. */
export interface DiscretionResult {
  /** 处罚种类: kinds of penalty; none where it is spared. */
  kinds: PenaltyKind[];
  /** 罚款下限（元）: lowest fine. */
  minYuan?: MoneyYuan | undefined;
  /** 罚款上限（元）: highest fine. */
  maxYuan?: MoneyYuan | undefined;
}

/** 裁量结果模式: schema of {@link DiscretionResult}. */
export const DiscretionResultSchema: RecordSchema<DiscretionResult> = record<DiscretionResult>()(
  () => ({
    kinds: z.array(choice(PENALTY_KIND_LABELS)).max(14).meta({ title: '处罚种类' }),
    minYuan: MoneyYuanSchema.optional().meta({ title: '罚款下限（元）' }),
    maxYuan: MoneyYuanSchema.optional().meta({ title: '罚款上限（元）' }),
  }),
  { id: 'DiscretionResult', title: '裁量结果', description: 'What a grade leads to.' },
  [notMoreThan('minYuan', 'maxYuan', { at: 'maxYuan' })],
);

/** 裁量阶次: one row of a benchmark. */
export interface DiscretionGradeRow {
  /** 裁量档次: the grade. */
  grade: DiscretionGrade;
  /** 适用情形: when it applies. */
  circumstances: string;
  /** 裁量结果: what it leads to. */
  result: DiscretionResult;
}

/** 裁量阶次模式: schema of {@link DiscretionGradeRow}. */
export const DiscretionGradeRowSchema: RecordSchema<DiscretionGradeRow> = record<DiscretionGradeRow>()(
  () => ({
    grade: choice(DISCRETION_GRADE_LABELS).meta({ title: '裁量档次' }),
    circumstances: LongTextSchema.meta({ title: '适用情形' }),
    result: DiscretionResultSchema.meta({ title: '裁量结果' }),
  }),
  { id: 'DiscretionGradeRow', title: '裁量阶次', description: 'One row of a benchmark.' },
);

/**
 * 行政裁量权基准: the published standard by which a range of discretion is refined.
 *
 * Source: 国办发〔2022〕27号; 《中华人民共和国行政处罚法》（2021年修订）第34条.
 */
export interface DiscretionBenchmark extends LedgerRecord {
  /** 执法类别: kind of act. */
  actType: ActCategory;
  /** 事项: violation or matter. */
  matter: string;
  /** 违反依据: the provision violated; at least one for a penalty. */
  violationBasis: LegalCitation[];
  /** 责任依据: the provision that sets the consequence, at least one. */
  liabilityBasis: LegalCitation[];
  /** 裁量阶次: its rows, at least one. */
  grades: DiscretionGradeRow[];
  /** 上级基准: benchmark of a higher body, which this one may refine and not exceed. */
  upperBenchmarkId?: string | undefined;
  /** 公布日期: when it was published; a penalty benchmark must be public. */
  publishedOn?: IsoDate | undefined;
  /** 施行日期: first day it applies. */
  effectiveFrom: IsoDate;
  /** 废止日期: first day it no longer applies. */
  endedOn?: IsoDate | undefined;
}

/** 行政裁量权基准模式: schema of {@link DiscretionBenchmark}. */
export const DiscretionBenchmarkSchema: RecordSchema<DiscretionBenchmark> = record<DiscretionBenchmark>()(
  () => ({
    ...LEDGER_RECORD_FIELDS,
    actType: choice(ACT_CATEGORY_LABELS).meta({ title: '执法类别' }),
    matter: ShortTextSchema.meta({ title: '事项' }),
    violationBasis: z.array(LegalCitationSchema).max(50).meta({ title: '违反依据' }),
    liabilityBasis: z.array(LegalCitationSchema).min(1).max(50).meta({ title: '责任依据' }),
    grades: z.array(DiscretionGradeRowSchema).min(1).max(50).meta({ title: '裁量阶次' }),
    upperBenchmarkId: ShortTextSchema.optional().meta({ title: '上级基准' }),
    publishedOn: IsoDateSchema.optional().meta({ title: '公布日期' }),
    effectiveFrom: IsoDateSchema.meta({ title: '施行日期' }),
    endedOn: IsoDateSchema.optional().meta({ title: '废止日期' }),
  }),
  { id: 'DiscretionBenchmark', title: '行政裁量权基准', description: 'A published standard for discretion.' },
  [requiredWhen('violationBasis', { actType: 'penalty' }), notBefore('endedOn', 'effectiveFrom')],
);
