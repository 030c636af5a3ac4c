/** Widest a column asks to be, in characters: longer texts are broken. */
const WIDEST = 24;
/** Narrowest a column is made, in characters. */
const NARROWEST = 2;
/** Columns up to this width are centred. */
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

/** Room beside the text of a cell, in characters: its margins of 1 mm each and the lines. */
const BESIDE = 0.6;

/** The width above which columns are cut, so that the rest add up to the total: narrow columns keep what they ask. */
function ceiling(asked: readonly number[], total: number): number {
  let left = total;
  const ascending = [...asked].sort((a, b) => a - b);
  for (const [index, width] of ascending.entries()) {
    const share = left / (ascending.length - index);
    if (width > share) return share;
    left -= width;
  }
  return Infinity;
}

/**
 * Shares the width of a table out to its columns.
 *
 * Each column asks for its widest cell, within limits. Where there is not room for all, the widest give way; where there
 * is more, all grow alike. The widths add up to the whole to the twip.
 *
 * @param widest - width of each column's widest cell, in characters
 * @param total - width of the table in twips
 * @param character - width of a character in twips
 */
export function tableColumns(widest: readonly number[], total: number, character: number): Column[] {
  const asked = widest.map((width) => Math.min(WIDEST, Math.max(NARROWEST, width)) + BESIDE);
  const most = ceiling(asked, total / character);
  const given = asked.map((width) => Math.min(width, most));
  const sum = given.reduce((before, width) => before + width, 0);
  let reached = 0;
  let edge = 0;
  return given.map((width, index) => {
    reached += width;
    const next = Math.round((reached / sum) * total);
    const column: Column = { width: next - edge, align: widest[index]! <= CENTRED ? 'center' : 'left' };
    edge = next;
    return column;
  });
}
