import { FazhiError, type Report } from '@fazhi/core';
import { takeOptions } from '@fazhi/core/checking';
import { unreadable } from './unreadable.js';
import { textFault } from './file/text-fault.js';
import { isMarkdown } from './markdown/is-markdown.js';
import { markdownLines } from './markdown/markdown-lines.js';
import { readLines } from './read-lines.js';
import { type ReadOptions, READ_OPTIONS } from './read-options.js';
import { splitLines } from './text/lines.js';

/** The place of the whole text. */
function wholePlace(text: string): NonNullable<Report['position']> {
  const breaks = text.match(/\r\n|\n|\r/g)?.length ?? 0;
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: breaks + 1, column: text.length - lastLine + 1, offset: text.length },
  };
}

/**
 * 读取报告: reads the plain text or Markdown of a report, or of a notice, into the report tree.
 *
 * Takes text as websites and offices hand it over: punctuation of full or half width, any line breaks, page chrome
 * around the document. Nothing is corrected and nothing dropped: what the page added is set aside as `furniture`, a
 * damaged date is kept as printed, and every node has its place in `text`. Figures become facts, and the sums, subsets,
 * changes and rates the text states become relations; whether they hold is for a check to say.
 *
 * After the signature or the date, a line that is only 附件 or 附件1 begins an annex, with a title where one follows and its
 * own paragraphs, tables and sections, which are no parts of the report.
 *
 * Text with ATX headings (`## 一、…`) is read as Markdown, in the form `renderMarkdown` of `@fazhi/rendering` writes:
 * headings, tables, run-in headings in bold, blanks as `【待补：…】`, escapes undone.
 *
 * @param text - the whole text; the empty string gives an empty report
 * @param options - what the caller knows better
 * @returns the report tree, with `meta.origin` `read`; with `meta.unreadable` for what was a PDF, RTF or other file and no text
 * @throws `FazhiError` `invalidArgument` when `text` is no string
 *
 * @example
 * ```ts
 * import { readReport } from '@fazhi/reading';
 *
 * const report = readReport(`某县司法局2024年法治政府建设情况报告
 * 一、主要举措和成效
 * 全年拟调整权责清单项目54项,其中增加12项,修改35项,取消7项。`);
 * report.meta.reportYear; // => 2024
 * report.facts.map((fact) => fact.quantity.raw); // => ['54项', '12项', '35项', '7项']
 * report.relations.map((relation) => relation.kind); // => ['partition']
 * ```
 */
export function readReport(text: string, options: ReadOptions = {}): Report {
  if (typeof text !== 'string') {
    throw new FazhiError('invalidArgument', {
      zh: 'readReport 的第一个参数应为文本字符串。',
      en: 'The first argument of readReport must be a string of text.',
    });
  }
  const taken = takeOptions('readReport', options, READ_OPTIONS);
  const fault = textFault(text);
  if (fault !== undefined) return unreadable(fault, taken);
  const report = readLines(isMarkdown(text) ? markdownLines(text) : splitLines(text), taken);
  return { ...report, position: wholePlace(text) };
}
