import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type AssessmentResult, AssessmentResultSchema } from './assessment-result.js';
import { type AssessmentScheme, AssessmentSchemeSchema } from './assessment-scheme.js';
import { type DemonstrationApplication, DemonstrationApplicationSchema } from './demonstration-application.js';
import { type IndicatorSystem, IndicatorSystemSchema } from './indicator-system.js';
import { type RuleOfLawInspection, RuleOfLawInspectionSchema } from './rule-of-law-inspection.js';
import { type SelfCheck, SelfCheckSchema } from './self-check.js';

/** 考核与自查台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface AssessmentLedgers {
  /** 考核方案台账: schemes of assessment. */
  schemes?: AssessmentScheme[] | undefined;
  /** 指标体系台账: indicator systems. */
  indicatorSystems?: IndicatorSystem[] | undefined;
  /** 考核结果台账: results of assessment. */
  results?: AssessmentResult[] | undefined;
  /** 自查台账: self-checks. */
  selfChecks?: SelfCheck[] | undefined;
  /** 法治督察台账: inspections. */
  inspections?: RuleOfLawInspection[] | undefined;
  /** 示范创建台账: applications of the demonstration program. */
  demonstrations?: DemonstrationApplication[] | undefined;
}

/** 考核与自查台账模式: schema of {@link AssessmentLedgers}. */
export const AssessmentLedgersSchema: RecordSchema<AssessmentLedgers> = record<AssessmentLedgers>()(
  {
    schemes: z.array(AssessmentSchemeSchema).max(50_000).optional().meta({ title: '考核方案台账' }),
    indicatorSystems: z.array(IndicatorSystemSchema).max(50_000).optional().meta({ title: '指标体系台账' }),
    results: z.array(AssessmentResultSchema).max(50_000).optional().meta({ title: '考核结果台账' }),
    selfChecks: z.array(SelfCheckSchema).max(50_000).optional().meta({ title: '自查台账' }),
    inspections: z.array(RuleOfLawInspectionSchema).max(50_000).optional().meta({ title: '法治督察台账' }),
    demonstrations: z.array(DemonstrationApplicationSchema).max(50_000).optional().meta({ title: '示范创建台账' }),
  },
  { id: 'AssessmentLedgers', title: '考核与自查台账' },
);
