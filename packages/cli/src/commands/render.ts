import { FazhiError, isReport, type Report } from '@fazhi/core';
import { readReportFile } from '@fazhi/reading';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';
import { parseJson } from '../parse-json.js';
import { writeReport } from '../write-report.js';

/** `fazhi render`: prints a report in another format. */
export const renderCommand: AddCommand = (program, host) => {
  const say = sayIn(host);
  program
    .command('render')
    .summary(say('输出报告', 'print a report'))
    .description(
      say(
        '把报告（DOCX、网页、文本，或 read 输出的JSON）排成公文：DOCX、网页、Markdown或文本。',
        'Lays a report (DOCX, HTML, text, or the JSON of read) out as DOCX, HTML, Markdown or text.',
      ),
    )
    .argument('<file>', say('报告文件', 'the report'))
    .requiredOption('-o, --output <file>', say('输出文件，格式看扩展名', 'what to write; its ending names the format'))
    .option('--formal', say('DOCX按带版头的公文式样', 'DOCX as an official document with its head'))
    .action(async (path: string, { output, formal }: { output: string; formal?: boolean }) => {
      const bytes = await host.read(path);
      const report = /\.json$/i.test(path) ? treeOf(parseJson(bytes, path), path) : await readReportFile(bytes);
      if (report.meta.unreadable !== undefined) {
        const { message, fix } = report.meta.unreadable;
        throw new FazhiError('invalidArgument', { zh: message.zh + fix.zh, en: `${message.en} ${fix.en}` });
      }
      await writeReport(host, output, report, formal === true ? { profile: 'formal' } : {});
    });
};

function treeOf(value: unknown, path: string): Report {
  if (isReport(value)) return value;
  throw new FazhiError('invalidArgument', { zh: `“${path}”不是报告。`, en: `"${path}" is no report.` });
}
