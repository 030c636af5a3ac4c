import { type CellSpan, cellSpans, type Table, type TableCell, type TableRow } from '@fazhi/core';
import { DOCX_STYLES } from '@fazhi/core/carried-marks';
import { columnWidths, tableRoom } from '../layout/column-widths.js';
import type { TableLayout } from '../layout/table-layout.js';
import type { Orientation } from './footer-part.js';
import type { Marks } from './marks.js';
import { AREA_HEIGHT, AREA_WIDTH } from './measures.js';
import { phrasingRuns } from './phrasing.js';
import { MOST_COLUMNS, tableColumns, type Column } from './table-columns.js';
import { textRun } from './text-run.js';
import { paragraphElement, paragraphPropertyElements } from './word-properties.js';
import { xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

const SINGLE: CellSpan = { columns: 1, rows: 1 };

const TABLE_WIDTH: Readonly<Record<Orientation, number>> = { portrait: AREA_WIDTH, landscape: AREA_HEIGHT };

/** The cells of a row, those beyond what Word can open joined into the last. */
function cellsOf(row: TableRow): readonly TableCell[] {
  const cells = row.children;
  if (cells.length <= MOST_COLUMNS) return cells;
  const joined = cells
    .slice(MOST_COLUMNS - 1)
    .flatMap(({ children }, index) =>
      index === 0 ? children : [{ type: 'text' as const, value: '\u3000' }, ...children],
    );
  return [...cells.slice(0, MOST_COLUMNS - 1), { type: 'tableCell', children: joined }];
}

/** The layout of the columns that Word can open: the last has room for the widest of those joined into it. */
function joined(layout: TableLayout): Pick<TableLayout, 'needs' | 'widths'> {
  if (layout.needs.length <= MOST_COLUMNS) return layout;
  const last = layout.needs.slice(MOST_COLUMNS - 1).reduce((most, need) => (need.widest > most.widest ? need : most));
  const needs = [...layout.needs.slice(0, MOST_COLUMNS - 1), last];
  return { needs, widths: columnWidths(needs, tableRoom(layout.across)) };
}

/** The opening of every cell of a column, up to its text; of a merged cell with what it takes. */
function cellOpening({ width, align }: Column, isHeader: boolean, span: CellSpan = SINGLE): string {
  const properties = [
    xmlEmpty('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    span.columns > 1 ? xmlEmpty('w:gridSpan', { 'w:val': span.columns }) : '',
    span.rows === 1 ? '' : xmlEmpty('w:vMerge', span.rows === 0 ? {} : { 'w:val': 'restart' }),
    xmlEmpty('w:vAlign', { 'w:val': 'center' }),
  ].join('');
  const style = isHeader ? ({ style: 'tableHeader' } as const) : ({ style: 'tableText', align } as const);
  const paragraph = xmlElement('w:pPr', {}, paragraphPropertyElements(style));
  return `<w:tc>${xmlElement('w:tcPr', {}, properties)}<w:p>${paragraph}`;
}

/** The cells of a row of which some are merged. */
function mergedCells(
  row: TableRow,
  spans: readonly CellSpan[],
  columns: readonly Column[],
  isHeader: boolean,
  marks: Marks,
): string[] {
  return columns.map((column, index) => {
    const span = spans[index] ?? SINGLE;
    if (span.columns === 0) return '';
    const covered = columns.slice(index, index + span.columns);
    const width = covered.reduce((sum, one) => sum + one.width, 0);
    const opening = cellOpening({ ...column, width }, isHeader, span);
    const words = span.rows === 0 ? '' : phrasingRuns(row.children[index]?.children ?? [], marks);
    return `${opening}${words}</w:p></w:tc>`;
  });
}

/** The cells of a row, filled up to the number of columns. */
function plainCells(row: TableRow, openings: readonly string[], marks: Marks): string[] {
  const cells = cellsOf(row);
  return openings.map(
    (opening, index) => `${opening}${phrasingRuns(cells[index]?.children ?? [], marks)}</w:p></w:tc>`,
  );
}

/** A row of cells. */
function rowElement(content: readonly string[], repeats: boolean): string {
  const properties = repeats ? '<w:cantSplit/><w:tblHeader/>' : '<w:cantSplit/>';
  return `<w:tr><w:trPr>${properties}</w:trPr>${content.join('')}</w:tr>`;
}

/**
 * A table with its caption, row by row, so that a long one need not be held as one string.
 *
 * A hair-line paragraph follows, without which Word would join two tables into one.
 */
export function* tableBlock(table: Table, layout: TableLayout, marks: Marks): Generator<string> {
  const { caption, headerRows, children: rows } = table;
  // Below a chart the caption belongs to it, and the figures may stand on the next page.
  const keepNext = table.chart === undefined ? undefined : false;
  if (caption) yield paragraphElement({ style: 'caption', keepNext }, textRun(caption));
  const width = TABLE_WIDTH[layout.across ? 'landscape' : 'portrait'];
  const columns = tableColumns(joined(layout), width);
  if (columns.length === 0) return;
  const properties = [
    xmlEmpty('w:tblStyle', { 'w:val': DOCX_STYLES.table.id }),
    xmlEmpty('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    xmlEmpty('w:tblLayout', { 'w:type': 'fixed' }),
    caption ? xmlEmpty('w:tblCaption', { 'w:val': caption }) : '',
  ].join('');
  const grid = columns.map((column) => xmlEmpty('w:gridCol', { 'w:w': column.width })).join('');
  yield `<w:tbl>${xmlElement('w:tblPr', {}, properties)}${xmlElement('w:tblGrid', {}, grid)}`;
  // A table of nothing but headers has nothing to repeat them over.
  const repeats = headerRows < rows.length;
  const headerOpenings = columns.map((column) => cellOpening(column, true));
  const openings = columns.map((column) => cellOpening(column, false));
  // Beyond what Word can open, the last cells are joined instead.
  const spans = layout.needs.length > MOST_COLUMNS ? undefined : cellSpans(table);
  for (const [index, row] of rows.entries()) {
    const isHeader = index < headerRows;
    const merged = spans?.[index];
    const cells =
      merged === undefined
        ? plainCells(row, isHeader ? headerOpenings : openings, marks)
        : mergedCells(row, merged, columns, isHeader, marks);
    yield rowElement(cells, isHeader && repeats);
  }
  yield `</w:tbl>${paragraphElement({ style: 'sectionEnd' }, '')}`;
}
