import { Tally } from '../measurement/tally.js';
import type { LedgerRecord } from '../values/ledger-record.js';
import type { Period } from '../values/period.js';
import type { Quantity } from '../values/quantity.js';
import type { CountBasis } from '../values/count-basis.js';
import { PUFA_ENTRIES } from './indicator-entries.js';
import type { LawExam } from './law-exam.js';
import type { PufaLedgers } from './ledgers.js';
import type { PufaActivity } from './pufa-activity.js';
import type { PufaLayer, PufaListItem } from './pufa-list-item.js';
import type { PufaVenueKind } from './pufa-venue.js';
import { recordedTotal } from '../measurement/recorded-total.js';

export { PUFA_ENTRIES };

type Id = keyof typeof PUFA_ENTRIES;
type PufaTally = Tally<typeof PUFA_ENTRIES>;

const BY_LAYER = {
  common: 'pufaList.common',
  specific: 'pufaList.specific',
} as const satisfies Record<PufaLayer, Id>;

const BY_VENUE = {
  organ: 'pufaActivity.organ',
  village: 'pufaActivity.village',
  community: 'pufaActivity.community',
  school: 'pufaActivity.school',
  enterprise: 'pufaActivity.enterprise',
  unit: 'pufaActivity.unit',
  barracks: 'pufaActivity.barracks',
  network: 'pufaActivity.network',
  temple: 'pufaActivity.temple',
  market: 'pufaActivity.market',
  family: 'pufaActivity.family',
  other: 'pufaActivity.otherVenue',
} as const satisfies Record<PufaVenueKind, Id>;

const BY_BASIS = {
  attendances: 'pufaActivity.attendance',
  persons: 'pufaActivity.persons',
  ambiguous: 'pufaActivity.ambiguousAttendance',
} as const satisfies Record<CountBasis, Id>;

/** States the total of figures that were recorded with 余 and the like. */
function stateTotal<R extends LedgerRecord>(
  tally: PufaTally,
  id: Id,
  rows: readonly R[],
  figureOf: (row: R) => Quantity | undefined,
): void {
  const stated = rows.filter((row) => figureOf(row) !== undefined);
  const figures = stated.map((row) => figureOf(row)!);
  tally.total(id, recordedTotal(figures, PUFA_ENTRIES[id].unit), stated);
}

function countList(
  tally: PufaTally,
  items: readonly PufaListItem[],
  activities: readonly PufaActivity[] | undefined,
): void {
  tally.count('pufaList.items', items);
  tally.partition('pufaList.items', BY_LAYER, items, (row) => row.layer);
  tally.distinct(
    'pufaList.units',
    items.map(({ responsibleUnit }) => responsibleUnit),
    items,
  );
  if (activities !== undefined) {
    const done = new Set(activities.map((row) => row.listItemId));
    tally.rate(
      'pufaList.doneRate',
      items.filter((row) => done.has(row.id)),
      items,
    );
  }
}

function countActivities(tally: PufaTally, rows: readonly PufaActivity[]): void {
  tally.sum('pufaActivity.sessions', rows, (row) => row.sessions);
  tally.partition(
    'pufaActivity.sessions',
    BY_VENUE,
    rows,
    (row) => row.venueKind,
    (row) => row.sessions,
  );
  for (const [basis, id] of Object.entries(BY_BASIS) as [CountBasis, Id][]) {
    const counted = rows.filter((row) => row.countBasis === basis);
    stateTotal(tally, id, counted, (row) => row.attendance);
  }
  const materialsIn = (unit: string) => rows.filter(({ materials }) => materials?.unit === unit);
  stateTotal(tally, 'pufaActivity.materials', materialsIn('份'), (row) => row.materials);
  stateTotal(tally, 'pufaActivity.booklets', materialsIn('册'), (row) => row.materials);
  stateTotal(tally, 'pufaActivity.consultations', rows, (row) => row.consultations);
  tally.sum('pufaActivity.mediaItems', rows, (row) => row.mediaCount ?? 0);
}

function countExams(tally: PufaTally, rows: readonly LawExam[]): void {
  const total = (figure: (row: LawExam) => number, of = rows): number => of.reduce((sum, row) => sum + figure(row), 0);
  const due = total((row) => row.due);
  const sat = total((row) => row.sat);
  const studied = rows.filter((row) => row.studied !== undefined);
  tally.sum('lawExam.due', rows, (row) => row.due);
  tally.sum('lawExam.sat', rows, (row) => row.sat);
  tally.sum('lawExam.passed', rows, (row) => row.passed);
  tally.subset('lawExam.sat', 'lawExam.due');
  tally.subset('lawExam.passed', 'lawExam.sat');
  tally.ratio('lawExam.participationRate', sat, due, rows);
  tally.ratio(
    'lawExam.passRate',
    total((row) => row.passed),
    sat,
    rows,
  );
  tally.ratio(
    'pufa.coverageRate',
    total((row) => row.studied!, studied),
    total((row) => row.due, studied),
    studied,
  );
  const ratio = (numerator: Id, denominator: Id, rate: Id): void => {
    tally.relations.push({ id: `${numerator}÷${denominator}`, kind: 'ratio', numerator, denominator, rate });
  };
  ratio('lawExam.sat', 'lawExam.due', 'lawExam.participationRate');
  ratio('lawExam.passed', 'lawExam.sat', 'lawExam.passRate');
}

/** Counts list, activities, examinations, places and acceptances of the period. Internal. */
export function measurePufa(ledgers: PufaLedgers, period: Period): PufaTally {
  const tally = new Tally(PUFA_ENTRIES);
  const { activities } = ledgers;
  if (ledgers.listItems !== undefined) countList(tally, ledgers.listItems, activities);
  if (activities !== undefined) countActivities(tally, activities);
  if (ledgers.exams !== undefined) countExams(tally, ledgers.exams);
  if (ledgers.venues !== undefined) {
    const open = ledgers.venues.filter(
      ({ openedOn, closedOn }) => openedOn <= period.to && (closedOn === undefined || closedOn > period.to),
    );
    tally.count('pufa.venues', open);
  }
  if (ledgers.acceptances !== undefined) {
    stateTotal(tally, 'assessment.dossiers', ledgers.acceptances, (row) => row.dossiers);
  }
  return tally;
}
