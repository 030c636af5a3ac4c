import { CHINA_CALENDAR } from '../calendar/working-calendar.js';
import type { Registry } from '../law/registry.js';
import { Tally } from '../measurement/tally.js';
import { type Period, periodContains } from '../values/period.js';
import { inspectionLeftOut } from './compile-other-acts.js';
import { countedOn } from './counted-on.js';
import type { SubjectNature } from './enforcement-subject.js';
import type { EnforcementWorkTally } from './enforcement-work-tally.js';
import { ENFORCEMENT_ENTRIES } from './indicator-entries.js';
import type { EnforcementLedgers } from './ledgers.js';
import type { LeniencyKind } from './leniency-list.js';
import { measureTables } from './measure-tables.js';
import { measureThreeSystems } from './measure-three-systems.js';
import type { PenaltyTerms } from './penalty-terms.js';
import { recordedTotal } from '../measurement/recorded-total.js';

export { ENFORCEMENT_ENTRIES };

type Id = keyof typeof ENFORCEMENT_ENTRIES;
type EnforcementTally = Tally<typeof ENFORCEMENT_ENTRIES>;

const BY_NATURE = {
  statutory: 'enforcement.subjectsStatutory',
  authorized: 'enforcement.subjectsAuthorized',
  entrusted: 'enforcement.subjectsEntrusted',
} as const satisfies Record<SubjectNature, Id>;

const BY_LENIENCY = {
  exempt: 'leniency.exempt',
  mitigated: 'leniency.mitigated',
  noCompulsion: 'leniency.noCompulsion',
} as const satisfies Record<LeniencyKind, Id>;

function measureSubjects(tally: EnforcementTally, ledgers: EnforcementLedgers, { to }: Period): void {
  if (ledgers.subjects === undefined) return;
  const rows = ledgers.subjects.filter(
    (row) => row.confirmedOn <= to && (row.endedOn === undefined || row.endedOn > to),
  );
  tally.count('enforcement.subjects', rows);
  tally.partition('enforcement.subjects', BY_NATURE, rows, (row) => row.nature);
  const sum = (field: 'legalReviewers' | 'officersOnPost'): number | undefined =>
    rows.every((row) => row[field] !== undefined) ? rows.reduce((total, row) => total + row[field]!, 0) : undefined;
  const [reviewers, officers] = [sum('legalReviewers'), sum('officersOnPost')];
  if (reviewers === undefined || officers === undefined) tally.unknown('legalReview.reviewerShare');
  else tally.ratio('legalReview.reviewerShare', reviewers, officers, rows);
}

/** Rows that state a field; an empty ledger states 0, one in which no row states the field states nothing. */
function stating(
  rows: readonly EnforcementWorkTally[],
  field: keyof EnforcementWorkTally,
): EnforcementWorkTally[] | undefined {
  const stated = rows.filter((row) => row[field] !== undefined);
  return rows.length > 0 && stated.length === 0 ? undefined : stated;
}

function measureWork(tally: EnforcementTally, { workTallies, cases }: EnforcementLedgers, period: Period): void {
  const inspections = workTallies && stating(workTallies, 'inspections');
  if (inspections !== undefined) {
    tally.sum('enforcement.inspections', inspections, (row) => row.inspections!);
  } else if (cases !== undefined) {
    const complete = cases.filter((row) => row.actType === 'inspection' && inspectionLeftOut(row) === undefined);
    tally.count(
      'enforcement.inspections',
      complete.filter((row) => periodContains(period, countedOn(row) ?? '')),
    );
  }
  const notices = workTallies && stating(workTallies, 'correctionNotices');
  if (notices !== undefined) {
    tally.sum('enforcement.correctionNotices', notices, (row) => row.correctionNotices!);
  } else if (cases !== undefined) {
    const ordered = cases.filter((row) => row.actType === 'penalty');
    tally.count(
      'enforcement.correctionNotices',
      ordered.filter((row) => periodContains(period, row.orderToCorrect?.on ?? '')),
    );
  }
  const visits = workTallies && stating(workTallies, 'officerVisits');
  if (visits !== undefined) tally.sum('enforcement.officerVisits', visits, (row) => row.officerVisits!);
  const both = (visits ?? []).filter((row) => (row.inspections ?? 0) > 0);
  if (both.length > 0) {
    const total = (field: 'officerVisits' | 'inspections') => both.reduce((sum, row) => sum + row[field]!, 0);
    tally.average('enforcement.officersPerInspection', total('officerVisits'), total('inspections'), both);
  }
  const guidance = workTallies && stating(workTallies, 'guidance');
  if (guidance !== undefined) {
    tally.total(
      'enforcement.guidance',
      recordedTotal(
        guidance.map((row) => row.guidance!),
        '条',
      ),
      guidance,
    );
  }
}

function measureSupervision(tally: EnforcementTally, ledgers: EnforcementLedgers): void {
  if (ledgers.caseFileReviews !== undefined) {
    tally.count('enforcement.caseFileReviews', ledgers.caseFileReviews);
    tally.sum('enforcement.caseFileReviewed', ledgers.caseFileReviews, (row) => row.cases.length);
  }
  if (ledgers.supervisionNotices !== undefined) {
    const rows = ledgers.supervisionNotices.filter((row) => row.kind === 'feedback');
    tally.count('enforcement.supervisionFeedback', rows);
    tally.rate(
      'enforcement.supervisionFeedbackSatisfaction',
      rows.filter((row) => row.satisfied === true),
      rows,
    );
  }
  if (ledgers.complaints !== undefined) {
    tally.count('enforcement.complaints', ledgers.complaints);
  }
}

function measureLists(tally: EnforcementTally, ledgers: EnforcementLedgers, { to }: Period): void {
  if (ledgers.discretionBenchmarks !== undefined) {
    const inForce = ledgers.discretionBenchmarks.filter(
      (row) => row.effectiveFrom <= to && (row.endedOn === undefined || row.endedOn > to),
    );
    tally.count('discretion.benchmarks', inForce);
  }
  if (ledgers.leniencyList !== undefined) {
    const rows = ledgers.leniencyList.filter((row) => row.excluded !== true && (row.publishedOn ?? to) <= to);
    tally.count('leniency.total', rows);
    tally.partition('leniency.total', BY_LENIENCY, rows, (row) => row.kind);
  }
}

/** Counts bodies, work, penalties, licenses, reviews and lists of enforcement. Internal. */
export function measureEnforcement(
  ledgers: EnforcementLedgers,
  period: Period,
  {
    penalties = {},
    registry,
  }: { penalties?: PenaltyTerms | undefined; registry?: Pick<Registry, 'calendar'> | undefined } = {},
): Tally<typeof ENFORCEMENT_ENTRIES> {
  const tally = new Tally(ENFORCEMENT_ENTRIES);
  measureSubjects(tally, ledgers, period);
  measureWork(tally, ledgers, period);
  measureTables(tally, ledgers, period, penalties);
  measureSupervision(tally, ledgers);
  measureThreeSystems(tally, ledgers, period, registry?.calendar ?? CHINA_CALENDAR);
  measureLists(tally, ledgers, period);
  return tally;
}
