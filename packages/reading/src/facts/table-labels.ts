import type { Line, LineTable } from '../text/line.js';

/** A cell with the way its figures are named. Internal. */
export interface LabelledCell {
  /** The cell. */
  readonly cell: Line;
  /** The name of a figure whose own cell says nothing of it. */
  readonly label: (own: string) => string;
}

/** Breaks and blanks within the words of a header only arrange it: 行政 处罚. */
const ARRANGING = /(?<=\p{Script=Han})\s{1,4}(?=\p{Script=Han})/gu;

/** Figures alone name nothing. */
const NAMELESS = /^[\d.,%\s-]*$/;

/** A header names the things counted only where it is no number itself. */
function words(cell: Line | undefined): string {
  return cell === undefined || NAMELESS.test(cell.folded) ? '' : cell.text.replace(ARRANGING, '');
}

/** A head over other heads that names none of them. */
const GENERAL = /^(?:数量|数据|情况|统计|指标|项目|内容)$/;

/** The heads of each column, from the group down to the column itself; a row that is one title for all heads none. */
function columnHeads({ rows, headerRows }: LineTable): string[] {
  const heads = rows.slice(0, headerRows);
  const own = heads.filter((row) => row.length < 2 || row.some(({ text }) => text !== row[0]!.text));
  return (heads[0] ?? []).map((_, column) => {
    const said = own
      .map((row) => words(row[column]))
      .filter((text, row) => row === own.length - 1 || !GENERAL.test(text));
    return said.filter((text, index) => text !== said[index - 1]).join('');
  });
}

/** The cells of a table; a bare figure is named by the first cell of its row and the heads of its column. Internal. */
export function labelCells(table: LineTable): LabelledCell[] {
  const { rows, headerRows } = table;
  const heads = columnHeads(table);
  return rows.flatMap((cells, row) =>
    cells.map((cell, column): LabelledCell => {
      const named = row < headerRows ? '' : words(column === 0 ? undefined : cells[0]) + (heads[column] ?? '');
      return { cell, label: (own) => (NAMELESS.test(own) ? named : own) };
    }),
  );
}
