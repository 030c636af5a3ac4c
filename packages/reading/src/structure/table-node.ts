import type { Phrasing, Table, TableCell } from '@fazhi/core';
import type { Line, LineTable } from '../text/line.js';
import { placeIn } from '../text/position.js';

function spanOf({ hints }: Line): Pick<TableCell, 'columnSpan' | 'rowSpan'> {
  const { columns = 1, rows = 1 } = hints?.span ?? {};
  return { ...(columns > 1 ? { columnSpan: columns } : {}), ...(rows > 1 ? { rowSpan: rows } : {}) };
}

/** The table that stands in place of a line. Internal. */
export function tableNode(
  line: Line,
  { caption, headerRows, landscape, chart, rows }: LineTable,
  phrase: (cell: Line, from: number, to: number) => Phrasing[],
): Table {
  return {
    type: 'table',
    ...(caption === undefined || caption === '' ? {} : { caption }),
    headerRows,
    ...(landscape === true ? { landscape } : {}),
    ...(chart === undefined ? {} : { chart }),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        ...spanOf(cell),
        children: phrase(cell, 0, cell.text.length),
        position: placeIn(cell),
      })),
    })),
    position: placeIn(line),
  };
}
