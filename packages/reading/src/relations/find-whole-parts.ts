import type { Counted, CountedLine } from './counted.js';
import { partsFrom } from './parts.js';
import { type FoundRelation, sameUnit, span } from './statement.js';
import { NEW_STATEMENT, OPENING, OVERLAPPING } from './whole-part-words.js';

/** A whole stands at most so many figures before its parts. */
const FIGURES_BACK = 3;
/** The figure before is of all there was. */
const ALL_TOLD = /(?:^|[年今])共(?![享同产建治性通])|[共总合]计/;
/** A row of wholes has at most so many. */
const LONGEST_ROW = 6;

/** Where a list of parts is announced. */
interface Opening {
  /** `among`: 其中; `divided`: 按…分; `listed`: 包括, a colon or brackets; `plain`: nothing but a mark. */
  readonly kind: 'among' | 'divided' | 'listed' | 'plain';
  /** Offset of its first character. */
  readonly at: number;
  /** Offset after its last. */
  readonly from: number;
  /** Number of the first figure after it. */
  readonly first: number;
  /** Where the next list begins that is announced by a word. */
  readonly until: number;
}

type Place = Pick<Opening, 'kind' | 'at' | 'from'>;

function openingsOf({ folded, statements }: CountedLine): Opening[] {
  const worded = [...folded.matchAll(OPENING)].map(({ 0: words, 1: among, 2: divided, index }): Place => ({
    kind: among === undefined ? (divided === undefined ? 'listed' : 'divided') : 'among',
    at: index,
    from: index + words.length,
  }));
  const taken = new Set(worded.map(({ at }) => at));
  const marked = statements.flatMap(({ end, after, kind }): Place[] => {
    const at = end + after.length;
    const mark = folded[at] ?? '';
    if (kind !== 'count' || taken.has(at) || taken.has(at + 1) || !'(:,'.includes(mark)) return [];
    return [{ kind: mark === ',' ? 'plain' : 'listed', at, from: at + 1 }];
  });
  let first = 0;
  let next = 0;
  return [...worded, ...marked]
    .sort((a, b) => a.at - b.at)
    .map((place) => {
      while (first < statements.length && statements[first]!.start < place.from) first += 1;
      while (next < worded.length && worded[next]!.at <= place.at) next += 1;
      return { ...place, first, until: worded[next]?.at ?? folded.length };
    });
}

/** The figure the parts may belong to, and whether another could be meant as well. */
interface Whole {
  readonly total: Counted;
  readonly rivals: boolean;
}

/** The whole: in the same sentence, or the last of the one before where the opening begins its own. */
function wholeBefore(
  { folded, statements }: CountedLine,
  head: Counted,
  { at, kind, first }: Opening,
): Whole | undefined {
  const begins = /(?:^|[。;])\s{0,3}$/.test(folded.slice(Math.max(0, at - 4), at));
  const before = statements.slice(Math.max(0, first - FIGURES_BACK - 1), first);
  const sentence = head.sentence - (begins && !before.some((each) => each.sentence === head.sentence) ? 1 : 0);
  const near = before.filter((each) => each.sentence === sentence && each.depth <= head.depth && each.kind !== 'rate');
  const total = near.at(-1);
  // What opens a list by a mark alone stands directly behind its whole.
  if (total === undefined || (kind !== 'among' && kind !== 'divided' && total.end + total.after.length !== at))
    return undefined;
  if (total.kind === 'count' && sameUnit(total, head)) {
    return { total, rivals: near.slice(0, -1).some((each) => each.kind === 'count' && sameUnit(each, head)) };
  }
  const further = near.findLast((each) => each.kind === 'count' && sameUnit(each, head));
  return further === undefined || total.kind !== 'count' ? undefined : { total: further, rivals: true };
}

/** The figures of a row that ends in this one, so that what follows may belong to any of them. */
function rowOf({ folded, statements }: CountedLine, last: Counted): Counted[] {
  const row = [last];
  for (let index = last.index - 1; index >= Math.max(0, last.index - LONGEST_ROW); index -= 1) {
    const previous = statements[index]!;
    const gap = folded.slice(previous.end, row[0]!.start);
    if (!sameUnit(previous, last) || !/^[^,。;:()]{0,12}[、和及与][^,。;:()]{0,24}$/.test(gap)) break;
    row.unshift(previous);
  }
  return row;
}

/** Whether parts without a word that announces them are a list of names: 进机关10场次、进学校20场次. */
function isList({ folded }: CountedLine, parts: readonly Counted[]): boolean {
  return parts.every(({ before }, index) => {
    const gap = index === 0 ? '、' : folded.slice(parts[index - 1]!.end, parts[index]!.start);
    return /^[、和及与]/.test(gap) && before !== '' && !NEW_STATEMENT.test(before);
  });
}

function subset(whole: Counted, part: Counted, doubtful: boolean): FoundRelation {
  return {
    relation: { kind: 'subset', whole: whole.id, part: part.id, ...(doubtful ? { doubtful } : {}) },
    ...span([whole, part]),
  };
}

/**
 * Wholes with their parts: 148项,其中:…105项、…18项; 按办理方式分,…44件,…63件; 120件(来信30件、来访90件).
 *
 * What is stated is decided by the words alone, never by whether it adds up. Internal.
 */
export function findWholeParts(line: CountedLine): FoundRelation[] {
  const { folded } = line;
  const found: FoundRelation[] = [];
  const parted = new Set<string>();
  const inLists = new Set<string>();
  let divided: Counted | undefined;
  for (const opening of openingsOf(line)) {
    const { kind, from, first, until } = opening;
    const list = partsFrom(line, from, first, until);
    if (list === undefined) continue;
    const { parts, complete, closes } = list;
    const head = parts[0]!;
    // A second way of dividing goes back to the whole of the first.
    const again = kind === 'divided' && divided !== undefined && sameUnit(divided, head);
    const whole = again ? { total: divided!, rivals: false } : wholeBefore(line, head, opening);
    if (whole === undefined || head.sentence - whole.total.sentence > 2) continue;
    const { total } = whole;
    const inside = kind === 'listed' && folded[opening.at] === '(';
    if (inside && head.depth <= total.depth) continue;
    // 其他700件 in a list is no part of what the list named before.
    if (kind === 'plain' && inLists.has(total.id)) continue;
    if (parted.has(total.id) && !again) continue;
    const row = rowOf(line, total);
    if (row.length > 1 && !complete) {
      // 复议12件、诉讼8件,其中维持10件、胜诉7件: one part of each, in order.
      if (kind === 'among' && row.length === parts.length && parts.length > 1) {
        for (const [index, each] of row.entries()) found.push(subset(each, parts[index]!, true));
      }
      continue;
    }
    const unclear = whole.rivals || OVERLAPPING.test(folded.slice(from, parts.at(-1)!.end + 20));
    if (parts.length === 1) {
      if (kind === 'among' || (inside && /^(?:含|包括)/.test(folded.slice(from, from + 2))))
        found.push(subset(total, head, unclear));
      continue;
    }
    const summed = kind === 'plain' && closes && ALL_TOLD.test(total.clause) && isList(line, parts);
    if (kind === 'plain' && !complete && !summed) continue;
    divided = total;
    parted.add(total.id);
    for (const { id } of parts) inLists.add(id);
    const sure = complete || (kind === 'divided' && closes);
    const listed = closes && (kind === 'listed' || summed || folded[from] === ':');
    const exhaustive = !unclear && (sure || listed);
    const doubtful = unclear || (exhaustive && !sure);
    found.push({
      relation: {
        kind: 'partition',
        total: total.id,
        parts: parts.map(({ id }) => id),
        exhaustive,
        ...(doubtful ? { doubtful } : {}),
      },
      ...span([total, ...parts]),
    });
  }
  return found;
}
