import type { TableRoom } from '../table-room.js';
import type { Line } from '../text/line.js';
import { mainText } from './main-text.js';
import { pageHints } from './page-hints.js';
import { pageLines } from './page-lines.js';
import { readPageMeta } from './page-meta.js';
import { parsePage } from './parse-page.js';
import { locator, placedLine } from './placed-line.js';

/**
 * The lines of a page by others.
 *
 * @throws Refused. Internal.
 */
export function linesOfPage(html: string, room: TableRoom): Line[] {
  const root = parsePage(html);
  const locate = locator(html);
  const lines = pageLines(html, root, locate, false, false, room);
  const hints = pageHints(lines, readPageMeta(root).titles, mainText(lines));
  return lines.map((line, index) => placedLine(line, locate, hints[index]));
}
