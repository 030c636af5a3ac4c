import type { FactId } from '../fact.js';

/** Most characters Word takes in a bookmark's name. */
const LONGEST = 40;
/** The name begins with `_`, which hides it in Word's list. */
const BOOKMARK = /^_fact\d{1,9}_/;

/** Word takes letters, digits and `_`. */
function letters(id: FactId): string {
  return id.replace(/[^0-9A-Za-z\u4E00-\u9FFF]/g, '_');
}

/**
 * 数据书签: name of the hidden bookmark in Word that binds a figure to its fact.
 *
 * @param number - number of the bookmark in its document
 * @param fact - id of the fact
 *
 * @example
 * ```ts
 * import { factBookmark } from '@fazhi/core/carried-marks';
 *
 * factBookmark(7, 'legalOpinion.issued'); // => '_fact7_legalOpinion_issued'
 * ```
 */
export function factBookmark(number: number, fact: FactId): string {
  return `_fact${String(number)}_${letters(fact)}`.slice(0, LONGEST);
}

/**
 * 是否数据书签: whether a bookmark binds a figure to a fact.
 *
 * @param name - name of the bookmark
 *
 * @example
 * ```ts
 * import { isFactBookmark } from '@fazhi/core/carried-marks';
 *
 * isFactBookmark('_Toc12'); // => false
 * ```
 */
export function isFactBookmark(name: string): boolean {
  return BOOKMARK.test(name);
}

/**
 * 数据书签对照: tells which fact a bookmark names; nothing where it names none, or could name two.
 *
 * @param facts - ids of the facts
 *
 * @example
 * ```ts
 * import { factsByBookmark } from '@fazhi/core/carried-marks';
 *
 * const factOf = factsByBookmark(['legalOpinion.issued', 'a.b', 'a-b']);
 * factOf('_fact7_legalOpinion_issued'); // => 'legalOpinion.issued'
 * factOf('_fact8_a_b'); // => undefined
 * ```
 */
export function factsByBookmark(facts: Iterable<FactId>): (name: string) => FactId | undefined {
  const spelled = [...new Set(facts)].map((id) => [id, letters(id)] as const);
  /** By how many characters of the id a bookmark has room for. */
  const tables = new Map<number, Map<string, FactId | undefined>>();
  const tableOf = (room: number): Map<string, FactId | undefined> => {
    let table = tables.get(room);
    if (table === undefined) {
      table = new Map();
      for (const [id, word] of spelled) {
        const kept = word.slice(0, room);
        table.set(kept, table.has(kept) ? undefined : id);
      }
      tables.set(room, table);
    }
    return table;
  };
  return (name) => {
    const prefix = BOOKMARK.exec(name)?.[0];
    return prefix === undefined ? undefined : tableOf(LONGEST - prefix.length).get(name.slice(prefix.length));
  };
}
