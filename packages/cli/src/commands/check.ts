import type { Report } from '@fazhi/core';
import { annotateDocx, readReportFile } from '@fazhi/reading';
import { checkReport, exitCode, formatFindings } from '@fazhi/validation';
import { Option } from 'commander';
import { loadChecked } from '../load-ledgers.js';
import { markedPath } from '../marked-copy.js';
import { type Checked, printedResults, RESULT_FORMATS, type ResultFormat } from '../print-results.js';
import { progress } from '../progress.js';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';
import { readSettings, type ReporterOptions, withReporter } from '../settings.js';
import { isDocx, REPORT_ENDINGS } from '../report-files.js';

interface Options extends ReporterOptions {
  format: ResultFormat;
  output?: string;
  failOnWarning?: boolean;
  fix?: boolean;
  watch?: boolean;
  ledgers?: string[];
  previous?: string;
  today?: string;
}

/** `fazhi check`: judges reports. */
export const checkCommand: AddCommand = (program, host, done) => {
  const { language } = host;
  const say = sayIn(host);
  const command = program
    .command('check')
    .summary(say('检查报告', 'check reports'))
    .description(
      say(
        '检查报告（DOCX、网页、文本；文件夹和通配符也可以，- 为标准输入），说明问题所在、依据和改法。',
        'Checks reports (DOCX, HTML, text; folders and patterns too, - for standard input) and tells each fault with its place, basis and remedy.',
      ),
    )
    .argument('<files...>', say('报告文件', 'reports'))
    .addOption(new Option('-f, --format <format>', say('输出格式', 'format')).choices(RESULT_FORMATS).default('text'))
    .option('-o, --output <file>', say('写入文件', 'write to a file'))
    .option('--fail-on-warning', say('有警告也算不通过', 'warnings fail too'))
    .option(
      '--fix',
      say(
        '另存一份带批注的副本（Word文件），其他文件另存检查结果',
        'write a copy with comments (Word), or the findings beside other files',
      ),
    )
    .option('--watch', say('文件改动后重新检查', 'check again whenever a file changes'))
    .option('--ledgers <files...>', say('与台账核对', 'compare with ledgers'))
    .option('--previous <file>', say('与上年报告比较', 'compare with the report of the year before'))
    .option('--today <date>', say('检查日期；默认为今天', 'date of the check; today by default'));
  withReporter(command, host).action(async (patterns: string[], options: Options) => {
    const settings = await readSettings(host, options.config);
    const { year, agency } = options;
    const reading = { reportYear: year, agency };
    const previous =
      options.previous === undefined ? undefined : await readReportFile(await host.read(options.previous));
    const ledgers =
      options.ledgers === undefined ? undefined : await loadChecked(host, options.ledgers, options, settings);
    const paths = await host.find(patterns, REPORT_ENDINGS);
    const checkAll = async (): Promise<Checked[]> => {
      const checked: Checked[] = [];
      const bar = progress(host, paths.length);
      for (const path of paths) {
        bar.next(path);
        const bytes = await host.read(path);
        const report: Report = await readReportFile(bytes, reading);
        const result = checkReport(report, {
          ...settings.check,
          language,
          today: options.today ?? host.today,
          ...(previous === undefined ? {} : { previous }),
          ...(ledgers === undefined ? {} : { ledgers }),
        });
        checked.push({ path, title: report.meta.title, result });
        if (options.fix === true && path !== '-') {
          const copy = isDocx(bytes) ? markedPath(path) : `${path}.检查.md`;
          await host.write(
            copy,
            isDocx(bytes)
              ? annotateDocx(bytes, result.findings)
              : formatFindings(result, 'markdown', { language, title: path }),
          );
          host.err(`${say('已写入', 'written')} ${copy}\n`);
        }
      }
      bar.end();
      return checked;
    };
    const tell = async (): Promise<void> => {
      const checked = await checkAll();
      const text = printedResults(checked, options.format, host);
      if (options.output === undefined) host.out(text);
      else await host.write(options.output, text);
      for (const { result } of checked) done(exitCode(result, { failOnWarning: options.failOnWarning }));
    };
    await tell();
    if (options.watch === true) await host.watch(paths, tell);
  });
};
