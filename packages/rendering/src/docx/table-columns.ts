import type { TableLayout } from '../layout/table-layout.js';

/** Columns up to this width are centred, in characters. */
const CENTRED = 10;

/** Most columns Word can open. */
export const MOST_COLUMNS = 63;

/** A column of a table. */
export interface Column {
  /** Twips. */
  width: number;
  /** Side its cells stand against. */
  align: 'left' | 'center';
}

/**
 * The columns of a table, which add up to its width to the twip: where there is more room than they ask for, all grow
 * alike.
 *
 * @param layout - how the table lies
 * @param total - width of the table in twips
 */
export function tableColumns({ needs, widths }: Pick<TableLayout, 'needs' | 'widths'>, total: number): Column[] {
  const sum = widths.reduce((before, width) => before + width, 0);
  let reached = 0;
  let edge = 0;
  return widths.map((width, index) => {
    reached += width;
    const next = Math.round((reached / sum) * total);
    const column: Column = { width: next - edge, align: needs[index]!.widest <= CENTRED ? 'center' : 'left' };
    edge = next;
    return column;
  });
}
