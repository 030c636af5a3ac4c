import { handleNode, type NodeHandlers, type ReportNode, sectionBody } from '@fazhi/core';
import { attachmentLines, blankText, closingMark } from '@fazhi/core/carried-marks';
import { legible } from '../tree/legible.js';

/** Each writes what stands within a line as its text, a block as its lines; whether furniture is printed is its context. */
type Writers = NodeHandlers<[furniture: boolean], string>;

/** What ends a line or a cell, of which text can hold none. */
const BREAKS = /[\t\n\u2028\u2029]+/g;

function line(value: string): string {
  return legible(value).replace(BREAKS, ' ');
}

function inline(nodes: readonly ReportNode[], furniture: boolean): string {
  return nodes.map((node) => one(node, furniture)).join('');
}

/** Blocks on lines of their own; a block that says nothing leaves none. */
function lines(blocks: readonly ReportNode[], furniture: boolean): string {
  return blocks
    .filter((block) => furniture || block.type !== 'furniture')
    .map((block) => one(block, furniture))
    .filter((written) => written !== '')
    .join('\n');
}

const section: Writers['section'] = (node, furniture) => {
  const [heading, next, ...rest] = node.children;
  if (heading.runIn !== true || next?.type !== 'paragraph') {
    return lines([heading, ...sectionBody(node)], furniture);
  }
  const words = one(heading, furniture);
  return [words + closingMark(words) + one(next, furniture), lines(rest, furniture)]
    .filter((written) => written !== '')
    .join('\n');
};

const attachmentNote: Writers['attachmentNote'] = ({ items }) =>
  attachmentLines(items)
    .map(({ lead, name }, index) => `${index === 0 ? '' : '\u3000\u3000\u3000'}${lead}${line(name)}`)
    .join('\n');

const WRITERS: Writers = {
  report: ({ children }, furniture) => lines(children, furniture),
  annex: ({ label, children }, furniture) => [line(label), lines(children, furniture)].join('\n'),
  title: ({ children }) => children.map(({ value }) => line(value)).join('\n'),
  addressee: ({ value }) => line(`${value}：`),
  section,
  heading: ({ ordinal, children }, furniture) => line(ordinal?.raw ?? '') + inline(children, furniture),
  paragraph: ({ children }, furniture) => inline(children, furniture),
  table: ({ caption, children }, furniture) =>
    [
      ...(caption === undefined || caption === '' ? [] : [line(caption)]),
      ...children.map((row) => one(row, furniture)),
    ].join('\n'),
  tableRow: ({ children }, furniture) => children.map((cell) => one(cell, furniture)).join('\t'),
  tableCell: ({ children }, furniture) => inline(children, furniture),
  attachmentNote,
  signature: ({ value }) => line(value),
  dateline: ({ value }) => line(value),
  furniture: ({ value }) => line(value),
  text: ({ value }) => line(value),
  factMention: ({ value }) => line(value),
  blank: (node) => line(blankText(node)),
};

/**
 * The text of a node, without a line break at its end.
 *
 * @param node - a node of a report that has passed `requireReport`
 * @param furniture - whether page furniture is printed
 */
export function one(node: ReportNode, furniture: boolean): string {
  return handleNode(WRITERS, node, furniture);
}
