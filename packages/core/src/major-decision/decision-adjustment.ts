import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 决策调整类型: what was done to a decision in force (第37条). */
export type DecisionAdjustmentKind = 'adjust' | 'suspend' | 'terminate';

/** 决策调整类型名称: the Chinese name of each. */
export const DECISION_ADJUSTMENT_KIND_LABELS = {
  adjust: '调整',
  suspend: '中止执行',
  terminate: '停止执行',
} as const satisfies Record<DecisionAdjustmentKind, string>;

/** 决策调整: one change to a decision in force (《重大行政决策程序暂行条例》第37条). */
export interface DecisionAdjustment {
  /** 调整类型: what was done. */
  kind: DecisionAdjustmentKind;
  /** 调整日期: when. */
  on: IsoDate;
  /** 调整决定机关: who decided it; in urgency the chief executive may suspend. */
  by: string;
  /** 调整理由: why. */
  reason: string;
  /** 是否履行程序: whether the statutory procedure was followed. */
  procedureFollowed: boolean;
}

/** 决策调整模式: schema of {@link DecisionAdjustment}. */
export const DecisionAdjustmentSchema: RecordSchema<DecisionAdjustment> = record<DecisionAdjustment>()(
  () => ({
    kind: choice(DECISION_ADJUSTMENT_KIND_LABELS).meta({ title: '调整类型' }),
    on: IsoDateSchema.meta({ title: '调整日期' }),
    by: ShortTextSchema.meta({ title: '调整决定机关' }),
    reason: LongTextSchema.meta({ title: '调整理由' }),
    procedureFollowed: z.boolean().meta({ title: '是否履行程序' }),
  }),
  { id: 'DecisionAdjustment', title: '决策调整', description: 'One change to a decision in force.' },
);
