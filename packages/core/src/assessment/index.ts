export {
  AssessmentCorrectionSchema,
  AssessmentResultItemSchema,
  AssessmentResultSchema,
  type AssessmentCorrection,
  type AssessmentResult,
  type AssessmentResultItem,
} from './assessment-result.js';
export {
  AssessmentCycleSchema,
  AssessmentSchemeSchema,
  SELF_CHECK_CYCLE_LABELS,
  type AssessmentCycle,
  type AssessmentScheme,
  type SelfCheckCycle,
} from './assessment-scheme.js';
export {
  DEMONSTRATION_KIND_LABELS,
  DemonstrationApplicationSchema,
  type DemonstrationApplication,
  type DemonstrationBatch,
  type DemonstrationKind,
} from './demonstration-application.js';
export {
  AssessmentIndicatorSchema,
  INDICATOR_SYSTEM_USE_LABELS,
  IndicatorLevelsSchema,
  IndicatorSystemSchema,
  type AssessmentIndicator,
  type AssessmentLevel,
  type IndicatorLevels,
  type IndicatorSystem,
  type IndicatorSystemUse,
} from './indicator-system.js';
export type { AssessmentLedgers } from './ledgers.js';
export { AssessmentLedgersSchema } from './ledgers-schema.js';
export {
  InspectionRectificationSchema,
  RULE_OF_LAW_INSPECTION_KIND_LABELS,
  RuleOfLawInspectionSchema,
  type InspectionRectification,
  type RuleOfLawInspection,
  type RuleOfLawInspectionKind,
} from './rule-of-law-inspection.js';
export { ScoreSchema } from './score.js';
export { SELF_CHECK_PERIOD_LABELS, SelfCheckSchema, type SelfCheck, type SelfCheckPeriod } from './self-check.js';
