import { formatChineseDate } from '@fazhi/core';
import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToPoints, pointsToEighths, pointsToTwips } from '../layout/length.js';
import { textWidth } from '../layout/text-width.js';
import { blankLine } from './closing-block.js';
import type { FormalElements } from './docx-options.js';
import { AREA_HEIGHT, AREA_WIDTH, LINE_PITCH } from './measures.js';
import { textBox } from './text-box.js';
import { textRun } from './text-run.js';
import { paragraphElement, type Rule } from './word-properties.js';

const LINE = pointsToTwips(GBT9704.imprint.linePitch.points);
/** One character of size 4. */
const CHARACTER = pointsToTwips(GBT9704.sizes.size4.points);
const SIDE = GBT9704.imprint.sideIndent.count * CHARACTER;

function rule(side: Rule['side'], mm: number): Rule {
  return { side, thickness: pointsToEighths(millimetresToPoints(mm)), colour: GBT9704.colours.ink.hex };
}

const { outerLine, innerLine, copiedTo: copiedToWording, printed } = GBT9704.imprint;

interface Row {
  text: string;
  /** Lines it takes. */
  lines: number;
  hanging?: number;
}

/** The copies: later lines stand under the first name (7.4.2). */
function copyRow(names: readonly string[]): Row[] {
  if (names.length === 0) return [];
  const text = `${copiedToWording.text}${names.join('\uff0c')}。`;
  const lead = textWidth(copiedToWording.text);
  const perLine = Math.floor((AREA_WIDTH - 2 * SIDE) / CHARACTER) - lead;
  const lines = Math.max(1, Math.ceil((textWidth(text) - lead) / perLine));
  return [{ text, lines, hanging: lead * CHARACTER }];
}

/** Who printed it and when, on one line (7.4.3). */
function printRow({ printedBy, printedOn }: FormalElements): Row[] {
  if (!printedBy && !printedOn) return [];
  const date = printedOn ? formatChineseDate(printedOn) + printed.text : '';
  return [{ text: `${printedBy ?? ''}\t${date}`, lines: 1 }];
}

function rowParagraph({ text, hanging = 0 }: Row, rules: readonly Rule[]): string {
  const tabs = [{ side: 'right' as const, at: AREA_WIDTH - SIDE }];
  const indent = { left: SIDE + hanging, right: SIDE, hanging };
  return paragraphElement({ style: 'FazhiImprint', rules, tabs, indent }, textRun(text));
}

/**
 * The imprint (版记), at the foot of the last page's type area.
 *
 * A text box holds it there without moving the text. Empty lines of the same height go before it, so that there is room
 * for it: where there is not, they take it along to a new page.
 *
 * @returns nothing when there is nothing to print
 */
export function imprint(formal: FormalElements): string {
  const rows = [...copyRow(formal.copiedTo ?? []), ...printRow(formal)];
  if (rows.length === 0) return '';
  const paragraphs = rows.map((row, index) => {
    const rules = [rule('top', index === 0 ? outerLine.mm : innerLine.mm)];
    if (index === rows.length - 1) rules.push(rule('bottom', outerLine.mm));
    return rowParagraph(row, rules);
  });
  const height = rows.reduce((sum, { lines }) => sum + lines, 0) * LINE;
  const box = textBox({ width: AREA_WIDTH, height, top: AREA_HEIGHT - height, name: '版记' }, paragraphs.join(''));
  return blankLine(true).repeat(Math.ceil(height / LINE_PITCH)) + paragraphElement({ style: 'FazhiSectionEnd' }, box);
}
