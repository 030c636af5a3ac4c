import { attachmentName } from '@fazhi/core/carried-marks';
import type { Line } from '../text/line.js';

/** Makes one line of the annexes that `renderDocx` lists on one line each. Internal. */
export function joinAnnexes(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let goesOn = false;
  for (const line of lines) {
    const isAnnex = line.hints?.role === 'attachment';
    const last = joined.at(-1);
    const name = attachmentName(line.text);
    if (isAnnex && goesOn && last !== undefined) {
      joined[joined.length - 1] = {
        ...last,
        text: last.text + line.text,
        hints: { ...last.hints, items: [...last.hints!.items!, name] },
      };
    } else joined.push(isAnnex ? { ...line, hints: { ...line.hints, items: name === '' ? [] : [name] } } : line);
    goesOn = isAnnex;
  }
  return joined;
}
