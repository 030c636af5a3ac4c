import { ledgersSchema } from '../record/ledgers-schema.js';
import type { RecordSchema } from '../record/record.js';
import { AccountabilityActionSchema } from './accountability-action.js';
import { AuditProjectSchema } from './audit-project.js';
import { CongressReportSchema } from './congress-report.js';
import { GovernmentCourtMeetingSchema } from './government-court-meeting.js';
import { ProposalSchema } from './proposal.js';
import { PublicMessageSchema } from './public-message.js';
import { SupervisionChannelSchema } from './supervision-channel.js';
import { SUPERVISION_LEDGER_TABLE, type SupervisionLedgers } from './ledgers.js';

/** 行政权力监督台账模式: schema of {@link SupervisionLedgers}. */
export const SupervisionLedgersSchema: RecordSchema<SupervisionLedgers> = ledgersSchema<SupervisionLedgers>(
  SUPERVISION_LEDGER_TABLE,
  {
    proposals: ProposalSchema,
    congressReports: CongressReportSchema,
    governmentCourtMeetings: GovernmentCourtMeetingSchema,
    audits: AuditProjectSchema,
    publicMessages: PublicMessageSchema,
    accountabilityActions: AccountabilityActionSchema,
    channels: SupervisionChannelSchema,
  },
  { id: 'SupervisionLedgers', title: '行政权力监督台账' },
);
