import { COMPLEMENTS, NEW_STATEMENT, OPENING } from './enumeration-words.js';
import { type FoundRelation, sameUnit, type StatedLine, type Statement } from './statement.js';

/** A total stands at most so many facts before its parts. */
const FACTS_BACK = 3;
/** The first part follows its opening word within so many characters. */
const REACH = 60;

interface Parts {
  readonly parts: readonly Statement[];
  /** Whether the enumeration ends its sentence with nothing but its parts. */
  readonly closes: boolean;
}

/** The figures of one unit that follow an opening word, up to the end of the sentence or a new statement. */
function partsAfter({ folded, statements }: StatedLine, first: number, from: number, until: number): Parts {
  const head = statements[first]!;
  const parts = [head];
  let closes = true;
  let last = head;
  let index = first + 1;
  for (; index < statements.length; index += 1) {
    const next = statements[index]!;
    const gap = folded.slice(last.end, next.start);
    if (next.start >= until || next.sentence !== head.sentence || /[;。]/.test(gap)) break;
    // A share or an inner remark in brackets is no part: 105项(占70.9%).
    if (next.depth > head.depth) continue;
    if (next.depth < head.depth) break;
    if (
      !sameUnit(next, head) ||
      NEW_STATEMENT.test(gap.replace(/^[^,、]{0,20}\)/, '').replace(/^[,、和及与:\s]{1,4}/, ''))
    ) {
      closes = false;
      break;
    }
    parts.push(next);
    last = next;
  }
  const stop = Math.min(until, index < statements.length ? statements[index]!.start : folded.length);
  const rest = /^[^。;]{0,60}/.exec(folded.slice(last.end, Math.min(stop, last.end + REACH)))![0];
  if (/,/.test(rest.replace(/\([^()]{0,40}\)/g, ''))) closes = false;
  if (/等/.test(folded.slice(from, last.start)) || /^等/.test(rest)) closes = false;
  return { parts, closes };
}

/** The figure the parts belong to: in the same sentence, or the last of the one before when the opening word begins its own. */
function totalBefore(line: StatedLine, first: number, opening: number, beginsSentence: boolean): Statement | undefined {
  const part = line.statements[first]!;
  for (let index = first - 1; index >= Math.max(0, first - FACTS_BACK); index -= 1) {
    const candidate = line.statements[index]!;
    if (candidate.end > opening) continue;
    const distance = part.sentence - candidate.sentence;
    if (distance > (beginsSentence ? 1 : 0)) return undefined;
    if (candidate.depth > part.depth) continue;
    if (sameUnit(candidate, part)) return candidate;
    if (part.depth > candidate.depth) return undefined;
  }
  return undefined;
}

function isComplement({ folded }: StatedLine, parts: readonly Statement[], from: number): boolean {
  const words = parts.map((part, index) =>
    folded.slice(index === 0 ? from : parts[index - 1]!.end, part.start).replace(/^[,、:\s]{1,4}/, ''),
  );
  return COMPLEMENTS.some((classes) => {
    const found = words.map((word) => classes.findIndex((pattern) => pattern.test(word)));
    return !found.includes(-1) && new Set(found).size === found.length && found.length > 1;
  });
}

/**
 * Totals with their parts: 148项,其中:…105项、…18项; 按办理方式划分,…44件,…63件.
 *
 * Whether the parts are all there are is decided by the words alone, never by whether they add up. Internal.
 */
export function findEnumerations(line: StatedLine): FoundRelation[] {
  const { folded, statements } = line;
  const openings = [...folded.matchAll(OPENING)];
  const found: FoundRelation[] = [];
  let first = 0;
  let lastTotal: Statement | undefined;
  openings.forEach((opening, order) => {
    const from = opening.index + opening[0].length;
    while (first < statements.length && statements[first]!.start < from) first += 1;
    const head = statements[first];
    if (head === undefined || head.start - from > REACH || folded.slice(from, head.start).includes('。')) return;
    const until = openings[order + 1]?.index ?? folded.length;
    if (head.start >= until) return;
    const announced = folded[from] === ':' || opening[1] === undefined;
    const { parts, closes } = partsAfter(line, first, from, until);
    const beginsSentence = /(?:^|[。;])\s{0,3}$/.test(folded.slice(Math.max(0, opening.index - 4), opening.index));
    const near = totalBefore(line, first, opening.index, beginsSentence);
    // A second way of dividing goes back to the total of the first.
    const again =
      opening[2] !== undefined &&
      lastTotal !== undefined &&
      sameUnit(lastTotal, head) &&
      head.sentence - lastTotal.sentence <= 2;
    const total = again ? lastTotal : near;
    if (total === undefined || (opening[3] !== undefined && total.end !== opening.index)) return;
    const place = { start: total.start, end: parts.at(-1)!.end };
    const exhaustive = closes && (announced || isComplement(line, parts, from));
    if (parts.length === 1) {
      found.push({ relation: { kind: 'subset', whole: total.id, part: head.id }, ...place });
    } else {
      lastTotal = total;
      found.push({
        relation: { kind: 'partition', total: total.id, parts: parts.map(({ id }) => id), exhaustive },
        ...place,
      });
    }
  });
  return found;
}
