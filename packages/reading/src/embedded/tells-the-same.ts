import { evaluateRelation, type Report, type StatutoryItem, visit } from '@fazhi/core';

/** The statutory items that parts of a report are marked with. */
function itemsOf(report: Report): Set<StatutoryItem> {
  const items = new Set<StatutoryItem>();
  visit(report, (node) => {
    if ((node.type === 'section' || node.type === 'paragraph') && node.statutoryItem !== undefined)
      items.add(node.statutoryItem);
  });
  return items;
}

/** How many relations among the figures fail beyond doubt. */
function failing({ facts, relations }: Report): number {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return relations.filter(
    (relation) => relation.doubtful !== true && evaluateRelation(relation, (id) => byId.get(id)).verdict === 'fails',
  ).length;
}

/**
 * Whether a report that rests on embedded data tells what its text tells a reader who knows nothing of the data: the
 * same kind and year, no statutory part more, no failing sum less. Else the text is believed. Internal.
 *
 * @param carried - the report with what came embedded
 * @param read - the same text, read by itself
 */
export function tellsTheSame(carried: Report, read: Report): boolean {
  if (carried.meta.kind !== read.meta.kind || carried.meta.reportYear !== read.meta.reportYear) return false;
  const shown = itemsOf(read);
  return [...itemsOf(carried)].every((item) => shown.has(item)) && failing(carried) >= failing(read);
}
