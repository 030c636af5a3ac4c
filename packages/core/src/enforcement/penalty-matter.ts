import { REVISED } from '../law/provisions/penalty.js';
import { workingDaysBetween } from '../calendar/working-calendar.js';
import type { GateContext } from '../procedure/procedure.js';
import { addDays, daysBetween, type IsoDate } from '../values/iso-date.js';
import type { PenaltyKind } from '../values/penalty-kind.js';
import type { EnforcementLegalReview } from './enforcement-legal-review.js';
import type { PenaltyCase } from './penalty-case.js';

/** 处罚程序事项: a penalty case as its procedure looks at it. */
export interface PenaltyMatter {
  /** 案件: the case. */
  case: PenaltyCase;
  /** 法制审核意见: reviews of this case; without them the case’s own date of passing counts. */
  reviews?: readonly EnforcementLegalReview[] | undefined;
  /** 办案人员姓名: names of the officers who handle the case, by which a hearing’s host is told from them. */
  officerNames?: readonly string[] | undefined;
  /** 当日: the day on which it is asked, for time limits that are running; none runs without it. */
  today?: IsoDate | undefined;
}

/** The day on which legal review was passed. Internal. */
export function reviewPassedOn({ case: row, reviews = [] }: PenaltyMatter): IsoDate | undefined {
  const agreed = reviews.filter((review) => review.caseId === row.id && review.result === 'agree');
  return agreed.map(({ issuedOn }) => issuedOn).sort()[0] ?? row.legalReview.passedOn;
}

/** Whether the case ends, or may still end, in a penalty. Internal. */
export function punishes({ case: { decision } }: PenaltyMatter): boolean {
  return decision === undefined || decision.outcome === 'imposed' || decision.outcome === 'mitigated';
}

/** Whether there is, or may still be, a decision for the party; a case withdrawn or handed over has none. Internal. */
export function decides({ case: { decision } }: PenaltyMatter): boolean {
  return decision?.outcome !== 'withdrawn' && decision?.outcome !== 'transferred';
}

/** Whether what the party said was heard out; who stays silent was not refused (art. 62). Internal. */
export function defenseHeard({ case: { defense } }: PenaltyMatter): boolean {
  return defense?.made !== true || defense.handling !== undefined;
}

/** Penalties before which a party may ask for a hearing whatever their amount (art. 63; before 2021, art. 42). */
const HEARD_KINDS: readonly PenaltyKind[] = ['revokeLicense', 'orderSuspension'];
const HEARD_KINDS_SINCE_2021: readonly PenaltyKind[] = [
  ...HEARD_KINDS,
  'downgradeQualification',
  'orderClosure',
  'restrictPractice',
];

/** Whether the party may ask for a hearing: as recorded, or by the kinds of the penalty. Internal. */
export function mayAskForHearing({ case: { hearing, decision } }: PenaltyMatter): boolean {
  if (hearing?.right === true) return true;
  const kinds = decision !== undefined && decision.decidedOn < REVISED ? HEARD_KINDS : HEARD_KINDS_SINCE_2021;
  return decision?.kinds.some((kind) => kinds.includes(kind)) ?? false;
}

/** Whether a hearing was held or given up. Internal. */
export function hearingSettled({ case: { hearing } }: PenaltyMatter): boolean {
  return hearing?.heldOn !== undefined || hearing?.waived === true;
}

/** Days between two days as the law of the later one counts them: working days since 2021 (art. 85). Internal. */
export function countedDays(from: IsoDate, to: IsoDate, { calendar }: GateContext): number | undefined {
  return to < REVISED ? daysBetween(from, to) : workingDaysBetween(from, to, calendar);
}

/** Whether the party was told of a hearing and let the time for asking pass: five working days, three days before 2021. Internal. */
export function hearingLapsed(
  { case: { hearing, notice, decision }, today }: PenaltyMatter,
  context: GateContext,
): boolean | undefined {
  const until = decision?.decidedOn ?? today;
  if (hearing?.right !== true || hearing.requestedOn !== undefined || notice === undefined) return false;
  if (until === undefined) return false;
  const days = countedDays(notice.servedOn, until, context);
  return days === undefined ? undefined : days > (until < REVISED ? 3 : 5);
}

/** The last day for the decision: ninety days from filing and what was added before they were over. Internal. */
export function decisionDueOn({ filedOn, extension }: PenaltyCase): IsoDate | undefined {
  if (filedOn === undefined) return undefined;
  const due = addDays(filedOn, 90);
  return extension === undefined || extension.on > due ? due : addDays(due, extension.days);
}

/** The same day so many years later; 29 February needs no care, as dates compare as texts. */
function yearsAfter(day: IsoDate, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}

/**
 * Whether the violation was found too late to be punished. Internal.
 *
 * The five years of 2021 do not revive what the two years of the older law had closed before.
 */
export function pastLimitation({ occurredOn, endedOn, discoveredOn, longLimitation }: PenaltyCase): boolean {
  const from = endedOn ?? occurredOn;
  const short = yearsAfter(from, 2);
  return discoveredOn > (longLimitation === true && short >= REVISED ? yearsAfter(from, 5) : short);
}
