export { COUNT_BASIS_LABELS, type CountBasis } from '../values/count-basis.js';
export { LawExamSchema, type LawExam } from './law-exam.js';
export type { PufaLedgers } from './ledgers.js';
export { PufaLedgersSchema } from './ledgers-schema.js';
export {
  ACCEPTANCE_RESULT_LABELS,
  PufaAcceptanceSchema,
  type AcceptanceResult,
  type PufaAcceptance,
} from './pufa-acceptance.js';
export { PufaActivitySchema, type PufaActivity } from './pufa-activity.js';
export { PUFA_CYCLE_LABELS, PUFA_CYCLES, type PufaCycle, type PufaCycleYears } from './pufa-cycle.js';
export { PUFA_FORM_LABELS, type PufaForm } from './pufa-form.js';
export {
  PUFA_LAYER_LABELS,
  PUFA_STATUTE_KIND_LABELS,
  PufaListItemSchema,
  PufaStatuteSchema,
  type PufaLayer,
  type PufaListItem,
  type PufaStatute,
  type PufaStatuteKind,
} from './pufa-list-item.js';
export { PUFA_PLAN_KIND_LABELS, PufaPlanSchema, type PufaPlan, type PufaPlanKind } from './pufa-plan.js';
export { PUFA_VENUE_KIND_LABELS, PufaVenueSchema, type PufaVenue, type PufaVenueKind } from './pufa-venue.js';
export {
  PUFA_TIME_NODE_LABELS,
  PufaDateNodeSchema,
  PufaMonthNodeSchema,
  PufaQuarterNodeSchema,
  PufaTimeNodeSchema,
  PufaYearRoundNodeSchema,
  type PufaDateNode,
  type PufaMonthNode,
  type PufaQuarterNode,
  type PufaTimeNode,
  type PufaYearRoundNode,
} from './time-node.js';
