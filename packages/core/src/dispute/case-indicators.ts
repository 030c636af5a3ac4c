import type { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import type { DISPUTE_ENTRIES } from './indicator-entries.js';
import type { DisputeLedgers } from './ledgers.js';
import type { LitigationCase, LitigationRole } from './litigation-case.js';
import { isSuitLost } from './litigation-outcome.js';
import type { ReconsiderationCase, ReconsiderationRole } from './reconsideration-case.js';
import { isDirectCorrection, isReconsiderationDecision } from './reconsideration-outcome.js';

type Id = keyof typeof DISPUTE_ENTRIES;
type DisputeTally = Tally<typeof DISPUTE_ENTRIES>;

const BY_REVIEW_ROLE = {
  reviewOrgan: 'reconsideration.asReviewOrgan',
  respondent: 'reconsideration.asRespondent',
  thirdParty: 'reconsideration.asThirdParty',
} as const satisfies Record<ReconsiderationRole, Id>;

const BY_ENTRY = {
  accepted: 'reconsideration.accepted',
  notAccepted: 'reconsideration.notAccepted',
  other: 'reconsideration.otherHandling',
  pending: 'reconsideration.pending',
} as const satisfies Record<string, Id>;

const BY_SUIT_ROLE = {
  defendant: 'litigation.asDefendant',
  jointDefendant: 'litigation.asJointDefendant',
  thirdParty: 'litigation.asThirdParty',
} as const satisfies Record<LitigationRole, Id>;

/** What had become of an application by a day, as far as its acceptance goes. */
function entryOf({ acceptedOn, closedOn, outcome }: ReconsiderationCase, by: string): keyof typeof BY_ENTRY {
  if (acceptedOn !== undefined && acceptedOn <= by) return 'accepted';
  if (closedOn === undefined || closedOn > by) return 'pending';
  return outcome === 'notAccepted' ? 'notAccepted' : 'other';
}

function rateReconsiderations(tally: DisputeTally, closed: readonly ReconsiderationCase[]): void {
  const own = closed.filter((row) => row.role === 'reviewOrgan');
  const followed = own.filter((row) => row.litigatedAfter !== undefined);
  const direct = (row: ReconsiderationCase): boolean => row.outcome !== undefined && isDirectCorrection(row.outcome);
  const decided = (row: ReconsiderationCase): boolean =>
    row.outcome !== undefined && isReconsiderationDecision(row.outcome);
  const reconciled = ({ outcome, mediated, withdrawn }: ReconsiderationCase): boolean =>
    outcome === 'mediation' || outcome === 'settled' || mediated === true || withdrawn === true;
  const against = closed.filter((row) => row.role === 'respondent');
  tally.rate('reconsideration.correctionRate', own.filter(direct), own.filter(decided));
  tally.rate(
    'reconsideration.compositeCorrectionRate',
    own.filter((row) => direct(row) || row.correctedIndirect),
    own,
  );
  tally.rate('reconsideration.mediatedRate', own.filter(reconciled), own);
  tally.rate(
    'reconsideration.settledRate',
    followed.filter((row) => !row.litigatedAfter),
    followed,
  );
  tally.rate('reconsideration.respondentCorrectionRate', against.filter(direct), against.filter(decided));
}

function countReconsiderations(tally: DisputeTally, cases: readonly ReconsiderationCase[], period: Period): void {
  const received = cases.filter((row) => periodContains(period, row.receivedOn));
  const accepted = received.filter((row) => entryOf(row, period.to) === 'accepted');
  const carriedOver = cases.filter(({ receivedOn }) => receivedOn < period.from);
  const heard = [...carriedOver, ...accepted];
  const isClosed = ({ closedOn }: ReconsiderationCase): boolean => closedOn !== undefined && closedOn <= period.to;
  const closed = heard.filter(isClosed);
  tally.count('reconsideration.received', received);
  tally.partition('reconsideration.received', BY_REVIEW_ROLE, received, (row) => row.role);
  tally.partition('reconsideration.received', BY_ENTRY, received, (row) => entryOf(row, period.to));
  tally.count('reconsideration.carriedOver', carriedOver);
  tally.count('reconsideration.closed', closed);
  tally.count(
    'reconsideration.carriedOut',
    heard.filter((row) => !isClosed(row)),
  );
  tally.relations.push({
    id: 'reconsideration.carriedOver→reconsideration.carriedOut',
    kind: 'change',
    before: 'reconsideration.carriedOver',
    added: ['reconsideration.accepted'],
    removed: ['reconsideration.closed'],
    after: 'reconsideration.carriedOut',
  });
  rateReconsiderations(tally, closed);
}

function countSuits(tally: DisputeTally, suits: readonly LitigationCase[], period: Period): void {
  const received = suits.filter((row) => periodContains(period, row.receivedOn));
  const closed = suits.filter((row) => row.closedOn !== undefined && periodContains(period, row.closedOn));
  const first = closed.filter((row) => row.stage === 'first' && row.role !== 'thirdParty');
  const lost = first.filter((row) => row.outcome !== undefined && isSuitLost(row.outcome));
  const heard = suits.filter(
    (row) => row.role !== 'thirdParty' && row.hearingOn !== undefined && periodContains(period, row.hearingOn),
  );
  const appeared = heard.filter((row) => row.headAppeared === 'head' || row.headAppeared === 'deputy');
  tally.count('litigation.received', received);
  tally.partition('litigation.received', BY_SUIT_ROLE, received, (row) => row.role);
  tally.count('litigation.closed', closed);
  tally.count('litigation.lost', lost);
  tally.subset('litigation.lost', 'litigation.closed');
  tally.count('litigation.heard', heard);
  tally.count('litigation.headAppeared', appeared);
  tally.subset('litigation.headAppeared', 'litigation.heard');
  tally.rate('litigation.headAppearanceRate', appeared, heard);
  tally.rate('litigation.lossRate', lost, first);
}

/** Counts reconsiderations and suits of the period. Internal. */
export function measureCases(tally: DisputeTally, ledgers: DisputeLedgers, period: Period): void {
  if (ledgers.reconsiderations !== undefined) countReconsiderations(tally, ledgers.reconsiderations, period);
  if (ledgers.litigation !== undefined) countSuits(tally, ledgers.litigation, period);
}
