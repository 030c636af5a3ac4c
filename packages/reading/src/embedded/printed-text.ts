import { handleNode, type NodeHandlers, type Report, visit } from '@fazhi/core';
import { attachmentLines, blankText } from '@fazhi/core/carried-marks';

/** What XML cannot hold, or would falsify the order of a line, is printed as one and the same mark. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uFFFD\uD800-\uDFFF]/gu;

/** Text as it is compared: without blanks, unprintable characters as one. Internal. */
export function comparable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD').replace(/[\s\u200B-\u200D\u2060]/g, '');
}

const nothing = (): string => '';
const value = (node: { value: string }): string => node.value;

/** What `renderDocx` prints of a node itself, besides what it prints of the nodes below. */
const OWN_TEXT: NodeHandlers<[], string> = {
  report: nothing,
  annex: ({ label }) => label,
  title: nothing,
  addressee: (node) => (/[:：]$/.test(node.value) ? node.value : `${node.value}：`),
  section: nothing,
  heading: ({ ordinal }) => ordinal?.raw ?? '',
  paragraph: nothing,
  table: ({ caption }) => caption ?? '',
  tableRow: nothing,
  tableCell: nothing,
  attachmentNote: ({ items }) =>
    attachmentLines(items)
      .map(({ lead, name }) => lead + name)
      .join(''),
  signature: value,
  dateline: value,
  furniture: nothing,
  text: value,
  factMention: value,
  blank: ({ label, unit }) => blankText({ label }) + (unit ?? ''),
};

/** All that `renderDocx` prints of a report, in order, as it is compared with what a document shows. Internal. */
export function printedText(report: Report): string {
  let text = '';
  visit(report, (node) => {
    text += handleNode(OWN_TEXT, node);
  });
  return comparable(text);
}
