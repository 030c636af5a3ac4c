import type { CountedSpan } from '../record/ledger.js';
import type { LegislativeProject } from './legislative-project.js';
import type { LegislativeStageName } from './legislative-stage.js';

const LAST: ReadonlySet<LegislativeStageName | undefined> = new Set(['promulgated', 'filed', 'shelved']);

/** From the first stage of a project to its last. A planned one counts in the year before its plan too. Internal. */
export function projectSpan({ stages, planYear }: LegislativeProject): CountedSpan {
  const plan = planYear === undefined ? [] : [`${String(planYear - 1)}-01-01`, `${String(planYear)}-12-31`];
  const days = [...stages.map(({ on }) => on), ...plan].sort();
  return { from: days[0], to: LAST.has(stages.at(-1)?.stage) ? days.at(-1) : undefined };
}
