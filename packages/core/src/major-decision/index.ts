export { MajorDecisionLedgersSchema, type MajorDecisionLedgers } from './ledgers.js';
export {
  DECISION_MEETING_LABELS,
  THREE_MAJORS_KIND_LABELS,
  ThreeMajorsOneLargeItemSchema,
  type DecisionMeeting,
  type ThreeMajorsKind,
  type ThreeMajorsOneLargeItem,
} from './three-majors-one-large-item.js';
