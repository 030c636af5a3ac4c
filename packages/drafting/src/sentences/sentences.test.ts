import {
  type Fact,
  INDICATORS,
  type Phrasing,
  plainText,
  quantity,
  SUBJECT_LABELS,
  text,
  yearPeriod,
} from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { FigureBook } from '../figure-book.js';
import type { Sentence } from '../sentence.js';
import { sentenceWriter } from '../sentence-writer.js';
import { SENTENCES } from './index.js';

const period = yearPeriod(2022);
const LEFT_OVER = [
  'unfinished.proposals',
  'unfinished.messages',
  'unfinished.creditTasks',
  'unfinished.documentsLapsing',
];
const UNITS = new Map([
  ...INDICATORS.map(({ id, unit }) => [id, unit] as const),
  ...LEFT_OVER.map((id) => [id, '件'] as const),
]);

/** Every figure there can be, each the same. */
function worldOf(value: number): FigureBook {
  const facts = [...UNITS].map(([id, unit]): Fact => ({ id, label: id, quantity: quantity(value, unit), period }));
  const previous = facts.map((fact): Fact => ({
    ...fact,
    quantity: quantity(5, fact.quantity.unit),
    period: yearPeriod(2021),
  }));
  return new FigureBook(period, facts, [], previous);
}

const UNKNOWN = new FigureBook(period, [], [], []);
const WORLDS: readonly (readonly [string, FigureBook])[] = [
  ['nothing is known', UNKNOWN],
  ['every figure is 0', worldOf(0)],
  ['every figure is 7', worldOf(7)],
];

function phrasings(sentence: Sentence, book: FigureBook): Phrasing[] {
  return sentence
    .write(sentenceWriter(book, '我局', sentence.office))
    .flatMap((part) => (typeof part === 'string' ? [text(part)] : (part as Phrasing | Phrasing[])));
}

const written = (sentence: Sentence, book: FigureBook) => phrasings(sentence, book).map(plainText).join('');

test('the catalogue covers every subject, and no id stands twice', () => {
  expect([...new Set(SENTENCES.flatMap(({ subject }) => subject ?? []))].sort()).toEqual(
    Object.keys(SUBJECT_LABELS).sort(),
  );
  expect(new Set(SENTENCES.map(({ id }) => id)).size).toBe(SENTENCES.length);
});

describe.each(WORLDS)('when %s', (_, book) => {
  test.each(SENTENCES)('$id is a sentence, or nothing', (sentence) => {
    const words = written(sentence, book);
    if (words === '') return;
    expect(words).toMatch(/[^，、；。：]。$/);
    expect(words).not.toMatch(/[，、；。：]{2}|^[，、；。]|undefined/);
  });
});

test.each(SENTENCES)('$id speaks of indicators of its own subject only', (sentence) => {
  const asked = new Set<string>();
  const watch = (known: number | undefined) => {
    const writer = sentenceWriter(worldOf(7), '我局', sentence.office);
    sentence.write({
      ...writer,
      figure: (id) => (asked.add(id), writer.figure(id)),
      value: (id) => (asked.add(id), known),
      list: (parts, before) => (parts.forEach(([id]) => asked.add(id)), writer.list(parts, before)),
      rates: (base, rates) => (
        [base, ...rates.map(([id]) => id)].forEach((id) => asked.add(id)),
        writer.rates(base, rates)
      ),
      change: (id) => (asked.add(id), writer.change(id)),
    });
  };
  [undefined, 0, 7].forEach(watch);
  const subjects = new Set(INDICATORS.filter(({ id }) => asked.has(id)).map(({ subject }) => subject));
  expect([...asked].filter((id) => !UNITS.has(id))).toEqual([]);
  if (sentence.subject !== undefined) expect([...subjects]).toEqual([sentence.subject]);
});

test.each(SENTENCES)('$id asks for at most a handful when nothing is known', (sentence) => {
  expect(phrasings(sentence, UNKNOWN).filter(({ type }) => type === 'blank').length).toBeLessThanOrEqual(5);
});

test('a breakdown of which nothing is known is one blank that names its parts', () => {
  const list = SENTENCES.find(({ id }) => id === 'power-list/adjusted')!;
  const labels = phrasings(list, UNKNOWN).flatMap((part) => (part.type === 'blank' ? [part.label] : []));
  expect(labels).toEqual(['调整权责清单事项', '分项（新增、承接、变更要素、合并、分设等）']);
});

test('what did not happen is said only where the ledger shows 0', () => {
  const suits = SENTENCES.find(({ id }) => id === 'dispute/litigation')!;
  expect(written(suits, worldOf(0))).toBe('全年未发生行政诉讼案件。');
  expect(written(suits, UNKNOWN)).not.toContain('未发生');
});
