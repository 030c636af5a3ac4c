import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 裁量档次: how heavy a penalty is within its range. */
export type DiscretionGrade = 'exempted' | 'mitigated' | 'light' | 'normal' | 'heavy';

/** 裁量档次名称: the Chinese name of each. */
export const DISCRETION_GRADE_LABELS = {
  exempted: '不予处罚',
  mitigated: '减轻处罚',
  light: '从轻处罚',
  normal: '一般处罚',
  heavy: '从重处罚',
} as const satisfies Record<DiscretionGrade, string>;

/**
 * 裁量适用: how the penalty was weighed.
 *
 * Source: 《中华人民共和国行政处罚法》（2021年修订）第34条.
 */
export interface CaseDiscretion {
  /** 裁量基准编号: id of the benchmark applied. */
  benchmarkId?: string | undefined;
  /** 裁量档次: the grade. */
  grade: DiscretionGrade;
  /** 裁量理由: the circumstances that led to it. */
  reason?: string | undefined;
}

/** 裁量适用模式: schema of {@link CaseDiscretion}. */
export const CaseDiscretionSchema: RecordSchema<CaseDiscretion> = record<CaseDiscretion>()(
  () => ({
    benchmarkId: ShortTextSchema.optional().meta({ title: '裁量基准编号' }),
    grade: choice(DISCRETION_GRADE_LABELS).meta({ title: '裁量档次' }),
    reason: LongTextSchema.optional().meta({ title: '裁量理由' }),
  }),
  { id: 'CaseDiscretion', title: '裁量适用', description: 'How the penalty was weighed.' },
);
