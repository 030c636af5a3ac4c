import * as z from 'zod';
import { choice } from '../record/choice.js';
import { record, type RecordSchema } from '../record/record.js';
import type { IsoDate } from '../values/iso-date.js';
import { IsoDateSchema } from '../values/iso-date-schema.js';
import { LongTextSchema, ShortTextSchema } from '../values/text-schema.js';

/** 决策风险: whether the risk of a decision can be controlled; what cannot must be changed until it can (第24条). */
export type DecisionRiskLevel = 'controllable' | 'uncontrollable';

/** 决策风险名称: the Chinese name of each. */
export const DECISION_RISK_LEVEL_LABELS = {
  controllable: '可控',
  uncontrollable: '不可控',
} as const satisfies Record<DecisionRiskLevel, string>;

/** 风险评估内容: what a risk assessment looks at. */
export type DecisionRiskTest = 'legality' | 'reasonableness' | 'feasibility' | 'controllability';

/** 风险评估内容名称: the Chinese name of each. */
export const DECISION_RISK_TEST_LABELS = {
  legality: '合法性',
  reasonableness: '合理性',
  feasibility: '可行性',
  controllability: '可控性',
} as const satisfies Record<DecisionRiskTest, string>;

/**
 * 风险评估: one assessment of what a decision may do to social stability and public safety.
 *
 * Source: 《重大行政决策程序暂行条例》（国务院令第713号）第22条至第24条.
 */
export interface DecisionRiskAssessment {
  /** 评估日期: date of the report. */
  on: IsoDate;
  /** 评估单位: who assessed it. */
  unit: string;
  /** 评估报告: the report: risk points and how they are met. */
  report?: string | undefined;
  /** 风险等级: whether the risk can be controlled. */
  level: DecisionRiskLevel;
  /** 评估内容: what was looked at. */
  tests: DecisionRiskTest[];
  /** 防范措施: prevention and handling plan. */
  measures?: string | undefined;
}

/** 风险评估模式: schema of {@link DecisionRiskAssessment}. */
export const DecisionRiskAssessmentSchema: RecordSchema<DecisionRiskAssessment> = record<DecisionRiskAssessment>()(
  () => ({
    on: IsoDateSchema.meta({ title: '评估日期' }),
    unit: ShortTextSchema.meta({ title: '评估单位' }),
    report: LongTextSchema.optional().meta({ title: '评估报告' }),
    level: choice(DECISION_RISK_LEVEL_LABELS).meta({ title: '风险等级' }),
    tests: z.array(choice(DECISION_RISK_TEST_LABELS)).min(1).max(50).meta({ title: '评估内容' }),
    measures: LongTextSchema.optional().meta({ title: '防范措施' }),
  }),
  { id: 'DecisionRiskAssessment', title: '风险评估', description: 'One assessment of the risks of a decision.' },
);
