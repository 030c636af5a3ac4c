import type { CountedSpan } from '../record/ledger.js';
import type { MajorDecision } from './major-decision.js';

/** From the start of a decision to the last thing done about it; open until it is made and while it is evaluated. Internal. */
export function decisionSpan({ startedOn, meeting, adjustment = [], postEvaluation }: MajorDecision): CountedSpan {
  const from = startedOn ?? meeting?.date;
  if (meeting === undefined || (postEvaluation !== undefined && postEvaluation.on === undefined)) return { from };
  const days = [meeting.date, postEvaluation?.on ?? meeting.date, ...adjustment.map(({ on }) => on)];
  return { from, to: days.sort().at(-1) };
}
