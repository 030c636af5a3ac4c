import { type Blank, type Fact, formatChineseDate, formatQuantity, type Phrasing, text, toNumber } from '@fazhi/core';
import { indicatorNamed } from './named-indicator.js';
import type { FigureBook } from './figure-book.js';
import type { FigureId, SentenceFigure, SentenceWriter } from './sentence.js';

/** Most parts the label of a blank names. */
const NAMED = 5;

/** A blank without its number, which it gets once the report is complete. */
export function unnumberedBlank(wanted: Omit<Blank, 'type' | 'id'>): Blank {
  return { type: 'blank', id: '', ...wanted };
}

function joinWords(parts: readonly SentenceFigure[]): string {
  const words = parts.slice(0, NAMED).map(([, each]) => each);
  return `${words.join('、')}${parts.length > NAMED ? '等' : ''}`;
}

/**
 * The tools one sentence is written with.
 *
 * @param book - the figures
 * @param selfReference - what the agency calls itself
 * @param office - who keeps the figures of the sentence
 */
export function sentenceWriter(book: FigureBook, selfReference: string, office: string): SentenceWriter {
  const { period } = book;
  const wholeYear = period.to.endsWith('-12-31');
  const cutOff = `截至${formatChineseDate(period.to).slice(5)}`;
  const value = (id: FigureId): number | undefined => {
    const fact = book.fact(id);
    return fact === undefined ? undefined : toNumber(fact.quantity);
  };
  const mention = ({ id, quantity }: Fact): Phrasing => ({
    type: 'factMention',
    fact: id,
    value: formatQuantity(quantity),
  });
  const owingOf = (id: FigureId): readonly string[] => book.departments?.owing(id) ?? [];
  const figure = (id: FigureId): Phrasing => {
    const fact = book.fact(id);
    if (fact !== undefined) return mention(fact);
    const { label, unit } = indicatorNamed(id);
    const owing = owingOf(id);
    return unnumberedBlank({ label, unit, office: owing.length === 0 ? office : owing.join('、'), indicator: id });
  };
  const worded = (parts: readonly SentenceFigure[], before: string, between: string): Phrasing[] =>
    parts.flatMap(([id, words], index) => [text((index === 0 ? before : between) + words), figure(id)]);
  return {
    period,
    selfReference,
    span: wholeYear ? '全年' : cutOff,
    asOf: wholeYear ? '截至年底' : cutOff,
    figure,
    value,
    list: (parts, before = '，其中') => {
      const unknown = parts.every(([id]) => value(id) === undefined);
      if (unknown && parts.length > 1) {
        return [text(before), unnumberedBlank({ label: `分项（${joinWords(parts)}）`, office })];
      }
      const shown = parts.filter(([id]) => unknown || (value(id) ?? 0) !== 0 || owingOf(id).length > 0);
      return worded(shown, before, '、');
    },
    rates: (base, rates) => {
      const known = rates.filter(([id]) => value(id) !== undefined || owingOf(id).length > 0);
      if (known.length > 0) return worded(known, '，', '、');
      if (value(base) !== undefined) return [];
      if (rates.length === 1) return worded(rates, '，', '、');
      return [text('，'), unnumberedBlank({ label: joinWords(rates), unit: '%', office })];
    },
    change: (id) => book.comparison(id)?.words ?? [],
    departments: (id) => {
      const total = book.fact(id);
      if (total === undefined || book.departments === undefined) return [];
      const { named, others, rest } = book.departments.largest(total);
      if (named.length === 0) return [];
      return [
        text(`从部门看，${total.label}${others > 0 ? '较多的是' : '分别为'}`),
        ...named.flatMap(({ name, fact }, index) => [text(`${index === 0 ? '' : '、'}${name}`), mention(fact)]),
        ...(rest === undefined ? [] : [text('，其余部门共'), mention(rest)]),
        text('。'),
      ];
    },
  };
}
