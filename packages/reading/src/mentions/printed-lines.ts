import {
  type Annex,
  handleNode,
  type Heading,
  type NodeHandlers,
  type Paragraph,
  plainText,
  type Report,
  type Section,
  type TableCell,
  headingText,
  requireReport,
  visit,
} from '@fazhi/core';
import type { Position } from '../text/point.js';

/** A line of running text of a report, with the place it has in the tree. Internal. */
export interface PrintedLine {
  /** Heading, paragraph or cell. */
  readonly node: Heading | Paragraph | TableCell;
  /** Its text. */
  readonly text: string;
  /** Label of the annex and headings of the sections it stands in, outermost first. */
  readonly place: readonly string[];
}

function nameOf(above: Annex | Section): string {
  return above.type === 'annex' ? above.label : ownHeading(above);
}

function ownHeading(section: Section): string {
  return `${section.children[0].ordinal?.raw ?? ''}${headingText(section)}`;
}

const itself = <N>(node: N): N => node;
const nothing = (): undefined => undefined;

/** Which nodes are lines of running text; what a table or an annex is called, or a page adds, is none. */
const LINES: NodeHandlers<[], PrintedLine['node'] | undefined> = {
  report: nothing,
  annex: nothing,
  title: nothing,
  addressee: nothing,
  section: nothing,
  heading: itself,
  paragraph: itself,
  table: nothing,
  tableRow: nothing,
  tableCell: itself,
  attachmentNote: nothing,
  signature: nothing,
  dateline: nothing,
  furniture: nothing,
  text: nothing,
  factMention: nothing,
  blank: nothing,
};

/** The headings, paragraphs and cells of a report in printed order. Internal. */
export function printedLines(report: Report): PrintedLine[] {
  requireReport(report);
  const lines: PrintedLine[] = [];
  visit(report, (node, ancestors) => {
    const line = handleNode(LINES, node);
    if (line === undefined) return;
    const around = ancestors.filter((above) => above.type === 'section' || above.type === 'annex');
    lines.push({ node: line, text: plainText(line), place: around.map(nameOf) });
    return 'skip';
  });
  return lines;
}

/** Where a part of a line stands in the source, if the tree knows the places of the nodes it is in. Internal. */
export function placeOf({ node }: PrintedLine, start: number, end: number): Position | undefined {
  let at = 0;
  let first: Position['start'] | undefined;
  let last: Position['end'] | undefined;
  for (const child of node.children) {
    const { length } = plainText(child);
    const point = (offset: number): Position['start'] | undefined => {
      const begin = child.position?.start;
      const by = offset - at;
      if (begin?.offset === undefined || child.position!.end.offset !== begin.offset + length) return undefined;
      return { line: begin.line, column: begin.column + by, offset: begin.offset + by };
    };
    if (start >= at && start < at + length) first = point(start);
    if (end > at && end <= at + length) last = point(end);
    at += length;
  }
  return first === undefined || last === undefined ? undefined : { start: first, end: last };
}
