export { drawInspections, type DrawRequest } from './draw-inspections.js';
export {
  DrawReplacementSchema,
  REPLACEMENT_KIND_LABELS,
  REPLACEMENT_REASON_LABELS,
  type DrawReplacement,
  type ReplacementKind,
  type ReplacementReason,
} from './draw-replacement.js';
export { sampleSize, type DrawLists } from './draw-selection.js';
export {
  DrawRecusalSchema,
  DrawStratumSchema,
  ListSnapshotSchema,
  SeedCommitmentSchema,
  STRATUM_BASIS_LABELS,
  StratumCountSchema,
  type DrawRecusal,
  type DrawStratum,
  type ListSnapshot,
  type SeedCommitment,
  type StratumBasis,
  type StratumCount,
} from './draw-terms.js';
export {
  ENTERPRISE_INSPECTION_KIND_LABELS,
  EnterpriseInspectionFilingSchema,
  SpecialInspectionSchema,
  type EnterpriseInspectionFiling,
  type EnterpriseInspectionKind,
  type SpecialInspection,
} from './enterprise-inspection.js';
export {
  DrawSelectionSchema,
  InspectionDrawSchema,
  type DrawSelection,
  type InspectionDraw,
} from './inspection-draw.js';
export {
  INSPECTION_SCOPE_LABELS,
  InspectionItemSchema,
  InspectionParticipantsSchema,
  type InspectionItem,
  type InspectionParticipants,
  type InspectionScope,
} from './inspection-item.js';
export {
  INSPECTION_PLAN_KIND_LABELS,
  InspectionPlanSchema,
  PlannedBatchSchema,
  type InspectionPlan,
  type InspectionPlanKind,
  type PlannedBatch,
} from './inspection-plan.js';
export {
  INSPECTION_CONCLUSION_LABELS,
  INSPECTION_KIND_LABELS,
  InspectionResultSchema,
  InspectionTargetRefSchema,
  type InspectionConclusion,
  type InspectionKind,
  type InspectionResult,
  type InspectionTargetRef,
} from './inspection-result.js';
export {
  InspectionTargetSchema,
  TARGET_STATUS_LABELS,
  type InspectionTarget,
  type TargetStatus,
} from './inspection-target.js';
export { InspectorSchema, type Inspector } from './inspector.js';
export type { InspectionLedgers } from './ledgers.js';
export { InspectionLedgersSchema } from './ledgers-schema.js';
export { snapshotInspectors, snapshotTargets } from './list-snapshot.js';
export { currentSelections, replaceSelection, type ReplacementRequest } from './replace-selection.js';
export { commitToSeed } from './seed-commitment.js';
export { verifyDraw, type DrawProblem, type DrawProblemCode } from './verify-draw.js';
