import { HTML_ATTRIBUTES, HTML_CLASSES } from '@fazhi/core/carried-marks';
import { type Hiding, hidingWithin, isBlock, isPreformatted, isUnseen } from './element-kinds.js';
import type { TableRoom } from '../table-room.js';
import { dataTable } from './html-table.js';
import { type Locate, placedLine } from './placed-line.js';
import { LineWriter, type PageLine } from './line-writer.js';
import { blankMarks, chartOf } from './own-attributes.js';
import {
  attribute,
  childrenOf,
  type Element,
  elementsNamed,
  hasClass,
  isElement,
  isText,
  type Node,
  textOf,
} from './parse-page.js';

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);
/** Rows of a table that only arranges the page are one line when they are short: labels with their values. */
const LONGEST_ROW = 120;

interface Around extends Hiding {
  readonly block: Element;
  readonly linked: boolean;
  /** True where blocks do not end the line: a run-in heading with its paragraph. */
  readonly joined: boolean;
  /** True in a cell, where everything is one line. */
  readonly cell: boolean;
  /** True where line ends of the source end printed lines. */
  readonly preformatted: boolean;
}

function isBold(element: Element): boolean {
  return (
    BOLD.has(element.tagName) ||
    /font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)/i.test((attribute(element, 'style') ?? '').slice(0, 500))
  );
}

function isRunIn(element: Element): boolean {
  return element.tagName === 'div' && hasClass(element, HTML_CLASSES.runIn);
}

/**
 * The lines of a page as a browser shows them, hidden elements left out.
 *
 * @param own - whether `renderHtml` wrote it, whose tables say of what they are drawn
 * @param marked - whether to believe what blanks say beyond their text
 * @param room - what its tables may take. Internal.
 */
export function pageLines(
  source: string,
  root: Node,
  locate: Locate,
  own: boolean,
  marked: boolean,
  room: TableRoom,
): PageLine[] {
  const writer = new LineWriter(source);

  const table = (element: Element, around: Around): boolean => {
    const found = dataTable(element, room, (cell) => {
      const inner = new LineWriter(source);
      walkAll(inner, cell, {
        ...around,
        ...hidingWithin(cell, around),
        block: cell,
        linked: false,
        joined: true,
        cell: true,
      });
      inner.end(cell, false);
      const [line] = inner.lines;
      return line === undefined
        ? undefined
        : placedLine(line, locate, { facts: line.facts, blanks: line.blanks, parted: line.parted });
    });
    if (found === undefined) return false;
    const place = element.sourceCodeLocation;
    writer.addTable(
      element,
      own ? { ...found, chart: chartOf(element) } : found,
      place?.startOffset ?? 0,
      place?.endOffset ?? 0,
    );
    return true;
  };

  /** An element within a line, with what it says of its text. */
  const inline = (out: LineWriter, element: Element, around: Around): void => {
    const start = out.length;
    walkAll(out, element, { ...around, linked: around.linked || element.tagName === 'a' });
    const fact = attribute(element, HTML_ATTRIBUTES.fact);
    const blank = attribute(element, HTML_ATTRIBUTES.blank);
    if (fact !== undefined) out.bindFact(fact, start);
    if (blank !== undefined) out.bindBlank({ id: blank, ...(marked ? blankMarks(element) : {}) }, start);
    if (start === 0 && isBold(element)) out.endLead();
  };

  const block = (out: LineWriter, element: Element, around: Around): void => {
    const inner = { ...around, block: element, joined: around.joined || isRunIn(element) };
    const row =
      element.tagName === 'tr' &&
      textOf(element).trim().length <= LONGEST_ROW &&
      elementsNamed(element, 'table').length + elementsNamed(element, 'h1').length === 0;
    if (!around.joined) out.end(around.block, false);
    else if (around.cell) out.part();
    const before = out.lines.length;
    walkAll(out, element, row ? { ...inner, cell: true, joined: true } : inner);
    if (/^h[1-6]$/.test(element.tagName)) out.endLead();
    if (!around.joined) out.end(element, out.lines.length === before && element.tagName !== 'td');
    else if (around.cell) out.part();
  };

  const breakLine = (out: LineWriter, around: Around): void => {
    if (around.cell) out.part();
    else out.end(around.block, true);
  };

  const walk = (out: LineWriter, node: Node, around: Around): void => {
    if (isText(node)) {
      if (!around.invisible && !around.sizeless)
        out.add(
          node,
          around.linked,
          around.preformatted
            ? () => {
                breakLine(out, around);
              }
            : undefined,
        );
    } else if (!isElement(node)) walkAll(out, node, around);
    else if (!isUnseen(node)) {
      const preformatted = around.preformatted || isPreformatted(node);
      walkElement(out, node, { ...around, ...hidingWithin(node, around), preformatted });
    }
  };

  const walkElement = (out: LineWriter, node: Element, around: Around): void => {
    if (node.tagName === 'br') breakLine(out, around);
    else if (node.tagName === 'hr') {
      out.end(around.block, false);
      out.setApart();
    } else if (node.tagName === 'table' && !around.cell) {
      out.end(around.block, false);
      if (!table(node, around)) block(out, node, around);
    } else if (isBlock(node)) block(out, node, around);
    else inline(out, node, around);
  };

  const walkAll = (out: LineWriter, node: Node, around: Around): void => {
    for (const child of childrenOf(node)) walk(out, child, around);
  };

  const [body] = elementsNamed(root, 'body');
  if (body === undefined) return [];
  const shown: Hiding = { invisible: false, sizeless: false };
  walkAll(writer, body, {
    ...hidingWithin(body, shown),
    block: body,
    linked: false,
    joined: false,
    cell: false,
    preformatted: false,
  });
  writer.end(body, false);
  return writer.lines;
}
