export {
  ACCOUNTABILITY_KIND_LABELS,
  AccountabilityActionSchema,
  type AccountabilityAction,
  type AccountabilityKind,
} from './accountability-action.js';
export { AUDIT_KIND_LABELS, AuditProjectSchema, type AuditKind, type AuditProject } from './audit-project.js';
export {
  CONGRESS_AUDIENCE_LABELS,
  CONGRESS_REPORT_FORM_LABELS,
  CongressReportSchema,
  type CongressAudience,
  type CongressReport,
  type CongressReportForm,
} from './congress-report.js';
export {
  GOVERNMENT_COURT_MEETING_KIND_LABELS,
  GovernmentCourtMeetingSchema,
  type GovernmentCourtMeeting,
  type GovernmentCourtMeetingKind,
} from './government-court-meeting.js';
export type { SupervisionLedgers } from './ledgers.js';
export { SupervisionLedgersSchema } from './ledgers-schema.js';
export {
  PROPOSAL_KIND_LABELS,
  PROPOSAL_ROLE_LABELS,
  PROPOSAL_SATISFACTION_LABELS,
  ProposalContactSchema,
  ProposalRehandlingSchema,
  ProposalSchema,
  REPLY_CLASS_LABELS,
  type Proposal,
  type ProposalContact,
  type ProposalKind,
  type ProposalRehandling,
  type ProposalRole,
  type ProposalSatisfaction,
  type ReplyClass,
} from './proposal.js';
export { PublicMessageSchema, type PublicMessage } from './public-message.js';
export {
  SUPERVISION_CHANNEL_KIND_LABELS,
  SupervisionChannelSchema,
  type SupervisionChannel,
  type SupervisionChannelKind,
} from './supervision-channel.js';
