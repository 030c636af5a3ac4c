import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { Tally } from '../measurement/tally.js';
import type { IsoDate } from '../values/iso-date.js';
import { type Period, periodContains } from '../values/period.js';
import { countedOn } from './counted-on.js';
import type { EnforcementDisclosure } from './disclosure.js';
import type { EnforcementCase } from './enforcement-case.js';
import type { ENFORCEMENT_ENTRIES } from './indicator-entries.js';
import type { EnforcementLedgers } from './ledgers.js';
import type { CaseStage } from './process-record.js';
import { reviewedBy } from './reviewed.js';
import { unrecordedStages } from './three-systems.js';

type EnforcementTally = Tally<typeof ENFORCEMENT_ENTRIES>;
type Made = Extract<EnforcementDisclosure, { publishedOn: IsoDate }>;

/**
 * Working days in which an act is made public: licenses and penalties within 7, other acts within 20
 * (国办发〔2018〕118号，二、（六）).
 */
const DAYS_TO_PUBLISH = { penalty: 7, licensing: 7, other: 20 } as const;
/** Sites of 信用中国 and of 信用 of a place, by the names ledgers give them. */
const CREDIT_SITE = /信用/;

const kindOf = ({ actType }: EnforcementCase): keyof typeof DAYS_TO_PUBLISH =>
  actType === 'penalty' || actType === 'licensing' ? actType : 'other';
const published = ({ disclosure }: EnforcementCase): Made | undefined =>
  disclosure.status === 'published' || disclosure.status === 'withdrawn' ? disclosure : undefined;

/** States what the three systems came to: publicity, the record of the whole process, legal review. Internal. */
export function measureThreeSystems(
  tally: EnforcementTally,
  ledgers: EnforcementLedgers,
  period: Period,
  calendar: WorkingCalendar,
): void {
  const { cases, legalReviews, advanceDisclosures, audioVisualItems } = ledgers;
  if (advanceDisclosures !== undefined) {
    tally.count(
      'publicity.advance',
      advanceDisclosures.filter(({ publishedOn }) => publishedOn <= period.to),
    );
  }
  if (audioVisualItems !== undefined) tally.count('processRecord.audioVisualItems', audioVisualItems);
  if (cases === undefined) return;
  const done = cases.filter((row) => {
    if (row.actType === 'licensing' && row.decision === undefined) return false;
    return periodContains(period, countedOn(row) ?? '');
  });
  measurePublicity(tally, done, period, calendar);
  measureProcessRecords(tally, done);
  const major = done.filter((row) => row.legalReview.required);
  const reviewed = major.filter(reviewedBy(legalReviews));
  tally.count('legalReview.majorDecisions', major);
  tally.count('legalReview.reviewed', reviewed);
  tally.subset('legalReview.reviewed', 'legalReview.majorDecisions');
  tally.rate('legalReview.coverageRate', reviewed, major);
}

function measurePublicity(
  tally: EnforcementTally,
  done: readonly EnforcementCase[],
  { to }: Period,
  calendar: WorkingCalendar,
): void {
  const [exempt, open] = [true, false].map((is) =>
    done.filter(({ disclosure }) => (disclosure.status === 'exempt') === is),
  ) as [EnforcementCase[], EnforcementCase[]];
  const made = open.filter((row) => published(row) !== undefined);
  tally.count('publicity.published', made);
  tally.partition(
    'publicity.published',
    { penalty: 'publicity.penalties', licensing: 'publicity.licenses', other: 'publicity.otherActs' },
    made,
    kindOf,
  );
  tally.count('publicity.exempt', exempt);
  const atSites = (isThere: (name: string) => boolean) =>
    made.filter((row) => published(row)!.channels.some(({ name }) => isThere(name)));
  tally.count(
    'publicity.onCreditSites',
    atSites((name) => CREDIT_SITE.test(name)),
  );
  tally.count(
    'publicity.onOtherSites',
    atSites((name) => !CREDIT_SITE.test(name)),
  );
  tally.subset('publicity.onCreditSites', 'publicity.published');
  tally.subset('publicity.onOtherSites', 'publicity.published');
  const lastDays = new Map(
    open.map((row) => [row, addWorkingDays(countedOn(row)!, DAYS_TO_PUBLISH[kindOf(row)], calendar)]),
  );
  // A day that the calendar does not know leaves it open whether an act was in time.
  if ([...lastDays.values()].includes(undefined)) return;
  const due = open.filter((row) => published(row) !== undefined || lastDays.get(row)! <= to);
  const inTime = made.filter((row) => published(row)!.publishedOn <= lastDays.get(row)!);
  tally.count('publicity.inTime', inTime);
  tally.subset('publicity.inTime', 'publicity.published');
  tally.rate('publicity.inTimeRate', inTime, due);
}

/** The stages of an act that is done, without those its course did not lead through. */
function stagesOf(row: EnforcementCase): CaseStage[] {
  const decides = row.actType !== 'inspection';
  return [
    'initiate',
    'investigate',
    ...(row.legalReview.required ? ['review' as const] : []),
    ...(decides ? ['decide' as const] : []),
    ...(row.service === undefined ? [] : ['serve' as const]),
    ...(row.actType === 'penalty' && row.execution?.doneOn !== undefined ? ['execute' as const] : []),
  ];
}

function measureProcessRecords(tally: EnforcementTally, done: readonly EnforcementCase[]): void {
  const complete = done.filter((row) => unrecordedStages(row.processRecords, stagesOf(row)).length === 0);
  const recorded = done.filter(({ processRecords }) => processRecords.length > 0);
  const records = (form: 'written' | 'audioVisual') => (row: EnforcementCase) =>
    row.processRecords.filter((record) => record.form === form).length;
  tally.count('processRecord.cases', done);
  tally.count('processRecord.complete', complete);
  tally.subset('processRecord.complete', 'processRecord.cases');
  tally.rate('processRecord.completeRate', complete, done);
  tally.sum('processRecord.written', recorded, records('written'));
  tally.sum('processRecord.audioVisual', recorded, records('audioVisual'));
}
