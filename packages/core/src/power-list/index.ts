export { nextAdjustmentStep, POWER_LIST_ADJUSTMENT_PROCEDURE, type AdjustmentStep } from './adjustment-procedure.js';
export { ACT_CATEGORY_LABELS, type ActCategory } from '../values/act-category.js';
export {
  ADJUSTMENT_KIND_LABELS,
  ADJUSTMENT_TRIGGER_LABELS,
  AdjustmentReviewSchema,
  GovernmentApprovalSchema,
  PowerListAdjustmentSchema,
  REVIEW_RESULT_LABELS,
  type AdjustmentKind,
  type AdjustmentReview,
  type AdjustmentTrigger,
  type GovernmentApproval,
  type PowerListAdjustment,
} from './adjustment.js';
export { applyAdjustments, netChange, type AdjustedPowerList, type AdjustmentConflict } from './apply-adjustments.js';
export { isLongerTimeLimit } from '../values/compare-time-limits.js';
export { diffPowerLists } from './diff-power-lists.js';
export {
  BODY_NATURE_LABELS,
  ImplementingBodySchema,
  type BodyNature,
  type ImplementingBody,
} from './implementing-body.js';
export type { ItemFee } from '../values/item-fee.js';
export { ItemFeeSchema } from '../values/item-fee-schema.js';
export type { PowerListLedgers } from './ledgers.js';
export { PowerListLedgersSchema } from './ledgers-schema.js';
export { LicenseListItemSchema, type LicenseListItem } from './license-list-item.js';
export {
  CategoryCodeSchema,
  POWER_CODE_SYSTEM_LABELS,
  PowerCodeSchema,
  type CategoryCode,
  type PowerCode,
  type PowerCodeSystem,
} from './power-code.js';
export type { PowerItemBase } from './power-item-base.js';
export {
  COMPULSION_KIND_LABELS,
  EXERCISE_LEVEL_LABELS,
  POWER_INITIATION_LABELS,
  POWER_ITEM_STATUS_LABELS,
  POWER_SOURCE_LABELS,
  type CompulsionKind,
  type ExerciseLevel,
  type PowerInitiation,
  type PowerItemStatus,
  type PowerSource,
} from './power-item-choices.js';
export {
  ApplicationPowerItemSchema,
  CompulsionPowerItemSchema,
  ExOfficioPowerItemSchema,
  PenaltyPowerItemSchema,
  PowerItemSchema,
  VariablePowerItemSchema,
  type ApplicationPowerItem,
  type CompulsionPowerItem,
  type ExOfficioPowerItem,
  type PenaltyPowerItem,
  type PowerItem,
  type VariablePowerItem,
} from './power-item.js';
export type { PowerListChange } from './power-list-change.js';
export {
  CategoryCountsSchema,
  ListManagementRuleSchema,
  PowerListSchema,
  type CategoryCounts,
  type ListManagementRule,
  type PowerList,
} from './power-list.js';
export {
  AccountabilityCircumstanceSchema,
  ItemReliefSchema,
  ItemSupervisionSchema,
  ResponsibilityItemSchema,
  type AccountabilityCircumstance,
  type ItemRelief,
  type ItemSupervision,
  type ResponsibilityItem,
} from './power-responsibility.js';
export { SERVICE_TARGET_LABELS, type ServiceTarget } from '../values/service-target.js';
export { TIME_LIMIT_UNIT_LABELS, type TimeLimit, type TimeLimitUnit } from '../values/time-limit.js';
export { TimeLimitSchema } from '../values/time-limit-schema.js';
export {
  BasicDutySchema,
  CoordinatingDutySchema,
  LocalMatterSchema,
  TakenBackDutySchema,
  TownshipDutyListSchema,
  type BasicDuty,
  type CoordinatingDuty,
  type LocalMatter,
  type TakenBackDuty,
  type TownshipDutyList,
} from './township-duty-list.js';
