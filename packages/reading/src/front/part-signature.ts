import { dateOfLine } from '../text/date.js';
import { isFree } from '../text/is-free.js';
import type { Line } from '../text/line.js';
import { linePart } from '../text/line-part.js';
import { isAgencyName } from './agency.js';

const LONGEST_SIGNATURE = 100;
const SIGNED = /^(?<name>[^\d。]{3,60}?) {1,60}(?=(?:\d{4}|[二〇○零]{2})[^。]{4,20}$)/u;

/** Below the text, a name and a date on one line are two: the signature and the date. Internal. */
export function partSignature(lines: readonly Line[]): readonly Line[] {
  const text = lines.findIndex(({ folded }) => folded.includes('。'));
  return lines.flatMap((line, index) => {
    const { folded } = line;
    if (text === -1 || index <= text || folded.length > LONGEST_SIGNATURE || !isFree(line)) return [line];
    const found = SIGNED.exec(folded);
    const name = found?.groups!['name'] ?? '';
    if (found === null || !isAgencyName(name) || dateOfLine(folded.slice(found[0].length))?.date === undefined)
      return [line];
    return [linePart(line, 0, name.length, line.apart), linePart(line, found[0].length, folded.length, false)];
  });
}
