import type { Counted, CountedLine } from './counted.js';
import { sameUnit } from './statement.js';
import { COMPLEMENTS, NEW_STATEMENT, OWN_TOTAL, THE_REST } from './whole-part-words.js';

/** The first part follows its opening within so many characters. */
const REACH = 60;
/** A list has at most so many figures. */
const LONGEST = 60;

/** The parts of a list. Internal. */
export interface Parts {
  /** Their figures in order. */
  readonly parts: readonly Counted[];
  /** What each is, in the words before it; of 甲、乙分别为3件、5件 the names. */
  readonly names: readonly string[];
  /** Whether the list ends its sentence, or its brackets, with nothing but parts. */
  readonly closes: boolean;
  /** Whether its words say that nothing is left out. */
  readonly complete: boolean;
}

/** A share or growth told of the part before it: 105项,占70.9%. */
const REMARK = /^(?:[占较比]|同比|环比|增长|下降|增幅|降幅)/;

/** 由45万辆增至356万辆: a change is no list. */
const CHANGE = /^[增减升降]?[加少到至为]{1,2}$/;
/** The name of a part that says nothing else has so many characters at most. */
const SHORT_NAME = 8;

/**
 * Whether a clause goes on with a list as it began: it is worded alike, or names no more than a thing where the list does,
 * or says what was done where the list does. A colon or brackets announce names of any length.
 */
function goesOn(words: string, lead: string, announced: boolean): boolean {
  if (words.startsWith(lead.slice(0, 2)) || (words !== '' && words.endsWith(lead.slice(-2)))) return true;
  const [acts, acted] = [NEW_STATEMENT.test(words), NEW_STATEMENT.test(lead)];
  if (announced) return acted || !acts;
  return acts === acted && (acts || (words.length <= SHORT_NAME && lead.length <= SHORT_NAME));
}

const separatorsOff = (words: string): string => words.replace(/^[,、;:\s]{1,4}(?:以及|[和及与])?/, '');

/** Whether the names of parts are different classes of a set that leaves nothing out. Internal. */
export function isComplement(names: readonly string[]): boolean {
  return COMPLEMENTS.some(({ needed, also = [] }) => {
    const classes = [...needed, ...also];
    const found = names.map((name) => classes.findIndex((pattern) => pattern.test(name)));
    return (
      !found.includes(-1) && new Set(found).size === found.length && needed.every((_, index) => found.includes(index))
    );
  });
}

/** Whether a figure is the first of several that 、 joins. */
function rowBegins(folded: string, statements: readonly Counted[], index: number): boolean {
  const next = statements[index + 1];
  return next !== undefined && /^[^,。;:()]{0,20}、/.test(folded.slice(statements[index]!.end, next.start));
}

/** 许可、处罚分别为3件、5件: the names of the parts, where there are as many. */
function namesApart(words: string, count: number): string[] | undefined {
  const all = /^(.{2,60}?)各?分别(?:[为是有]|达到?)?$/.exec(words)?.[1]?.split(/[、和及与]/);
  return all?.length === count ? all : undefined;
}

/**
 * The figures of a list that begins at an offset, up to the end of the sentence, of the brackets, or a new statement.
 *
 * @param first - number of the first figure after the offset
 * @param until - where the next list begins. Internal.
 */
export function partsFrom(
  { folded, statements }: CountedLine,
  from: number,
  first: number,
  until: number,
): Parts | undefined {
  const head = statements[first];
  if (head === undefined || head.start >= Math.min(until, from + REACH) || head.kind !== 'count') return undefined;
  const opening = folded.slice(from, head.start);
  if (/。/.test(opening)) return undefined;
  const lead = separatorsOff(opening);
  const announced = opening.startsWith(':') || head.depth > 0;
  const parts = [head];
  const names = [lead === '' ? head.after.replace(/^的/, '') : lead];
  let last: Counted = head;
  let closes = true;
  let inRow = true;
  let index = first + 1;
  for (; index < Math.min(statements.length, first + LONGEST); index += 1) {
    const next = statements[index]!;
    const gap = folded.slice(last.end, next.start);
    if (next.start >= until || next.sentence !== head.sentence || next.depth < head.depth) break;
    if (next.depth > head.depth || (next.kind === 'rate' && REMARK.test(separatorsOff(gap)))) continue;
    const words = separatorsOff(gap.replace(/^[^,、;]{0,20}\)/, ''));
    const listed = /^[^,;]{0,20}、/.test(gap) || /^[和及与]/.test(gap);
    const fresh = !listed && (/等$/.test(words) || !goesOn(words, lead, announced));
    if (CHANGE.test(gap)) return undefined;
    if (gap.includes(';')) break;
    // 处罚卷80卷、许可卷40卷,评出优秀32卷、合格88卷: one list of names, then another.
    const another = parts.length > 1 && inRow && /^[^、]{0,20},/.test(gap) && rowBegins(folded, statements, index);
    if (next.kind !== 'count' || !sameUnit(next, head) || fresh || another || OWN_TOTAL.test(words)) {
      closes = false;
      break;
    }
    inRow &&= listed;
    parts.push(next);
    names.push(words === '' ? next.after : words);
    last = next;
  }
  const stop = Math.min(until, index < statements.length ? statements[index]!.start : folded.length);
  const rest = folded.slice(last.end, Math.min(stop, last.end + REACH)).split(/[。;]/)[0]!;
  const inside = head.depth > 0 ? rest.split(')')[0]! : rest;
  if (/,/.test(inside.replace(/\([^()]{0,40}\)/g, ''))) closes = false;
  if (/等/.test(folded.slice(from, last.start)) || /^[^,、]{0,8}等/.test(rest)) closes = false;
  const called = namesApart(lead, parts.length) ?? names;
  return {
    parts,
    names: called,
    closes,
    complete: closes && parts.length > 1 && (isComplement(called) || THE_REST.test(called.at(-1)!)),
  };
}
