import { findFact, headingText, type Report, visit } from '@fazhi/core';

/** Every heading with its level, ordinal and what it was recognised as. */
export function headingsOf(report: Report): unknown[] {
  const headings: unknown[] = [];
  visit(report, (node) => {
    if (node.type !== 'section') return;
    const { ordinal } = node.children[0];
    headings.push([node.depth, ordinal?.raw, ordinal?.value, headingText(node), node.statutoryItem, node.outlinePart]);
  });
  return headings;
}

/** Every figure in the prose, in order: value, magnitude, unit, bound. */
export function figuresOf(report: Report): unknown[] {
  const figures: unknown[] = [];
  visit(report, (node) => {
    const quantity = node.type === 'factMention' ? findFact(report, node.fact)?.quantity : undefined;
    if (quantity !== undefined)
      figures.push([quantity.value, quantity.upper, quantity.scale, quantity.unit, quantity.bound]);
  });
  return figures;
}

/** What every blank asks for. */
export function blanksOf(report: Report): unknown[] {
  const blanks: unknown[] = [];
  visit(report, (node) => {
    if (node.type === 'blank') blanks.push([node.id, node.label]);
  });
  return blanks;
}

/** Labels of the facts, in order. */
export function labelsOf(report: Report): string[] {
  return report.facts.map(({ label }) => label);
}

/** A report as JSON holds it: without members that are `undefined`. */
export function plain(report: Report): unknown {
  return JSON.parse(JSON.stringify(report));
}

/** What an HTML page can show of a report: it may break a title over other lines. */
export function shownInHtml(report: Report): unknown {
  const copy = structuredClone(report);
  visit(copy, (node) => {
    delete node.position;
    if (node.type === 'title' && node.children.length > 1)
      node.children = [{ type: 'text', value: node.children.map(({ value }) => value).join('') }];
  });
  return plain(copy);
}
