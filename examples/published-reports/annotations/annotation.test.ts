import { visit, type Fact } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { reportOf, sourceOf } from '../reading/document.js';
import { annotationOf, placesOf, sharesWord, titlesOf, type AnnotatedFigure } from './annotation.js';

/** A fact as an annotation writes figures. */
function figureOf({ quantity, label }: Fact): AnnotatedFigure {
  const { value, scale = '', unit, bound, upper } = quantity;
  return { value: value + scale, unit, bound, subject: label, ...(upper === undefined ? {} : { upper }) };
}

/** A figure and a fact match when value, magnitude and unit are the same. */
const key = ({ value, unit, upper = '' }: AnnotatedFigure): string => `${value}/${upper}/${unit}`;

/** Pairs of annotated and read figures: the longest common subsequence by `key`, so that order counts. */
function pairs(
  wanted: readonly AnnotatedFigure[],
  read: readonly AnnotatedFigure[],
): [AnnotatedFigure, AnnotatedFigure][] {
  const length = wanted.map(() => read.map(() => 0));
  const at = (row: number, column: number): number => length[row]?.[column] ?? 0;
  for (let row = wanted.length - 1; row >= 0; row -= 1) {
    for (let column = read.length - 1; column >= 0; column -= 1) {
      const same = key(wanted[row]!) === key(read[column]!);
      length[row]![column] = same ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: [AnnotatedFigure, AnnotatedFigure][] = [];
  for (let row = 0, column = 0; row < wanted.length && column < read.length;) {
    if (key(wanted[row]!) === key(read[column]!)) found.push([wanted[row++]!, read[column++]!]);
    else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

const DOCUMENTS = (['001', '004'] as const).map((name) => {
  const wanted = annotationOf(name).figures;
  const read = reportOf(name).facts.map(figureOf);
  return { name, wanted, read, matched: pairs(wanted, read) };
});

const sum = (count: (document: (typeof DOCUMENTS)[number]) => number): number =>
  DOCUMENTS.reduce((total, document) => total + count(document), 0);

describe('the figures a person marked in two documents', () => {
  it('are a fair sample', () => {
    expect(sum(({ wanted }) => wanted.length)).toBeGreaterThanOrEqual(150);
  });

  it('are found: recall of value and unit is at least 98 %', () => {
    expect(sum(({ matched }) => matched.length) / sum(({ wanted }) => wanted.length)).toBeGreaterThanOrEqual(0.98);
  });

  it('are all that is found: precision is at least 98 %', () => {
    expect(sum(({ matched }) => matched.length) / sum(({ read }) => read.length)).toBeGreaterThanOrEqual(0.98);
  });

  it('have the bound the text gives them', () => {
    for (const { matched } of DOCUMENTS)
      expect(matched.filter(([wanted, read]) => wanted.bound !== read.bound)).toEqual([]);
  });

  it('are named by the words a person would use: at least 90 % share a word', () => {
    const named = sum(
      ({ matched }) => matched.filter(([wanted, read]) => sharesWord(wanted.subject, read.subject)).length,
    );
    expect(named / sum(({ matched }) => matched.length)).toBeGreaterThanOrEqual(0.9);
  });
});

it('at least 98 % of the numbers that are no figures are kept out', () => {
  let all = 0;
  let kept = 0;
  for (const { name } of DOCUMENTS) {
    const source = sourceOf(name);
    const mentions: [number, number][] = [];
    visit(reportOf(name), (node) => {
      if (node.type === 'factMention') mentions.push([node.position!.start.offset!, node.position!.end.offset!]);
    });
    const places = [...annotationOf(name).notFigures.flatMap((words) => placesOf(source, words)), ...titlesOf(source)];
    all += places.length;
    kept += places.filter(([from, to]) => mentions.every(([start, end]) => end <= from || start >= to)).length;
  }
  expect(all).toBeGreaterThan(150);
  expect(kept / all).toBeGreaterThanOrEqual(0.98);
});
