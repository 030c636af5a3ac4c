import { numberCell, PRINT_FIT, printSetup, sheetRow, SPREADSHEET, textCell } from '../ooxml/spreadsheet.js';
import { XML_DECLARATION, xmlElement, xmlEmpty, xmlTag } from '../ooxml/xml-element.js';
import { STYLE } from './ledger-cell.js';
import { columnLetters } from './ledger-sheet.js';

/** A table on a sheet of its own. */
export interface TableSheet {
  /** What stands above it. */
  readonly title: string;
  /** Lines of headings. */
  readonly headings: readonly (readonly string[])[];
  /** Its rows: texts; figures as numbers or decimals. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Cells that are one, by row and column from 1 below the title: the first, and how many rows and columns. */
  readonly merged?: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
}

/** A figure of which a spreadsheet gives back the same text. */
const FIGURE = /^-?(?:0|[1-9]\d{0,11})(?:\.\d{0,5}[1-9])?$/;
const [NARROWEST, WIDEST_HEADING, WIDEST] = [8, 12, 44];

/** Characters a spreadsheet counts of a text: one of Chinese takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u00FF' ? 2 : 1), 0);
}

function longestLine(text: string): number {
  return text.split('\n').reduce((most, line) => Math.max(most, widthOf(line)), 0);
}

/** Lines that a text takes in a column of some width. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((widthOf(line) + 2) / width)), 0);
}

function bodyCell(reference: string, value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value);
  return FIGURE.test(text) ? numberCell(reference, text, STYLE.plain) : textCell(reference, text, STYLE.text);
}

/** First row of the headings: the title stands above. */
export const FIRST_HEADING = 2;

/** The part of the sheet. */
export function* tableSheet({ title, headings, rows, merged = [] }: TableSheet): Generator<string> {
  const lines = [...headings, ...rows];
  const columns = lines.reduce((most, { length }) => Math.max(most, length), 1);
  const widths = Array.from({ length: columns }, (_, column) => {
    const longest = (of: TableSheet['rows']): number =>
      of.reduce((most, row) => Math.max(most, longestLine(String(row[column] ?? ''))), 0);
    return Math.min(WIDEST, Math.max(NARROWEST, Math.min(WIDEST_HEADING, longest(headings)) + 2, longest(rows) + 2));
  });
  const top = FIRST_HEADING + headings.length;
  const pane = { ySplit: top - 1, topLeftCell: `A${String(top)}`, activePane: 'bottomLeft', state: 'frozen' };
  const cols = widths.map((width, index) => xmlEmpty('col', { min: index + 1, max: index + 1, width, customWidth: 1 }));
  yield `${XML_DECLARATION}${xmlTag('worksheet', { xmlns: SPREADSHEET })}${PRINT_FIT}`;
  yield xmlElement('sheetViews', {}, xmlElement('sheetView', { workbookViewId: 0 }, xmlEmpty('pane', pane)));
  yield `${xmlElement('cols', {}, cols.join(''))}<sheetData>`;
  yield sheetRow(1, [textCell('A1', title, STYLE.title)], 2);
  let number = 1;
  for (const row of lines) {
    number += 1;
    const at = (column: number): string => columnLetters(column + 1) + String(number);
    const isHeading = number < top;
    const cells = widths.map((_, column) =>
      isHeading ? textCell(at(column), String(row[column] ?? ''), STYLE.heading) : bodyCell(at(column), row[column]),
    );
    const height = widths.reduce((most, width, column) => Math.max(most, linesOf(String(row[column] ?? ''), width)), 1);
    yield sheetRow(number, cells, height);
  }
  yield '</sheetData>';
  const ranges = merged.map(([row, column, down, across]) =>
    xmlEmpty('mergeCell', {
      ref: `${columnLetters(column)}${String(row + 1)}:${columnLetters(column + across - 1)}${String(row + down)}`,
    }),
  );
  if (ranges.length > 0) yield xmlElement('mergeCells', { count: ranges.length }, ranges.join(''));
  yield `${printSetup(widths)}</worksheet>`;
}
