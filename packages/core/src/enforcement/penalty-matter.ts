import { addDays, type IsoDate } from '../values/iso-date.js';
import type { EnforcementLegalReview } from './enforcement-legal-review.js';
import type { PenaltyCase } from './penalty-case.js';

/** 处罚程序事项: a penalty case as its procedure looks at it. */
export interface PenaltyMatter {
  /** 案件: the case. */
  case: PenaltyCase;
  /** 法制审核意见: reviews of this case; without them the case’s own date of passing counts. */
  reviews?: readonly EnforcementLegalReview[] | undefined;
  /** 当日: the day on which it is asked, for time limits that are running; none runs without it. */
  today?: IsoDate | undefined;
}

/** The day on which legal review was passed. Internal. */
export function reviewPassedOn({ case: row, reviews = [] }: PenaltyMatter): IsoDate | undefined {
  const agreed = reviews.filter((review) => review.caseId === row.id && review.result === 'agree');
  return agreed.map(({ issuedOn }) => issuedOn).sort()[0] ?? row.legalReview.passedOn;
}

/** Whether the party’s defense was heard out or given up. Internal. */
export function defenseSettled({ case: { defense } }: PenaltyMatter): boolean {
  return defense !== undefined && (defense.waived === true || (defense.made && defense.handling !== undefined));
}

/** The last day for the decision: ninety days from filing and what was added. Internal. */
export function decisionDueOn({ filedOn, extension }: PenaltyCase): IsoDate | undefined {
  return filedOn === undefined ? undefined : addDays(filedOn, 90 + (extension?.days ?? 0));
}

/** Whether the violation was found too late to be punished. Internal. */
export function pastLimitation({ occurredOn, endedOn, discoveredOn, longLimitation }: PenaltyCase): boolean {
  const from = endedOn ?? occurredOn;
  const years = longLimitation === true ? 5 : 2;
  // Dates compare as texts, so 29 February needs no care: its day after is later than any 28 February.
  return discoveredOn > `${String(Number(from.slice(0, 4)) + years)}${from.slice(4)}`;
}
