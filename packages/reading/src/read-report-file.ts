import { type Report } from '@fazhi/core';
import { takeOptions } from '@fazhi/core/checking';
import { requireBytes } from './encoding/require-bytes.js';
import { readReportDocx } from './docx/read-report-docx.js';
import { unreadable } from './unreadable.js';
import { fileKind } from './file/file-kind.js';
import { readReportHtml } from './html/read-report-html.js';
import { readReport } from './read-report.js';
import { type ReadFormatOptions, READ_FORMAT_OPTIONS } from './read-options.js';

/**
 * 读取文件: reads a report from a file of any kind that is read: DOCX, a web page, or text in its encoding.
 *
 * What the bytes are decides, never a name or an ending: a web page saved as .doc is read as a page, also one saved as a
 * single file (.mht). Everything else gives an empty report whose `meta.unreadable` says what the file is and how to mend
 * it: PDF, OFD, old Word documents, RTF, ODT, spreadsheets, pictures, archives, files with a password or under the file
 * protection of an office, lock files, empty files. Nothing that is no text is ever read as text.
 *
 * @param bytes - the whole file
 * @param options - what the caller knows better, and whether embedded data is used
 * @returns the report tree
 * @throws `FazhiError` `invalidArgument`, as a rejection, when `bytes` is no `Uint8Array`
 *
 * @example
 * ```ts
 * import { readReportFile } from '@fazhi/reading';
 *
 * const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
 * const report = await readReportFile(bytes('<h1>某县司法局2024年法治政府建设情况报告</h1><p>全年检查5次。</p>'));
 * report.meta.reportYear; // => 2024
 * const refused = await readReportFile(bytes('%PDF-1.7'));
 * refused.meta.unreadable?.message.zh; // => '这是PDF文件，不能直接读取。'
 * ```
 */
export async function readReportFile(bytes: Uint8Array, options: ReadFormatOptions = {}): Promise<Report> {
  await Promise.resolve();
  requireBytes(bytes, 'readReportFile');
  const taken = takeOptions('readReportFile', options, READ_FORMAT_OPTIONS);
  const file = fileKind(bytes);
  switch (file.kind) {
    case 'docx':
      return readReportDocx(bytes, taken);
    case 'html':
      return readReportHtml(file.text, taken);
    case 'text': {
      // A text carries no data.
      const { reportYear, agency, kind, registry } = taken;
      return readReport(file.text, { reportYear, agency, kind, registry });
    }
    case 'unreadable':
      return unreadable(file.reason, taken);
  }
}
