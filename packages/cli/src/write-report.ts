import { FazhiError, type Report } from '@fazhi/core';
import { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { type RenderDocxOptions, renderDocx } from '@fazhi/rendering/docx';
import type { Host } from './host.js';

const WRITERS: Readonly<Record<string, (report: Report, docx: RenderDocxOptions) => string | Promise<Uint8Array>>> = {
  docx: (report, options) => renderDocx(report, options),
  html: (report) => renderHtml(report),
  md: (report) => renderMarkdown(report),
  txt: (report) => renderPlainText(report),
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
};

/** Writes a report in the format that the ending of the file names. */
export async function writeReport(
  host: Host,
  path: string,
  report: Report,
  docx: RenderDocxOptions = {},
): Promise<void> {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (!Object.hasOwn(WRITERS, ending)) {
    throw new FazhiError('invalidArgument', {
      zh: `不知道“${path}”要写成什么格式，文件名请以 ${Object.keys(WRITERS)
        .map((one) => `.${one}`)
        .join('、')} 结尾。`,
      en: `The format of "${path}" is not known; let it end in ${Object.keys(WRITERS)
        .map((one) => `.${one}`)
        .join(', ')}.`,
    });
  }
  await host.write(path, await WRITERS[ending]!(report, docx));
  host.err(`${host.language === 'zh' ? '已写入' : 'written'} ${path}\n`);
}
