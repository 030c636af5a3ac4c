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

/** What is printed of a report that was read: without what only the data of its file says. */
export function printedOf(report: Report): unknown {
  const copy = structuredClone(report);
  for (const fact of copy.facts) delete fact.provenance;
  visit(copy, (node) => {
    delete node.position;
    if (node.type === 'section') delete node.subject;
    else if (node.type === 'blank') delete node.indicator;
    else if (node.type === 'table') {
      delete node.chart;
      delete node.landscape;
    }
  });
  return plain(copy);
}

/** What lies behind the figures of a drafted report, in order. */
export function behindFigures(report: Report): unknown[] {
  const behind: unknown[] = [];
  visit(report, (node) => {
    if (node.type !== 'factMention') return;
    const { id, indicator, records } = findFact(report, node.fact)!;
    behind.push({ id, indicator, records });
  });
  return behind;
}

/** The same of a report that was read, as the data of its file has it. */
export function provenanceOf(report: Report): unknown[] {
  const behind: unknown[] = [];
  visit(report, (node) => {
    if (node.type !== 'factMention') return;
    const { id, indicator, records } = findFact(report, node.fact)!.provenance ?? {};
    behind.push({ id, indicator, records });
  });
  return behind;
}

/** The subjects of the sections and the kinds of the charts, in order. */
export function marksOf(report: Report): unknown[] {
  const marks: unknown[] = [];
  visit(report, (node) => {
    if (node.type === 'section') marks.push(node.subject);
    if (node.type === 'table') marks.push(node.chart);
  });
  return marks;
}
