import { FazhiError, type ReadingLog, type Report } from '@fazhi/core';
import { takeOptions } from '@fazhi/core/checking';
import { readLines } from '../read-lines.js';
import { textFault } from '../file/text-fault.js';
import { type ReadFormatOptions, READ_FORMAT_OPTIONS } from '../read-options.js';
import { Refused } from '../refused.js';
import { tableRoom } from '../table-room.js';
import type { Line } from '../text/line.js';
import { unreadable } from '../unreadable.js';
import { carriedInPage } from './carried-in-page.js';
import { ownArticle, ownHintsReader } from './own-hints.js';
import { mainText } from './main-text.js';
import { pageHints } from './page-hints.js';
import { pageLines } from './page-lines.js';
import { pageLog } from './page-log.js';
import { readPageMeta } from './page-meta.js';
import { parsePage } from './parse-page.js';
import { locator, placedLine } from './placed-line.js';

/**
 * 读取网页: reads the HTML page of a published report into the report tree.
 *
 * The document is found among the page's navigation, bars and links: in a container that content systems of government
 * websites are known to use, or in the innermost element that holds four fifths of the page's running text. What is
 * around it becomes `furniture`; what is hidden, and scripts, is left out, and counted in `meta.reading`. Headings are told by tags or by printed
 * ordinals, tables have their merged cells taken apart, positions are places in `html`. Title, date and source are also
 * taken from `<title>` and the meta names ArticleTitle, PubDate and ContentSource.
 *
 * What is visible decides: the report is read from the text. Data that `@fazhi/rendering` put into the page only adds what
 * lies behind figures, sections and blanks, where the text agrees; where it says otherwise `meta.disagreements` tells.
 *
 * The markup is parsed and never run. For bytes use {@link decodeReportText} first.
 *
 * @param html - source of the page
 * @param options - what the caller knows better, and whether embedded data is used
 * @returns the report tree; with `meta.unreadable` for a page nested beyond what browsers show, or bytes that are no text
 * @throws `FazhiError` `invalidArgument` when `html` is no string
 *
 * @example
 * ```ts
 * import { headingText } from '@fazhi/core';
 * import { readReportHtml } from '@fazhi/reading';
 *
 * const report = readReportHtml(`<title>某县司法局2024年法治政府建设情况报告_某县人民政府</title>
 * <nav><a href="/">首页</a></nav>
 * <h1>某县司法局2024年法治政府建设情况报告</h1>
 * <div id="zoom"><p>一、主要举措和成效</p><p>全年调整权责清单事项54项，其中增加12项，修改35项，取消7项。</p></div>`);
 * report.meta.reportYear; // => 2024
 * report.children.map((block) => (block.type === 'section' ? headingText(block) : block.type));
 * // => ['furniture', 'title', '主要举措和成效']
 * ```
 */
export function readReportHtml(html: string, options: ReadFormatOptions = {}): Report {
  if (typeof html !== 'string') {
    throw new FazhiError('invalidArgument', {
      zh: 'readReportHtml 的第一个参数应为网页源代码字符串。',
      en: 'The first argument of readReportHtml must be a string of HTML.',
    });
  }
  const taken = takeOptions('readReportHtml', options, READ_FORMAT_OPTIONS);
  const fault = textFault(html);
  if (fault !== undefined) return unreadable(fault, taken);
  try {
    return readPage(html, taken);
  } catch (error) {
    if (error instanceof Refused) return unreadable(error.fault, taken);
    throw error;
  }
}

function readPage(html: string, taken: ReadFormatOptions): Report {
  const root = parsePage(html);
  const locate = locator(html);
  const article = ownArticle(root);
  const marked = article !== undefined && taken.embedded !== false;
  const lines = pageLines(html, root, locate, article !== undefined, marked, tableRoom());
  const place = { start: locate(0), end: locate(html.length) };
  if (article !== undefined) {
    const hintsOf = ownHintsReader();
    const own = lines.flatMap((line): Line[] => {
      const hints = hintsOf(line);
      return hints === undefined ? [] : [placedLine(line, locate, hints)];
    });
    const report = readLines(own, taken, { carried: marked ? carriedInPage(root, article) : undefined });
    return { ...withLog(report, pageLog(root, article, lines, report, true)), position: place };
  }
  const page = readPageMeta(root);
  const main = mainText(lines);
  const hints = pageHints(lines, page.titles, main);
  const placed = lines.map((line, index) => placedLine(line, locate, hints[index]));
  const report = readLines(placed, taken, { meta: page.meta });
  return { ...withLog(report, pageLog(root, main, lines, report, false)), position: place };
}

function withLog(report: Report, reading: ReadingLog | undefined): Report {
  return reading === undefined ? report : { ...report, meta: { ...report.meta, reading } };
}
