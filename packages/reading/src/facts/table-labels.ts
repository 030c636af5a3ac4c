import type { Line, LineTable } from '../text/line.js';

/** A cell with the way its figures are named. Internal. */
export interface LabelledCell {
  /** The cell. */
  readonly cell: Line;
  /** The name of a figure whose own cell says nothing of it. */
  readonly label: (own: string) => string;
}

/** A header names the things counted only where it is no number itself. */
function words(cell: Line | undefined): string {
  return cell === undefined || /^[\d.,%\s-]*$/.test(cell.folded) ? '' : cell.text;
}

/** The cells of a table; a bare figure is named by the first cell of its row and the header of its column. Internal. */
export function labelCells({ rows, headerRows }: LineTable): LabelledCell[] {
  const header = rows[headerRows - 1] ?? [];
  return rows.flatMap((cells, row) =>
    cells.map((cell, column): LabelledCell => {
      const named = row < headerRows ? '' : words(column === 0 ? undefined : cells[0]) + words(header[column]);
      return { cell, label: (own) => (own === '' ? named : own) };
    }),
  );
}
