export { SupervisionLedgersSchema, type SupervisionLedgers } from './ledgers.js';
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
