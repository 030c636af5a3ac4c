import type { LocalizedText } from '../localized-text.js';
import type { LedgerTable } from '../record/ledger.js';
import type { AccountabilityAction } from './accountability-action.js';
import type { AuditProject } from './audit-project.js';
import type { CongressReport } from './congress-report.js';
import type { GovernmentCourtMeeting } from './government-court-meeting.js';
import type { Proposal } from './proposal.js';
import type { PublicMessage } from './public-message.js';
import type { SupervisionChannel } from './supervision-channel.js';

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

/** Why they are of their own body only. Internal. */
export const OWN_REPORTS: LocalizedText = {
  zh: '向人大、政协报告由各单位自行作出',
  en: 'a body reports to the congress for itself',
};

/** What is known of each of them. Internal: public through `LEDGERS`. */
export const SUPERVISION_LEDGER_TABLE = {
  proposals: {
    title: '建议提案台账',
    countedBy: 'assignedOn',
    key: ['session', 'kind', 'no'],
    sharedKey: ['session', 'kind', 'no'],
    leading: ['role', 'lead'],
  },
  congressReports: { title: '报告人大政协台账', own: OWN_REPORTS, countedBy: 'on' },
  governmentCourtMeetings: { title: '府院联席会议台账', countedBy: 'on' },
  audits: { title: '审计台账', countedBy: 'on' },
  publicMessages: { title: '群众留言台账', countedBy: 'receivedOn' },
  accountabilityActions: { title: '纠错问责台账', countedBy: 'on' },
  channels: { title: '监督渠道台账', countedBy: 'stock' },
} as const satisfies LedgerTable<SupervisionLedgers>;
