import * as z from 'zod';
import { record, type RecordSchema } from '../record/record.js';
import { type AccountabilityAction, AccountabilityActionSchema } from './accountability-action.js';
import { type AuditProject, AuditProjectSchema } from './audit-project.js';
import { type CongressReport, CongressReportSchema } from './congress-report.js';
import { type GovernmentCourtMeeting, GovernmentCourtMeetingSchema } from './government-court-meeting.js';
import { type Proposal, ProposalSchema } from './proposal.js';
import { type PublicMessage, PublicMessageSchema } from './public-message.js';
import { type SupervisionChannel, SupervisionChannelSchema } from './supervision-channel.js';

/** 行政权力监督台账: the ledgers of this subject; one left out is not kept, an empty one has no rows. */
export interface SupervisionLedgers {
  /** 建议提案台账: suggestions and proposals. */
  proposals?: Proposal[] | undefined;
  /** 报告人大政协台账: reports to people’s congress and CPPCC. */
  congressReports?: CongressReport[] | undefined;
  /** 府院联席会议台账: joint meetings with courts and procuratorates. */
  governmentCourtMeetings?: GovernmentCourtMeeting[] | undefined;
  /** 审计台账: audits. */
  audits?: AuditProject[] | undefined;
  /** 群众留言台账: messages of citizens. */
  publicMessages?: PublicMessage[] | undefined;
  /** 纠错问责台账: acts of calling to account. */
  accountabilityActions?: AccountabilityAction[] | undefined;
  /** 监督渠道台账: channels kept open for reports. */
  channels?: SupervisionChannel[] | undefined;
}

/** 行政权力监督台账模式: schema of {@link SupervisionLedgers}. */
export const SupervisionLedgersSchema: RecordSchema<SupervisionLedgers> = record<SupervisionLedgers>()(
  {
    proposals: z.array(ProposalSchema).max(50_000).optional().meta({ title: '建议提案台账' }),
    congressReports: z.array(CongressReportSchema).max(50_000).optional().meta({ title: '报告人大政协台账' }),
    governmentCourtMeetings: z
      .array(GovernmentCourtMeetingSchema)
      .max(50_000)
      .optional()
      .meta({ title: '府院联席会议台账' }),
    audits: z.array(AuditProjectSchema).max(50_000).optional().meta({ title: '审计台账' }),
    publicMessages: z.array(PublicMessageSchema).max(50_000).optional().meta({ title: '群众留言台账' }),
    accountabilityActions: z.array(AccountabilityActionSchema).max(50_000).optional().meta({ title: '纠错问责台账' }),
    channels: z.array(SupervisionChannelSchema).max(50_000).optional().meta({ title: '监督渠道台账' }),
  },
  { id: 'SupervisionLedgers', title: '行政权力监督台账' },
);
