import type { Line } from '../text/line.js';
import { pageHints } from './page-hints.js';
import { pageLines } from './page-lines.js';
import { readPageMeta } from './page-meta.js';
import { parsePage } from './parse-page.js';
import { locator, placedLine } from './placed-line.js';

/** The lines of a page by others; nothing for one nested beyond what browsers show. Internal. */
export function linesOfPage(html: string): Line[] | undefined {
  const root = parsePage(html);
  if (root === undefined) return undefined;
  const locate = locator(html);
  const lines = pageLines(html, root, locate, false, false);
  const hints = pageHints(lines, readPageMeta(root).titles);
  return lines.map((line, index) => placedLine(line, locate, hints[index]));
}
