import type { IndicatorEntry } from '../measurement/indicator.js';
import { Tally } from '../measurement/tally.js';
import { rowsIn } from '../measurement/year-rows.js';
import type { Period } from '../values/period.js';
import type { SupervisionLedgers } from './ledgers.js';
import type { ProposalKind, ProposalRole } from './proposal.js';

/** The subject's indicators. Internal: public through `INDICATORS`. */
export const SUPERVISION_ENTRIES = {
  'proposal.total': { label: '承办建议提案', unit: '件', meaning: 'Suggestions and proposals assigned in the year.' },
  'proposal.npc': { label: '人大代表建议', unit: '件', meaning: 'Suggestions of people’s-congress deputies.' },
  'proposal.cppcc': { label: '政协提案', unit: '件', meaning: 'Proposals of CPPCC members.' },
  'proposal.partyDelegate': { label: '党代表提议', unit: '件', meaning: 'Proposals of Party delegates.' },
  'proposal.bill': { label: '议案', unit: '件', meaning: 'Bills.' },
  'proposal.lead': { label: '主办件', unit: '件', meaning: 'Items the body leads or handles alone.' },
  'proposal.coHandle': { label: '会办件', unit: '件', meaning: 'Items another body leads.' },
  'proposal.separate': { label: '分办件', unit: '件', meaning: 'Items each body answers on its own.' },
  'proposal.key': { label: '重点督办件', unit: '件', meaning: 'Items specially supervised.' },
  'proposal.replied': { label: '办结件', unit: '件', meaning: 'Items answered by the end of the period.' },
  'proposal.replyRate': {
    label: '办复率',
    unit: '%',
    meaning: 'Items answered by the day they were due, out of those assigned.',
    denominatorKind: '交办件',
  },
  'proposal.faceToFaceRate': {
    label: '面商率',
    unit: '%',
    meaning: 'Items whose proposer was met while they were handled, out of those assigned.',
    denominatorKind: '交办件',
  },
  'proposal.satisfactionRate': {
    label: '满意率',
    unit: '%',
    meaning: 'Answered items whose proposer is satisfied or basically satisfied, out of those answered.',
    denominatorKind: '已答复件',
  },
} as const satisfies Record<string, IndicatorEntry>;

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

/** Counts the proposals assigned in the period. Internal. */
export function measureSupervision(ledgers: SupervisionLedgers, period: Period): Tally<typeof SUPERVISION_ENTRIES> {
  const tally = new Tally(SUPERVISION_ENTRIES, period);
  if (ledgers.proposals !== undefined) {
    const rows = rowsIn(ledgers.proposals, period, (row) => row.assignedOn);
    const replied = rows.filter((row) => row.repliedOn !== undefined && row.repliedOn <= period.to);
    tally.count('proposal.total', rows);
    tally.partition('proposal.total', BY_KIND, rows, (row) => row.kind);
    tally.partition('proposal.total', BY_ROLE, rows, (row) => row.role);
    tally.count('proposal.key', rows.filter((row) => row.keyItem === true));
    tally.count('proposal.replied', replied);
    tally.subset('proposal.key', 'proposal.total');
    tally.subset('proposal.replied', 'proposal.total');
    tally.rate('proposal.replyRate', replied.filter((row) => row.repliedOn! <= row.dueOn), rows);
    tally.rate('proposal.faceToFaceRate', rows.filter((row) => row.contacted.during), rows);
    tally.rate(
      'proposal.satisfactionRate',
      replied.filter((row) => row.satisfaction === 'satisfied' || row.satisfaction === 'basic'),
      replied,
    );
  }
  return tally;
}
