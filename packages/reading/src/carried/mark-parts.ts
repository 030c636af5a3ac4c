import { type Annex, type Block, type ReportNode, type Section, visit } from '@fazhi/core';
import { type CarriedData, sectionWords, tableWords } from '@fazhi/core/carried-marks';
import type { Disagree } from './disagreements.js';

/** Hands out what is known by some words, in order. */
function byWords<T extends { words: string }>(all: readonly T[]): (words: string) => T | undefined {
  const known = new Map<string, T[]>();
  // The last comes first, so that taking one is taking off the end.
  for (const each of [...all].reverse()) {
    const alike = known.get(each.words);
    if (alike === undefined) known.set(each.words, [each]);
    else alike.push(each);
  }
  return (words) => known.get(words)?.pop();
}

/**
 * Adds to sections and tables what the data that came with a document says of them beyond what is printed; what was
 * recognised from the text stands. Internal.
 */
export function markParts(
  children: readonly (Block | Annex)[],
  { sections = [], tables = [] }: Pick<CarriedData, 'sections' | 'tables'>,
  disagree: Disagree,
): void {
  if (sections.length === 0 && tables.length === 0) return;
  const sectionOf = byWords(sections);
  const tableOf = byWords(tables);
  const compare = (about: 'statutoryItem' | 'outlinePart', section: Section, said: string | undefined): void => {
    if (said !== undefined && said !== section[about]) disagree(about, sectionWords(section));
  };
  const mark = (node: ReportNode): void => {
    if (node.type === 'section') {
      const said = sectionOf(sectionWords(node));
      compare('statutoryItem', node, said?.statutoryItem);
      compare('outlinePart', node, said?.outlinePart);
      if (said?.subject !== undefined) node.subject = said.subject;
    } else if (node.type === 'table') {
      const said = tableOf(tableWords(node));
      if (said?.chart !== undefined) node.chart = said.chart;
      if (said?.landscape === true) node.landscape = true;
    }
  };
  for (const block of children) visit(block, mark);
}
