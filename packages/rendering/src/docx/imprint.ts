import { formatChineseDate } from '@fazhi/core';
import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToPoints, pointsToEighths, pointsToTwips } from '../layout/length.js';
import { textWidth } from '../layout/text-width.js';
import { blankLine } from './closing-block.js';
import type { FormalElements } from '../layout/formal-elements.js';
import type { Marks } from './marks.js';
import { AREA_HEIGHT, AREA_WIDTH, LINE_PITCH } from './measures.js';
import { textBox } from './text-box.js';
import { textRun } from './text-run.js';
import { paragraphElement } from './word-properties.js';

const LINE = pointsToTwips(GBT9704.imprint.linePitch.points);
/** One character of size 4. */
const CHARACTER = pointsToTwips(GBT9704.sizes.size4.points);
const SIDE = GBT9704.imprint.sideIndent.count * CHARACTER;

/** Height of a paragraph that only carries a rule, in twips. */
const RULE_LINE = 20;
/** Room it takes with the rule below the line, in twips. */
const RULE_ROOM = 2 * RULE_LINE;

/** A rule of the type area's width: one of its own, because the rule of a paragraph follows the paragraph's indents. */
function rule(mm: number): string {
  const thickness = pointsToEighths(millimetresToPoints(mm));
  const rules = [{ side: 'bottom' as const, thickness, colour: GBT9704.colours.ink.hex }];
  return paragraphElement({ style: 'imprint', line: RULE_LINE, rules }, '');
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

function rowParagraph({ text, hanging = 0 }: Row): string {
  const tabs = [{ side: 'right' as const, at: AREA_WIDTH - SIDE }];
  const indent = { left: SIDE + hanging, right: SIDE, hanging };
  return paragraphElement({ style: 'imprint', tabs, indent }, textRun(text));
}

/**
 * The imprint (版记), at the foot of the last page's type area.
 *
 * A text box holds it there without moving the text. It hangs on the last of as many empty lines as it is high, which are
 * kept together: where there is no room for them, they take it along to a new page.
 *
 * @returns nothing when there is nothing to print
 */
export function imprint(formal: FormalElements, marks: Marks): string {
  const rows = [...copyRow(formal.copiedTo ?? []), ...printRow(formal)];
  if (rows.length === 0) return '';
  const content = rows.map(rowParagraph).join(rule(innerLine.mm));
  const lines = rows.reduce((sum, row) => sum + row.lines, 0);
  const height = lines * LINE + (rows.length + 1) * RULE_ROOM;
  const box = textBox(
    { id: marks.drawing(), width: AREA_WIDTH, height, top: AREA_HEIGHT - height, name: '版记' },
    rule(outerLine.mm) + content + rule(outerLine.mm),
  );
  const spare = Math.ceil(height / LINE_PITCH);
  return blankLine(true).repeat(spare - 1) + paragraphElement({ style: 'normal' }, box);
}
