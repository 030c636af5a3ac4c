import type { PeriodMatch } from './find-periods.js';
import { BETWEEN_FIGURES } from './respective.js';

/** With the number of its sentence and how many brackets are open. Internal. */
export type Located<T> = T & { readonly sentence: number; readonly depth: number };

/** By how much something changed: said of the later of the two, 2024年120件,2023年100件,增长20%. */
const BY_HOW_MUCH =
  /[,(](?:同比|环比|相?较|比)?[^,。;:()\d]{0,8}(?:增长|增加|上升|提高|提升|减少|下降|降低|回落|[增升降减]幅)[了为达约近]{0,2}$|[件起宗个项人次份家](?:增长|增加|上升|减少|下降)了?$/;

/** A comparison alone, which dates only the figure behind it. */
const COMPARISON = /同期/;

/** The last period named before each figure in its own sentence; the latest one for a change. Internal. */
export function periodsOf(
  folded: string,
  places: readonly Located<{ start: number; end: number }>[],
  periods: readonly Located<PeriodMatch>[],
): (PeriodMatch | undefined)[] {
  let next = 0;
  let lasting: Located<PeriodMatch> | undefined;
  let latest: Located<PeriodMatch> | undefined;
  let passing: Located<PeriodMatch> | undefined;
  let outer: Located<PeriodMatch> | undefined;
  return places.map(({ sentence, depth, start }, index) => {
    // 从2017年的3家、5家: of both.
    if (!BETWEEN_FIGURES.test(folded.slice(places[index - 1]?.end ?? start, start))) passing = undefined;
    for (; next < periods.length && periods[next]!.end <= start; next += 1) {
      const period = periods[next]!;
      passing = period.passing ? period : undefined;
      if (period.passing) continue;
      if (period.depth > (lasting?.depth ?? 0)) outer = lasting;
      lasting = period;
      if (latest?.sentence !== period.sentence) latest = undefined;
      const own = COMPARISON.test(period.period.raw ?? '') ? undefined : period;
      if (own !== undefined && (latest === undefined || own.period.to > latest.period.to)) latest = own;
    }
    // 结案128件(含上年立案11件),罚款8万元: said within brackets, of what stands there.
    if (lasting !== undefined && lasting.depth > depth) lasting = outer;
    const byHowMuch = lasting?.sentence === sentence && BY_HOW_MUCH.test(folded.slice(Math.max(0, start - 24), start));
    const named = passing ?? (byHowMuch ? latest : lasting);
    return named?.sentence === sentence ? named : undefined;
  });
}
