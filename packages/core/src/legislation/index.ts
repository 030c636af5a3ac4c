export {
  AdministrativeRuleSchema,
  RULE_FILING_MATERIAL_LABELS,
  RULE_FILING_RESULT_LABELS,
  RuleFilingSchema,
  type AdministrativeRule,
  type RuleFiling,
  type RuleFilingMaterial,
  type RuleFilingResult,
} from './administrative-rule.js';
export type { LegislationLedgers } from './ledgers.js';
export { LegislationLedgersSchema } from './ledgers-schema.js';
export {
  LEGISLATIVE_EVALUATION_KIND_LABELS,
  LegislativeEvaluationResultSchema,
  LegislativeEvaluationSchema,
  type LegislativeEvaluation,
  type LegislativeEvaluationKind,
  type LegislativeEvaluationResult,
} from './legislative-evaluation.js';
export {
  DraftingGroupSchema,
  LEGISLATION_KIND_LABELS,
  LEGISLATIVE_ACTION_LABELS,
  LEGISLATIVE_PLAN_CLASS_LABELS,
  LegislativeProjectSchema,
  type DraftingGroup,
  type LegislationKind,
  type LegislativeAction,
  type LegislativePlanClass,
  type LegislativeProject,
} from './legislative-project.js';
export {
  LEGISLATIVE_STAGE_LABELS,
  LegislativeConsultationSchema,
  LegislativeConsultationStageSchema,
  LegislativePlainStageSchema,
  LegislativeStageSchema,
  type LegislativeConsultation,
  type LegislativeConsultationStage,
  type LegislativePlainStage,
  type LegislativeStage,
  type LegislativeStageName,
} from './legislative-stage.js';
export { legislativeProcedure, nextLegislativeStep } from './legislative-procedure.js';
