import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToTwips, pointsToHalfPoints, pointsToTwips } from '../layout/length.js';
import { issuers, markPoints } from '../layout/issuers.js';
import { textWidth } from '../layout/text-width.js';
import { xmlElement, xmlEmpty } from '../ooxml/xml-element.js';
import { blankLine } from './closing-block.js';
import type { FormalElements } from '../layout/formal-elements.js';
import { AREA_WIDTH, characters, LINE_PITCH } from './measures.js';
import { runStyle, textRun } from './text-run.js';
import { paragraphElement } from './word-properties.js';
import { refuse } from '../tree/refuse.js';

/** Lines kept at the head for copy number, secrecy and urgency, printed or not. */
const HEAD_LINES = 3;
/** Line of the issuer mark, in twips for each point of its size: its characters are 20, the rest is air. */
const MARK_LINE = 25;
/** Air above the mark's ink within its line, in twips for each point of its size (measured with a Song typeface). */
const MARK_AIR = 3.1;
/** Air below the document number's ink within its line, in twips (measured). */
const NUMBER_AIR = 105;
/** Names of signatories on a line (7.2.6). */
const NAMES_PER_LINE = 2;
const SIGNATORY = runStyle({ style: 'signatory' });

/** Copy number, secrecy and urgency from the first line down (7.2.1 to 7.2.3). */
function headLines({ copyNumber, secrecy, urgency }: FormalElements): string {
  const lines = [
    // Secrecy stands on the second line even without a copy number.
    ...(copyNumber || secrecy ? [paragraphElement({ style: 'copyNumber' }, textRun(copyNumber ?? ''))] : []),
    ...[secrecy, urgency].flatMap((text) => (text ? [paragraphElement({ style: 'secrecy' }, textRun(text))] : [])),
  ];
  while (lines.length < HEAD_LINES) lines.push(blankLine(false));
  return lines.join('');
}

/** The red mark: as large as its lines allow, its ink 35 mm below the type area's top (7.2.4). */
function issuerMark(mark: string | readonly string[]): string {
  const found = issuers(mark);
  const points = markPoints(found);
  const top = millimetresToTwips(GBT9704.issuerMark.fromTypeAreaTop.mm);
  const before = Math.max(0, Math.round(top - HEAD_LINES * LINE_PITCH - MARK_AIR * points));
  const run = runStyle({ size: pointsToHalfPoints(points) });
  const line = (text: string, above: number | undefined, align?: 'distribute'): string =>
    paragraphElement({ style: 'issuerMark', before: above, line: points * MARK_LINE, align }, textRun(text, run));
  const { names, tail } = found;
  if (tail === '') return names.map((name, index) => line(name, index === 0 ? before : undefined)).join('');
  const tailWidth = Math.min(AREA_WIDTH / 2, pointsToTwips(points * (textWidth(tail) + 1)));
  const nameWidth = Math.min(AREA_WIDTH - tailWidth, pointsToTwips(points * Math.max(...names.map(textWidth)) + 2));
  const cell = (width: number, merge: string, content: string): string =>
    xmlElement(
      'w:tc',
      {},
      xmlElement('w:tcPr', {}, xmlEmpty('w:tcW', { 'w:w': width, 'w:type': 'dxa' }) + merge) + content,
    );
  const rows = names.map((name, index) => {
    const merge =
      xmlEmpty('w:vMerge', index === 0 ? { 'w:val': 'restart' } : {}) + xmlEmpty('w:vAlign', { 'w:val': 'center' });
    const beside = index === 0 ? line(tail, undefined) : paragraphElement({ style: 'issuerMark' }, '');
    return xmlElement(
      'w:tr',
      {},
      cell(nameWidth, '', line(name, undefined, 'distribute')) + cell(tailWidth, merge, beside),
    );
  });
  const properties =
    xmlEmpty('w:tblW', { 'w:w': nameWidth + tailWidth, 'w:type': 'dxa' }) +
    xmlEmpty('w:jc', { 'w:val': 'center' }) +
    xmlEmpty('w:tblLayout', { 'w:type': 'fixed' }) +
    xmlElement(
      'w:tblCellMar',
      {},
      ['left', 'right'].map((side) => xmlEmpty(`w:${side}`, { 'w:w': 0, 'w:type': 'dxa' })).join(''),
    );
  const grid = [nameWidth, tailWidth].map((width) => xmlEmpty('w:gridCol', { 'w:w': width })).join('');
  const air = paragraphElement({ style: 'sectionEnd', line: Math.max(1, before) }, '');
  return (
    air +
    xmlElement('w:tbl', {}, xmlElement('w:tblPr', {}, properties) + xmlElement('w:tblGrid', {}, grid) + rows.join(''))
  );
}

/** Document number alone, centred; or left of the signatories, on the line of the last of them (7.2.5, 7.2.6). */
function numberLines(documentNumber: string, signatories: readonly string[]): string {
  if (signatories.length === 0) return paragraphElement({ style: 'documentNumber' }, textRun(documentNumber));
  const { wording, rightIndent } = GBT9704.signatory;
  const columns = Math.min(NAMES_PER_LINE, signatories.length);
  const nameWidth = Math.max(...signatories.map(textWidth)) + (columns > 1 ? 1 : 0);
  const firstName = AREA_WIDTH - characters(rightIndent.count + nameWidth * columns);
  const secondName = { side: 'left' as const, at: firstName + characters(nameWidth) };
  const labelAt = firstName - characters(textWidth(wording.text));
  if (labelAt < 0) refuse('签发人姓名过长，一行排不下。', 'The names of the signatories do not fit on a line.');
  const indent = { left: characters(GBT9704.documentNumber.leftIndent.count) };
  const lines: string[] = [];
  for (let from = 0; from < signatories.length; from += columns) {
    const isFirst = from === 0;
    const names = signatories.slice(from, from + columns).map((name) => textRun(name, SIGNATORY));
    const number = from + columns >= signatories.length ? textRun(documentNumber) : '';
    const label = isFirst ? textRun(wording.text) : '';
    const tabs = [{ side: 'left' as const, at: isFirst ? labelAt : firstName }, ...(columns > 1 ? [secondName] : [])];
    const line = number + textRun('\t') + label + names.join(textRun('\t'));
    lines.push(paragraphElement({ style: 'documentNumber', tabs, indent, align: 'left' }, line));
  }
  return lines.join('');
}

/**
 * The head of an official document (版头), down to the blank lines over the title.
 *
 * @param formal - what it prints
 * @param documentNumber - the report's own number, for want of another
 */
export function letterhead(formal: FormalElements, documentNumber: string): string {
  const below = millimetresToTwips(GBT9704.redLine.below.mm) - NUMBER_AIR;
  return [
    headLines(formal),
    issuerMark(formal.issuerMark),
    blankLine(false).repeat(GBT9704.documentNumber.linesBefore.count),
    numberLines(formal.documentNumber ?? documentNumber, formal.signatories ?? []),
    paragraphElement({ style: 'redLine', before: below }, ''),
    blankLine(false).repeat(GBT9704.title.linesBefore.count),
  ].join('');
}
