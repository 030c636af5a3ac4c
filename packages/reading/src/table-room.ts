import { LIMITS } from './limits.js';
import { Refused } from './refused.js';

/** Most columns that a merged cell covers. Internal. */
export const WIDEST_SPAN = 200;

/** Places that a table may have for every cell that stands in the file. */
const PLACES_A_CELL = 2;
/** Places beyond those, of all tables of a file. */
const SPARE = 20_000;

/** What the tables of one file may take, so that what is made of them grows with the file. Internal. */
export interface TableRoom {
  /**
   * Whether there is room for a table.
   *
   * @param places - its cells, with merged ones taken apart and short rows filled
   * @param printed - its cells as they stand in the file
   */
  readonly has: (places: number, printed: number) => boolean;
  /**
   * Takes the room for a table; false where there is none.
   *
   * @throws Refused where all tables together have more cells than is read
   */
  readonly take: (places: number, printed: number) => boolean;
}

/** The room for tables of a file that was not read yet. Internal. */
export function tableRoom(): TableRoom {
  let [spare, taken, tables] = [SPARE, 0, 0];
  const beyond = (places: number, printed: number): number => Math.max(0, places - PLACES_A_CELL * printed);
  const has = (places: number, printed: number): boolean => beyond(places, printed) <= spare;
  return {
    has,
    take: (places, printed) => {
      tables += 1;
      if (!has(places, printed)) return false;
      spare -= beyond(places, printed);
      taken += places;
      if (taken > LIMITS.tableCells.most) {
        const nth = String(tables);
        throw new Refused({ what: 'tableCells', place: { zh: `第${nth}个表格`, en: `table ${nth}` } });
      }
      return true;
    },
  };
}
