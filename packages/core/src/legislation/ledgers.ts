import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type AdministrativeRule, AdministrativeRuleSchema } from './administrative-rule.js';
import { type LegislativeEvaluation, LegislativeEvaluationSchema } from './legislative-evaluation.js';
import { type LegislativeProject, LegislativeProjectSchema } from './legislative-project.js';

/** 立法台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface LegislationLedgers {
  /** 立法项目台账: law-making projects. */
  projects?: LegislativeProject[] | undefined;
  /** 规章台账: rules made. */
  rules?: AdministrativeRule[] | undefined;
  /** 评估清理台账: evaluations and clean-ups. */
  evaluations?: LegislativeEvaluation[] | undefined;
}

/** 立法台账模式: schema of {@link LegislationLedgers}. */
export const LegislationLedgersSchema: RecordSchema<LegislationLedgers> = record<LegislationLedgers>()(
  {
    projects: z.array(LegislativeProjectSchema).max(50_000).optional().meta({ title: '立法项目台账' }),
    rules: z.array(AdministrativeRuleSchema).max(50_000).optional().meta({ title: '规章台账' }),
    evaluations: z.array(LegislativeEvaluationSchema).max(50_000).optional().meta({ title: '评估清理台账' }),
  },
  { id: 'LegislationLedgers', title: '立法台账', description: 'The ledgers of this subject.' },
);
