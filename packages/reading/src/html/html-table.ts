import { HTML_CLASSES } from '@fazhi/core/carried-marks';
import { isLabelLine } from '../front/labels.js';
import { isIssuerMark, ownRole } from '../front/own-role.js';
import { type TableRoom, WIDEST_SPAN } from '../table-room.js';
import type { Line, LineTable } from '../text/line.js';
import { attribute, childrenOf, type Element, elementsNamed, hasClass, isElement, textOf } from './parse-page.js';
import { foldText } from '../text/fold-text.js';

/** A longer cell holds running text: such a table only arranges the page. */
const LONGEST_CELL = 300;

function rowsOf(table: Element): Element[] {
  const parts = childrenOf(table).filter(isElement);
  return parts.flatMap((part) =>
    part.tagName === 'tr'
      ? [part]
      : childrenOf(part).filter((row): row is Element => isElement(row) && row.tagName === 'tr'),
  );
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter(
    (cell): cell is Element => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'),
  );
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number(attribute(cell, name));
  return Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1;
}

/** Labels with their values above a document (索引号：…), or elements of its head or imprint (某司发〔2025〕3号, 抄送：…). */
function isLabels(rows: readonly Element[]): boolean {
  const labelled = rows.filter((row) => {
    const first = foldText(textOf(cellsOf(row)[0]!).replace(/\s/g, ''));
    return (
      isLabelLine(`${first}:`) ||
      isIssuerMark(first) ||
      ownRole({ ...emptyLine(0), text: first, folded: first }) !== undefined
    );
  });
  return labelled.length * 2 >= rows.length;
}

function isData(table: Element, rows: readonly Element[]): boolean {
  if (attribute(table, 'role') === 'presentation' || elementsNamed(table, 'table').length > 0) return false;
  const cells = rows.map(cellsOf);
  if (cells.some((row) => row.length === 0) || rows.length < 2 || cells.every((row) => row.length < 2)) return false;
  return cells.flat().every((cell) => textOf(cell).trim().length <= LONGEST_CELL) && !isLabels(rows);
}

/** Leading rows of headers: in the head of the table, or of header cells; else a first row of words over numbers. */
function headerCount(rows: readonly Element[]): number {
  const isHeader = (row: Element): boolean =>
    (row.parentNode !== null && row.parentNode.nodeName === 'thead') ||
    cellsOf(row).every(({ tagName }) => tagName === 'th');
  const marked = rows.findIndex((row) => !isHeader(row));
  if (marked !== 0) return marked === -1 ? rows.length : marked;
  if (rows.some((row) => cellsOf(row).some(({ tagName }) => tagName === 'th'))) return 0;
  const says = cellsOf(rows[0]!).map((cell) => textOf(cell).trim());
  return says.every((text) => text !== '' && !/\d/.test(text)) && rows.slice(1).some((row) => /\d/.test(textOf(row)))
    ? 1
    : 0;
}

function emptyLine(offset: number): Line {
  return {
    text: '',
    folded: '',
    number: 1,
    column: 1,
    offset,
    apart: true,
    pointAt: () => ({ line: 1, column: 1, offset }),
  };
}

/**
 * A table of data, with a cell for every place; nothing for a table that only arranges the page, or whose rows are so uneven
 * that it would be far larger than the page.
 *
 * A merged cell says how much it covers. What it says holds for every cell it covers, but a figure is stated once: it stays in the first.
 *
 * @param read - the line of a cell. Internal.
 */
export function dataTable(
  table: Element,
  room: TableRoom,
  read: (cell: Element) => Line | undefined,
): LineTable | undefined {
  const rows = rowsOf(table);
  if (!isData(table, rows)) return undefined;
  const spans = (cell: Element, below: number): readonly [number, number] => [
    spanOf(cell, 'colspan', WIDEST_SPAN),
    spanOf(cell, 'rowspan', below),
  ];
  const cells = rows.flatMap((row, index) => cellsOf(row).map((cell) => spans(cell, rows.length - index)));
  const covered = cells.reduce((sum, [across, down]) => sum + across * down, 0);
  if (!room.has(covered, cells.length)) return undefined;
  const headerRows = headerCount(rows);
  const grid: Line[][] = rows.map(() => []);
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[rowIndex]![column] !== undefined) column += 1;
      const start = cell.sourceCodeLocation?.startOffset ?? 0;
      const line = read(cell) ?? emptyLine(start);
      const [across, down] = spans(cell, rows.length - rowIndex);
      const merged =
        across * down === 1 ? line : { ...line, hints: { ...line.hints, span: { columns: across, rows: down } } };
      const copy = rowIndex < headerRows || !/\d/.test(line.folded) ? line : emptyLine(start);
      for (let below = 0; below < down; below += 1) {
        for (let beside = 0; beside < across; beside += 1) {
          grid[rowIndex + below]![column + beside] = below + beside === 0 ? merged : { ...copy };
        }
      }
      column += across;
    }
  });
  const widest = grid.reduce((sofar, { length }) => Math.max(sofar, length), 0);
  if (!room.take(widest * rows.length, cells.length)) return undefined;
  const filled = grid.map((row) =>
    Array.from({ length: widest }, (_, index) => row[index] ?? emptyLine(row[0]!.offset)),
  );
  const caption = childrenOf(table).find((child): child is Element => isElement(child) && child.tagName === 'caption');
  const frame = table.parentNode;
  return {
    caption: caption === undefined ? undefined : textOf(caption).trim(),
    headerRows,
    landscape: frame !== null && isElement(frame) && hasClass(frame, HTML_CLASSES.landscape),
    rows: filled,
  };
}
