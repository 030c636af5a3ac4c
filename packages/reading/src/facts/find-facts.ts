import { type Fact, type Quantity, type Relation, resolveIndicator, type Year } from '@fazhi/core';
import { findRelations } from '../relations/find-relations.js';
import type { Statement } from '../relations/statement.js';
import type { Line } from '../text/lines.js';
import { simplified } from '../text/simplified.js';
import { tightText } from '../text/tight-text.js';
import type { Figure } from './figure.js';
import { findFigures } from './find-figures.js';
import { findStated } from './find-stated.js';
import { findPeriods } from './find-periods.js';
import { labelFigures } from './labels.js';
import { periodsOf } from './periods-of.js';
import { findRespective } from './respective.js';
import { sharedNames } from './shared-names.js';
import type { LabelledCell } from './table-labels.js';
import { foldText } from '../text/fold-text.js';

/** A figure of a line with the facts it states, several where names share it. Internal. */
export interface FactPlace {
  /** The facts, in the order of their names. */
  readonly facts: readonly Fact[];
  /** Offset of the figure in the line. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** What a line states. Internal. */
export interface LineFacts {
  /** Its figures in order. */
  readonly places: readonly FactPlace[];
  /** What it says of them. */
  readonly relations: readonly Relation[];
}

/** Gives out the ids of one report. Internal. */
export interface Numbering {
  /** Number of the last fact. */
  fact: number;
  /** Number of the last relation. */
  relation: number;
}

function nextId(numbering: Numbering, kind: 'fact' | 'relation'): string {
  numbering[kind] += 1;
  return `${kind.charAt(0)}${String(numbering[kind])}`;
}

/** The words before a relation's first figure are quoted so far back at most. */
const LONGEST_CLAUSE = 40;

const FELL =
  /(?:较|比)[^,。;]{0,20}(?:减少|下降|降低|回落|压减|缩短)[了约近]?$|(?:^|[,;。(])(?:减少|下降|降低|回落)了?[约近]?$|[降跌减]幅(?:为|达)?$/;

/** 不低于总分值的10%: the limit stands before what the share is of. */
const LIMITED = /(不低于|不少于|不小于|至少占|不超过|不高于|不多于|至多占)[^,。;:\d]{1,12}的$/;

/** What the words before a figure say of it: a fall is a negative rate, and a share may have its limit further back. */
function qualified(folded: string, { quantity, start }: Figure): Quantity {
  if (quantity.unit !== '%' || quantity.bound !== 'eq' || quantity.upper !== undefined) return quantity;
  const before = folded.slice(Math.max(0, start - 40), start);
  const limit = LIMITED.exec(before)?.[1];
  if (limit !== undefined) return { ...quantity, bound: /[低少小]/.test(limit) ? 'gte' : 'lte' };
  return FELL.test(before) && !quantity.value.startsWith('-') ? { ...quantity, value: `-${quantity.value}` } : quantity;
}

/** Where the clause of an offset begins, a little way back. */
function clauseStart(folded: string, offset: number): number {
  let from = offset;
  while (from > 0 && offset - from < LONGEST_CLAUSE && !/[,。;:!?]/.test(folded[from - 1]!)) from -= 1;
  return from;
}

/** For every offset asked for in rising order: the number of its sentence and how many brackets are open. */
function sentenceCounter(folded: string): (offset: number) => { sentence: number; depth: number } {
  let at = 0;
  let sentence = 0;
  let depth = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const character = folded[at];
      if (character === '(') depth += 1;
      else if (character === ')') depth = Math.max(0, depth - 1);
      else if (character === '。' || character === '!' || character === '?') {
        sentence += 1;
        depth = 0;
      }
    }
    return { sentence, depth };
  };
}

/** An address on the internet, as printed: a full-width comma ends it. */
const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7E]{1,2000}/g;

/** Puts marks in place of addresses, which count nothing and name nothing that is counted. */
function withoutAddresses(text: string, folded: string): string {
  let masked = folded;
  for (const { index, 0: address } of text.matchAll(ADDRESS))
    masked = masked.slice(0, index) + ';'.repeat(address.length) + masked.slice(index + address.length);
  return masked;
}

/**
 * Finds the facts of a line and the relations it states between them.
 *
 * @param cell - what the heads of a table say of a line that is its cell. Internal.
 */
export function findFacts(
  line: Line,
  reportYear: Year | undefined,
  numbering: Numbering,
  cell?: LabelledCell,
): LineFacts {
  const { text: tight, folded: halfWidth, placeOf } = tightText(line.text, line.folded, line.hints?.parted);
  const folded = withoutAddresses(tight, halfWidth);
  /** Names of figures are compared with those that are known. */
  const text = simplified(tight);
  /** As printed, blanks included. */
  const printed = (start: number, end: number): string =>
    line.text.slice(placeOf(start), end === start ? placeOf(start) : placeOf(end - 1) + 1);
  const stated = findStated(text, folded);
  const figures = (cell?.figure === undefined ? findFigures(text, folded) : [cell.figure]).filter((figure) =>
    stated.every(({ start, end }) => figure.end <= start || figure.start >= end),
  );
  if (figures.length + stated.length === 0) return { places: [], relations: [] };
  const respective = findRespective(text, folded, figures, reportYear);
  const labels = labelFigures(text, folded, figures, stated).map(
    (own, index) => cell?.label(own) ?? respective.get(index)?.label ?? own,
  );
  const headed = cell === undefined ? undefined : findPeriods(cell.heads, foldText(cell.heads), reportYear)[0]?.period;
  const count = sentenceCounter(folded);
  const all = [
    ...figures.map((figure, index) => ({
      ...figure,
      label: labels[index]!,
      rank: undefined,
      counts: true,
      given: respective.get(index),
    })),
    ...stated.map((figure) => ({ ...figure, counts: false, given: undefined })),
  ].sort((a, b) => a.start - b.start);
  const located = all.map((figure) => ({ ...figure, ...count(figure.start) }));
  const countPeriods = sentenceCounter(folded);
  const named = findPeriods(text, folded, reportYear).map((found) => ({ ...found, ...countPeriods(found.start) }));
  const periods = periodsOf(folded, located, named);
  const statements: Statement[] = [];
  const places = located.map((figure, index): FactPlace => {
    const { start, end } = figure;
    const quantity = { ...qualified(folded, figure), raw: printed(start, end) };
    const named = figure.given?.period ?? periods[index];
    const period = named === undefined ? headed : { ...named.period, raw: printed(named.start, named.end) };
    const shares = figure.counts && figure.given === undefined;
    const names = shares ? sharedNames(folded.slice(Math.max(0, start - 80), start), quantity.unit) : [];
    const facts = (names.length > 1 ? names : [figure.label]).map((label): Fact => {
      const indicator = figure.rank === undefined ? resolveIndicator(label, quantity.unit) : undefined;
      return {
        id: nextId(numbering, 'fact'),
        label,
        quantity,
        ...(figure.rank === undefined ? {} : { rank: figure.rank }),
        ...(period === undefined ? {} : { period }),
        ...(indicator === undefined ? {} : { indicator }),
      };
    });
    const { id, label } = facts[0]!;
    if (figure.counts)
      statements.push({ id, label, quantity, start, end, sentence: figure.sentence, depth: figure.depth });
    return { facts, start: placeOf(start), end: placeOf(end - 1) + 1 };
  });
  const relations = findRelations({ folded, statements }).map(({ relation, start, end }): Relation => ({
    id: nextId(numbering, 'relation'),
    raw: printed(clauseStart(folded, start), end),
    ...relation,
  }));
  return { places, relations };
}
