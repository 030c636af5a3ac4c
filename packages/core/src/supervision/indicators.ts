import { Tally } from '../measurement/tally.js';
import type { Period } from '../values/period.js';
import type { AccountabilityKind } from './accountability-action.js';
import type { AuditKind } from './audit-project.js';
import type { GovernmentCourtMeetingKind } from './government-court-meeting.js';
import { SUPERVISION_ENTRIES } from './indicator-entries.js';
import type { SupervisionLedgers } from './ledgers.js';
import type { Proposal, ProposalKind, ProposalRole } from './proposal.js';
import type { PublicMessage } from './public-message.js';

export { SUPERVISION_ENTRIES };

type Id = keyof typeof SUPERVISION_ENTRIES;

const BY_KIND = {
  npcSuggestion: 'proposal.npc',
  cppccProposal: 'proposal.cppcc',
  partyDelegate: 'proposal.partyDelegate',
  bill: 'proposal.bill',
} as const satisfies Record<ProposalKind, Id>;

const BY_ROLE = {
  lead: 'proposal.lead',
  coHandle: 'proposal.coHandle',
  separate: 'proposal.separate',
} as const satisfies Record<ProposalRole, Id>;

const BY_MEETING = {
  courtAndPolice: 'governmentCourtMeeting.courtAndPolice',
  publicInterest: 'governmentCourtMeeting.publicInterest',
  other: 'governmentCourtMeeting.other',
} as const satisfies Record<GovernmentCourtMeetingKind, Id>;

const BY_AUDIT = {
  financial: 'audit.financial',
  economicResponsibility: 'audit.economicResponsibility',
  special: 'audit.special',
} as const satisfies Record<AuditKind, Id>;

const BY_ACTION = {
  interview: 'accountability.interview',
  rectificationOrder: 'accountability.rectificationOrder',
  circularCriticism: 'accountability.circularCriticism',
  accountability: 'accountability.accountability',
  correctWrongCase: 'accountability.correctWrongCase',
} as const satisfies Record<AccountabilityKind, Id>;

type SupervisionTally = Tally<typeof SUPERVISION_ENTRIES>;

function countProposals(tally: SupervisionTally, rows: readonly Proposal[], { to }: Period): void {
  const replied = rows.filter((row) => row.repliedOn !== undefined && row.repliedOn <= to);
  tally.count('proposal.total', rows);
  tally.partition('proposal.total', BY_KIND, rows, (row) => row.kind);
  tally.partition('proposal.total', BY_ROLE, rows, (row) => row.role);
  tally.count(
    'proposal.key',
    rows.filter((row) => row.keyItem === true),
  );
  tally.count('proposal.replied', replied);
  tally.subset('proposal.key', 'proposal.total');
  tally.subset('proposal.replied', 'proposal.total');
  tally.rate(
    'proposal.replyRate',
    replied.filter((row) => row.repliedOn! <= row.dueOn),
    rows,
  );
  tally.rate(
    'proposal.faceToFaceRate',
    rows.filter((row) => row.contacted.during),
    rows,
  );
  tally.rate(
    'proposal.satisfactionRate',
    replied.filter((row) => row.satisfaction === 'satisfied' || row.satisfaction === 'basic'),
    replied,
  );
  tally.rate(
    'proposal.accomplishedRate',
    replied.filter((row) => row.replyClass === 'A'),
    rows,
  );
}

function countMessages(tally: SupervisionTally, rows: readonly PublicMessage[], { to }: Period): void {
  const handled = rows.filter((row) => row.repliedOn !== undefined && row.repliedOn <= to);
  const asked = handled.filter((row) => row.satisfied !== undefined);
  tally.count('publicMessage.received', rows);
  tally.count('publicMessage.handled', handled);
  tally.subset('publicMessage.handled', 'publicMessage.received');
  tally.rate('publicMessage.replyRate', handled, rows);
  tally.rate(
    'publicMessage.satisfactionRate',
    asked.filter((row) => row.satisfied),
    asked,
  );
}

/** Counts what supervised the body in the period: proposals, reports, meetings, audits, messages, accountability. Internal. */
export function measureSupervision(ledgers: SupervisionLedgers, period: Period): SupervisionTally {
  const tally = new Tally(SUPERVISION_ENTRIES);
  const { proposals, congressReports, governmentCourtMeetings, audits, publicMessages, accountabilityActions } =
    ledgers;
  if (proposals !== undefined) countProposals(tally, proposals, period);
  if (congressReports !== undefined) {
    tally.count(
      'congressReport.npc',
      congressReports.filter((row) => row.to !== 'cppcc'),
    );
    tally.count(
      'congressReport.cppcc',
      congressReports.filter((row) => row.to === 'cppcc'),
    );
  }
  if (governmentCourtMeetings !== undefined) {
    tally.count('governmentCourtMeeting.total', governmentCourtMeetings);
    tally.partition('governmentCourtMeeting.total', BY_MEETING, governmentCourtMeetings, (row) => row.kind);
  }
  if (audits !== undefined) {
    tally.count('audit.targets', audits);
    tally.partition('audit.targets', BY_AUDIT, audits, (row) => row.kind);
  }
  if (publicMessages !== undefined) countMessages(tally, publicMessages, period);
  if (accountabilityActions !== undefined) {
    tally.count('accountability.actions', accountabilityActions);
    tally.partition('accountability.actions', BY_ACTION, accountabilityActions, (row) => row.kind);
  }
  return tally;
}
