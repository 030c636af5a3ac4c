import { type Report, type ReportNode, visit } from '@fazhi/core';
import { attachmentLines, blankText } from '@fazhi/core/carried-marks';

/** What XML cannot hold, or would falsify the order of a line, is printed as one and the same mark. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\uFFFD\uD800-\uDFFF]/gu;

/** Text as it is compared: without blanks, unprintable characters as one. Internal. */
export function comparable(text: string): string {
  return text.replace(UNPRINTABLE, '\uFFFD').replace(/[\s\u200B-\u200D\u2060]/g, '');
}

function own(node: ReportNode): string {
  switch (node.type) {
    case 'addressee':
      return /[:：]$/.test(node.value) ? node.value : `${node.value}：`;
    case 'heading':
      return node.ordinal?.raw ?? '';
    case 'attachmentNote':
      return attachmentLines(node.items)
        .map(({ lead, name }) => lead + name)
        .join('');
    case 'annex':
      return node.label;
    case 'table':
      return node.caption ?? '';
    case 'blank':
      return blankText({ label: node.label }) + (node.unit ?? '');
    case 'furniture':
      return '';
    default:
      return 'value' in node ? node.value : '';
  }
}

/** All that `renderDocx` prints of a report, in order, as it is compared with what a document shows. Internal. */
export function printedText(report: Report): string {
  let text = '';
  visit(report, (node) => {
    text += own(node);
  });
  return comparable(text);
}
