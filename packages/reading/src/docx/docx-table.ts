import type { Line, LineTable } from '../text/line.js';
import { alternative } from './alternative.js';
import { docxLine } from './docx-line.js';
import { type TableRoom, WIDEST_SPAN } from '../table-room.js';
import { childNamed, elementsIn, isOn, valueOf, type XmlElement } from './xml-tree.js';

/** A longer cell holds running text: such a table only arranges the page. */
const LONGEST_CELL = 300;

/** What stands in elements of a name, also within what stands around them; nothing that was struck out. */
function partsOf(element: XmlElement, name: 'tr' | 'tc'): XmlElement[] {
  return elementsIn(element).flatMap((part) => {
    if (part.name === name) return isStruckOut(part) ? [] : [part];
    if (part.name === 'AlternateContent') return partsOf(alternative(part) ?? part, name);
    return OTHERS.has(part.name) ? [] : partsOf(part, name);
  });
}

/** What holds no rows or cells of the table. */
const OTHERS: ReadonlySet<string> = new Set(['p', 'tbl', 'del', 'moveFrom']);

/** Whether a row or a cell was deleted. Internal. */
export function isStruckOut(part: XmlElement): boolean {
  return (
    childNamed(childNamed(part, 'trPr'), 'del') !== undefined ||
    childNamed(childNamed(part, 'tcPr'), 'cellDel') !== undefined
  );
}

const rowsOf = (table: XmlElement): XmlElement[] => partsOf(table, 'tr');
const cellsOf = (row: XmlElement): XmlElement[] => partsOf(row, 'tc');

/** The cells of all rows. Internal. */
export function cellGrid(table: XmlElement): XmlElement[][] {
  return rowsOf(table).map(cellsOf);
}

function holdsTable(element: XmlElement): boolean {
  return elementsIn(element).some((child) => child.name === 'tbl' || (child.name !== 'p' && holdsTable(child)));
}

/** Length of the words in an element, without what was deleted. */
function lettersIn(element: XmlElement): number {
  if (element.name === 'del' || element.name === 'moveFrom' || element.name === 'txbxContent') return 0;
  if (element.name === 't')
    return element.children.reduce<number>((sum, text) => sum + (typeof text === 'string' ? text.length : 0), 0);
  return elementsIn(element).reduce((sum, child) => sum + lettersIn(child), 0);
}

/** A merged cell's words hold for every cell it covers; its figures are stated once. */
function copyOf(cell: Line, always: boolean): Line {
  return always || !/\d/.test(cell.folded) ? { ...cell } : docxLine('', {});
}

/** A merged cell: where it begins, and how much it takes. */
interface Merged {
  readonly row: number;
  readonly column: number;
  columns: number;
  rows: number;
}

/** Whether a cell goes on with the one above it, or beside it as Word 97 has it. */
function isMergedInto(cell: XmlElement, merge: 'hMerge' | 'vMerge'): boolean {
  const found = childNamed(childNamed(cell, 'tcPr'), merge);
  return found !== undefined && (found.attributes['val'] ?? 'continue') === 'continue';
}

/** Whether a cell is merged into another, whose words are shown in its place. Internal. */
export function isCovered(cell: XmlElement): boolean {
  return isMergedInto(cell, 'vMerge') || isMergedInto(cell, 'hMerge');
}

/** Columns before the first cell of a row that begins further in. */
function skippedColumns(row: XmlElement): number {
  const skipped = Number(valueOf(childNamed(row, 'trPr'), 'gridBefore') ?? 0);
  return Math.min(Math.max(0, skipped || 0), WIDEST_SPAN);
}

/** Columns that a cell covers. */
function columnsOf(cell: XmlElement): number {
  return Math.min(Math.max(1, Number(valueOf(childNamed(cell, 'tcPr'), 'gridSpan') ?? 1) || 1), WIDEST_SPAN);
}

/**
 * A table of data, with a cell for every place, and what merged cells cover; nothing for one that only arranges
 * the page, or whose rows are so uneven that it would be far larger than what stands in the file.
 *
 * @param read - the line of a cell. Internal.
 */
export function docxTable(
  table: XmlElement,
  caption: string | undefined,
  room: TableRoom,
  read: (cell: XmlElement) => Line,
): LineTable | undefined {
  const rows = rowsOf(table);
  const grid = rows.map(cellsOf);
  const plain = rows.length < 2 && grid.every((cells) => cells.length < 2);
  // Told before any cell is read: a number that a cell takes is counted once.
  const arranges = grid.flat().some((cell) => holdsTable(cell) || lettersIn(cell) > LONGEST_CELL);
  if (rows.length === 0 || plain || arranges) return undefined;
  const widest = grid.reduce((most, cells, index) => {
    const width = cells.reduce((sum, cell) => sum + columnsOf(cell), skippedColumns(rows[index]!));
    return Math.max(most, width);
  }, 0);
  const printed = grid.reduce((sum, cells) => sum + cells.length, 0);
  if (!room.take(widest * rows.length, printed)) return undefined;
  const marked = rows.findIndex((row) => !isOn(childNamed(row, 'trPr'), 'tblHeader'));
  const headerRows = marked === -1 ? rows.length : marked;
  const filled: Line[][] = [];
  /** The merged cell at each place of the row before. */
  let above: Merged[] = [];
  const merged: Merged[] = [];
  for (const [index, cells] of grid.entries()) {
    const line: Line[] = Array.from({ length: skippedColumns(rows[index]!) }, () => docxLine('', {}));
    const origins: Merged[] = [];
    for (const cell of cells) {
      const beside = origins.at(-1);
      if (beside !== undefined && isMergedInto(cell, 'hMerge')) {
        if (beside.row === index) beside.columns += 1;
        line.push(copyOf(line.at(-1)!, index < headerRows));
        continue;
      }
      const origin = isMergedInto(cell, 'vMerge') ? above[line.length] : undefined;
      const always = index < headerRows;
      const own = origin === undefined ? read(cell) : copyOf(filled.at(-1)![line.length]!, always);
      const across = columnsOf(cell);
      const at: Merged = origin ?? { row: index, column: line.length, columns: across, rows: 0 };
      at.rows += 1;
      if (origin === undefined) merged.push(at);
      if (at.column === line.length) origins[line.length] = at;
      for (let beside = 0; beside < across; beside += 1) line.push(beside === 0 ? own : copyOf(own, always));
    }
    filled.push(line);
    above = origins;
  }
  for (const { row, column, columns, rows: down } of merged) {
    const cell = filled[row]![column]!;
    if (columns * down > 1) filled[row]![column] = { ...cell, hints: { ...cell.hints, span: { columns, rows: down } } };
  }
  return {
    caption: caption ?? valueOf(childNamed(table, 'tblPr'), 'tblCaption'),
    headerRows: headerRows === 0 ? wordsOverNumbers(filled) : headerRows,
    rows: filled.map((row) => [...row, ...Array.from({ length: widest - row.length }, () => docxLine('', {}))]),
  };
}

/** A first row of words over numbers is a header, marked or not. */
function wordsOverNumbers(rows: readonly (readonly Line[])[]): number {
  const [first, ...rest] = rows;
  if (first === undefined || !first.every(({ text }) => text !== '' && !/\d/.test(text))) return 0;
  return rest.some((row) => row.some(({ folded }) => /\d/.test(folded))) ? 1 : 0;
}
