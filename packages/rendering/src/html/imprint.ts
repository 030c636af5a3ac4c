import { formatChineseDate } from '@fazhi/core';
import { HTML_CLASSES } from '@fazhi/core/carried-marks';
import type { FormalElements } from '../layout/formal-elements.js';
import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToPoints } from '../layout/length.js';
import { textWidth } from '../layout/text-width.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';

const { typeArea, sizes, imprint: layout } = GBT9704;

/** Characters on a line between the indents of both sides. */
const PER_LINE =
  Math.floor(millimetresToPoints(typeArea.width.mm) / sizes[layout.type.size].points) - 2 * layout.sideIndent.count;

interface Row {
  html: string;
  /** Lines it takes at most. */
  lines: number;
}

function linesOf(text: string, room: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / room));
}

/** The copies: later lines stand under the first name (7.4.2). */
function copyRow(names: readonly string[]): Row[] {
  if (names.length === 0) return [];
  const list = `${names.join('\uff0c')}。`;
  // A mark that must not begin a line takes the character before it along.
  const room = PER_LINE - textWidth(layout.copiedTo.text) - 1;
  const html = element('p', escapeHtml(layout.copiedTo.text + list), { class: 'copied-to' });
  return [{ html, lines: linesOf(list, room) }];
}

/** Who printed it and when, on one line (7.4.3). */
function printRow({ printedBy = '', printedOn }: FormalElements): Row[] {
  if (printedBy === '' && printedOn === undefined) return [];
  const words = printedOn === undefined ? '' : formatChineseDate(printedOn);
  const date = printedOn === undefined ? '' : element('time', escapeHtml(words), { datetime: printedOn });
  const html = element('p', element('span', escapeHtml(printedBy)) + element('span', date + layout.printed.text), {
    class: 'printed',
  });
  return [{ html, lines: linesOf(printedBy + words + layout.printed.text, PER_LINE - 1) }];
}

/**
 * 版记: copies, printing office and date, at the foot of the last page's type area (GB/T 9704-2012, 7.4).
 *
 * @param formal - what it prints
 * @returns nothing when there is nothing to print
 */
export function imprint(formal: FormalElements): string {
  const rows = [...copyRow(formal.copiedTo ?? []), ...printRow(formal)];
  if (rows.length === 0) return '';
  const lines = rows.reduce((sum, row) => sum + row.lines, 0);
  const box = element('div', rows.map(({ html }) => html).join(''), { class: 'imprint-lines' });
  return element('div', element('div', box, { class: 'imprint-foot' }), {
    class: HTML_CLASSES.imprint,
    style: `--lines:${String(lines)}`,
  });
}
