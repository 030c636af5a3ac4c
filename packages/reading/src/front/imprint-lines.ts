import { bodyNames, readOfficialLine } from '@fazhi/core';
import { leadingOrdinal } from '../structure/ordinal.js';
import { dateOfLine } from '../text/date.js';
import type { Line } from '../text/line.js';
import { isAgencyName } from './agency.js';

const MOST_LINES = 8;
const LONGEST_NAME = 24;

/** Whether a line goes on with the names of who gets a copy. */
function areNames({ text, folded, hints }: Line): boolean {
  if (hints?.role !== undefined || hints?.table !== undefined) return false;
  if (/[:;!?\d《]|。./.test(folded) || !/[、,。]/.test(folded) || leadingOrdinal(text, folded) !== undefined)
    return false;
  const names = bodyNames(folded.replace(/。$/, ''));
  return names.every((name) => name.length <= LONGEST_NAME) && /[委办局厅府会处院部团校]|单位/.test(names.join());
}

/** Lines of the imprint that do not say so by themselves: copies that go on, and the office above the day of printing. Internal. */
export function imprintLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let dated = false;
  for (let index = 0; index < lines.length; index += 1) {
    const { text, folded, hints } = lines[index]!;
    if (hints?.role === 'dateline' || dateOfLine(folded) !== undefined) dated = true;
    if (hints?.role !== undefined) continue;
    const said = readOfficialLine(text);
    if (said?.copiedTo !== undefined) {
      let open = !folded.endsWith('。');
      for (let next = index + 1; open && next - index <= MOST_LINES && next < lines.length; next += 1) {
        if (!areNames(lines[next]!)) break;
        found.add(next);
        open = !lines[next]!.folded.endsWith('。');
      }
    } else if (said?.printedOn !== undefined && said.printedBy === undefined && dated) {
      const office = lines[index - 1];
      if (office !== undefined && office.hints?.role === undefined && isAgencyName(office.folded)) found.add(index - 1);
    }
  }
  return found;
}
