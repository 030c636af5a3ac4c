import { type FactId, type Paragraph, type Phrasing, type Table, text } from '@fazhi/core';
import { factsIn } from '../facts-in.js';

/** Gives the number of the next figure of a report, from 1. */
export type NextFigure = () => number;

/** Where a sentence ends within a text. */
const SENTENCE_END = /[。；]/;

/** The words with a reference at the end of the sentence that states the last of the facts. */
function withReference(words: readonly Phrasing[], facts: ReadonlySet<FactId>, reference: string): Phrasing[] {
  const last = words.findLastIndex((word) => word.type === 'factMention' && facts.has(word.fact));
  const at = words.findIndex((word, index) => index > last && word.type === 'text' && SENTENCE_END.test(word.value));
  const ending = words[at];
  if (ending?.type !== 'text') return [...words, text(reference)];
  const end = ending.value.search(SENTENCE_END);
  return words.with(at, text(ending.value.slice(0, end) + reference + ending.value.slice(end)));
}

/**
 * Puts each chart behind the first paragraph that states one of its figures, with a number and a reference to it there; one
 * whose figures no paragraph states stands behind all, and is only numbered.
 *
 * @param paragraphs - the paragraphs of a section
 * @param charts - the tables of its charts
 * @param nextFigure - numbers the figures of the report in printed order
 */
export function placeCharts(
  paragraphs: readonly Paragraph[],
  charts: readonly Table[],
  nextFigure: NextFigure,
): (Paragraph | Table)[] {
  const left = new Set(charts);
  const placed = paragraphs.flatMap((paragraph): (Paragraph | Table)[] => {
    const stated = factsIn([paragraph]);
    let children = paragraph.children;
    const here: Table[] = [];
    for (const chart of left) {
      const facts = factsIn([chart]);
      if (![...facts].some((fact) => stated.has(fact))) continue;
      left.delete(chart);
      const figure = numbered(chart, nextFigure());
      here.push(figure.table);
      children = withReference(children, facts, `（见${figure.name}）`);
    }
    return [{ ...paragraph, children }, ...here];
  });
  return [...placed, ...[...left].map((chart) => numbered(chart, nextFigure()).table)];
}

function numbered(table: Table, number: number): { name: string; table: Table } {
  const name = `图${String(number)}`;
  const caption = table.caption === undefined || table.caption === '' ? name : `${name}　${table.caption}`;
  return { name, table: { ...table, caption } };
}
