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
export { PowerListLedgersSchema, type PowerListLedgers } from './ledgers.js';
