import type { IsoDate } from '@fazhi/core';
import { withoutBlanks } from '../text/blank.js';
import { leadingDate } from '../text/date.js';
import type { Line } from '../text/line.js';
import { EVERYDAY_NAMES, LABEL_NAMES, type LabelField } from './label-names.js';
import { pageDate } from './page-date.js';

/** What the labels above a published document say. Internal. */
export interface LabelledValues {
  /** Of 发布时间 and the like. */
  publishedOn?: IsoDate | undefined;
  /** Of 成文日期 and the like. */
  signedOn?: IsoDate | undefined;
  /** Of 文号. */
  documentNumber?: string | undefined;
  /** Of 发文机关 and the like. */
  agency?: string | undefined;
}

const FIELDS: ReadonlyMap<string, LabelField | 'other'> = new Map(
  Object.entries(LABEL_NAMES).flatMap(([field, names]) => names.map((name) => [name, field as LabelField | 'other'])),
);

/** The names with the blanks that spread them over their column: 索 引 号. */
const NAME = [...FIELDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => [...name].join(' *'))
  .join('|');

const OPENING = '[[【〔「<(]';
const CLOSING = '[\\]】〕」>)]';
const DATE = '\\d{4} ?[-年./]|\\d{8}(?!\\d)';

/**
 * A label: its name in brackets, or before a colon; before a bracket, a bar, a tab, a dash or a blank only where no word goes
 * on before it, and where the name is no everyday word or a date follows. The names stand in it once: they are what makes it
 * dear to compile.
 */
const LABEL = new RegExp(
  `(?<open>${OPENING} {0,2})?(?<name>${NAME})(?:(?<closed> {0,2}${CLOSING} {0,2}[:—-]{0,2})|(?<colon> {0,3}:)|` +
    `(?: {0,3}(?=[|\\t〔【[「(])| {0,2}[—–-]{1,2}| {1,9}(?=[^ ])|(?=${DATE}))(?<dated>[ |\\t〔【[「(]{0,9}(?=${DATE}))?)[ |\\t〔【[「(]{0,9}`,
  'g',
);
const WORD_BEFORE = /[\p{Script=Han}\w]$/u;
const LONGEST_ROW = 200;

interface Label {
  readonly name: string;
  /** Where the label begins, and where its value may begin. */
  readonly start: number;
  readonly end: number;
  /** Whether what stands around the name makes it a label whatever it names. */
  readonly certain: boolean;
}

function labelsIn(folded: string): Label[] {
  if (folded.length > LONGEST_ROW || folded.includes('。')) return [];
  return [...folded.matchAll(LABEL)].flatMap(({ 0: { length }, index, groups }): Label[] => {
    const { open = '', name: spread, closed, colon, dated } = groups!;
    const bracketed = open !== '' && closed !== undefined;
    const start = bracketed ? index : index + open.length;
    const bare = !bracketed && colon === undefined;
    if (bare && (closed !== undefined || WORD_BEFORE.test(folded.slice(0, start)))) return [];
    const name = withoutBlanks(spread!);
    const certain = !bare || dated !== undefined || !EVERYDAY_NAMES.has(name);
    return [{ name, start, end: index + length, certain }];
  });
}

/** What may stand before the first label of a row: a bar, the date of the page, or a label that is not known. */
const BEFORE_LABELS = new RegExp(
  `^(?:[|/【<[ ]{0,3}|(?:${DATE})[\\d年月日 .:/-]{3,24}|\\p{Script=Han}{2,8} {0,2}:[^:,。]{0,40}[ \\t|;/])$`,
  'u',
);

/** A line made of labels like 发布时间: and 来源:, as websites print above a document. Internal. */
export function isLabelLine(folded: string): boolean {
  const labels = labelsIn(folded);
  const [first] = labels;
  return (
    first !== undefined && labels.some(({ certain }) => certain) && BEFORE_LABELS.test(folded.slice(0, first.start))
  );
}

/** A row of cells; a blank alone parts none. */
const CELL_BREAK = /[\t|;]| {2,}/;

/** A printed line, in both widths. */
type Printed = Pick<Line, 'text' | 'folded'>;

function cellsOf({ text, folded }: Printed): Printed[] {
  const cells: Printed[] = [];
  let from = 0;
  for (const cell of folded.split(CELL_BREAK)) {
    if (withoutBlanks(cell) !== '') cells.push({ text: text.slice(from, from + cell.length), folded: cell });
    from += cell.length;
    from += /^(?: {2,}|.)/.exec(folded.slice(from))?.[0].length ?? 0;
  }
  return cells;
}

/** The labels of a line that is nothing else. */
function bareLabels(folded: string): string[] {
  if (folded.length > LONGEST_ROW) return [];
  const own = (text: string): string => withoutBlanks(text).replace(/^[[【〔「<(]|[\]】〕」>):]{1,2}$/g, '');
  if (FIELDS.has(own(folded))) return [own(folded)];
  const cells = folded.split(CELL_BREAK).map(own).filter(Boolean);
  return cells.length > 1 && cells.every((cell) => FIELDS.has(cell)) ? cells : [];
}

/** Whether a line is labels alone, one or the heads of a row. Internal. */
export function isBareLabel(folded: string): boolean {
  return bareLabels(folded).length > 0;
}

/** The labels of a line whose values stand on the next one, if anywhere: a label alone, a row of labels, the last of a row. */
function labelsWithoutValue(folded: string): string[] {
  const bare = bareLabels(folded);
  if (bare.length > 0) return bare;
  const last = labelsIn(folded).at(-1);
  return last?.certain === true && /^[|\]】 ]{0,9}$/.test(folded.slice(last.end)) ? [last.name] : [];
}

const LONGEST_VALUE = 60;
/** What a page prints of the next thing, however it calls it: 产生方式:自产. */
const UNKNOWN_LABEL = /^\p{Script=Han}{2,8} ?:/u;

/** Whether a line is the value, or the row of values, of the labels above it. Internal. */
export function isValueOf(above: string, folded: string): boolean {
  const labels = labelsWithoutValue(above);
  if (labels.length === 0 || isLabelLine(folded) || isBareLabel(folded) || UNKNOWN_LABEL.test(folded)) return false;
  return labels.length === 1
    ? folded.length <= LONGEST_VALUE
    : cellsOf({ text: folded, folded }).length === labels.length;
}

const PAIRS: Readonly<Record<string, string>> = {
  '】': '【',
  ']': '[',
  '〕': '〔',
  '」': '「',
  '>': '<',
  ')': '(',
  '）': '（',
};

/** A value without what parts it from its neighbours: bars, slashes, the bracket it stood in. */
function cleaned(value: string): string {
  const words = value.replace(/^[|｜/;；\s]{1,9}/, '').replace(/[|｜/;；\s【[<「〔]{1,9}$/, '');
  const opening = PAIRS[words.slice(-1)];
  return opening === undefined || words.includes(opening) ? words : words.slice(0, -1).trimEnd();
}

/** What a label with its value says. */
function valueOf(name: string, { text, folded }: Printed): LabelledValues {
  const field = FIELDS.get(name);
  const words = cleaned(text);
  if (field === undefined || field === 'other' || words === '' || words === '无') return {};
  if (field === 'documentNumber' && !/\d/.test(folded)) return {};
  if (field === 'agency' || field === 'documentNumber') return { [field]: words };
  const date = leadingDate(cleaned(folded).replace(/^(\d{4})(\d{2})(\d{2})(?!\d)/, '$1-$2-$3'));
  return date === undefined ? {} : { [field]: date };
}

function merged(values: readonly LabelledValues[]): LabelledValues {
  return Object.assign({}, ...values.toReversed()) as LabelledValues;
}

/** Reads the labels of such a line; a label with nothing after it has its value on the next line or none. Internal. */
export function readLabels({ text, folded }: Printed, next: Printed | undefined): LabelledValues {
  const labels = bareLabels(folded).length > 0 ? [] : labelsIn(folded);
  const own = labels.map(({ name, end }, index) => {
    const to = labels[index + 1]?.start ?? text.length;
    return valueOf(name, { text: text.slice(end, to), folded: folded.slice(end, to) });
  });
  const published = pageDate(folded.slice(0, labels[0]?.start ?? 0).trim());
  if (published !== undefined) own.push({ publishedOn: published });
  if (next === undefined || !isValueOf(folded, next.folded)) return merged(own);
  const below = labelsWithoutValue(folded);
  const cells = below.length === 1 ? [next] : cellsOf(next);
  return merged([...own, ...below.map((name, index) => valueOf(name, cells[index]!))]);
}
