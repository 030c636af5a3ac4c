import { checkLedgers, exitCode } from '@fazhi/validation';
import { Option } from 'commander';
import { cellLine, loadLedgers } from '../load-ledgers.js';
import { markedWorkbooks } from '../marked-copy.js';
import { printedResults, RESULT_FORMATS, type ResultFormat } from '../print-results.js';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';
import { readSettings, type ReporterOptions, withReporter } from '../settings.js';

interface Options extends ReporterOptions {
  format: ResultFormat;
  output?: string;
  failOnWarning?: boolean;
  fix?: boolean;
  today?: string;
}

/** `fazhi check-ledgers`: judges ledgers. */
export const checkLedgersCommand: AddCommand = (program, host, done) => {
  const { language } = host;
  const say = sayIn(host);
  const command = program
    .command('check-ledgers')
    .summary(say('检查台账', 'check ledgers'))
    .description(
      say(
        '检查台账：一个JSON文件，或同一单位的若干工作簿（xlsx、csv、tsv）。',
        'Checks ledgers: one JSON file, or workbooks (xlsx, csv, tsv) of one agency.',
      ),
    )
    .argument('<files...>', say('台账文件', 'files with ledgers'))
    .addOption(new Option('-f, --format <format>', say('输出格式', 'format')).choices(RESULT_FORMATS).default('text'))
    .option('-o, --output <file>', say('写入文件', 'write to a file'))
    .option('--fail-on-warning', say('有警告也算不通过', 'warnings fail too'))
    .option(
      '--fix',
      say('另存一份工作簿，在要改的单元格上批注', 'write a copy of the workbook with comments on the cells'),
    )
    .option('--today <date>', say('检查日期；默认为今天', 'date of the check; today by default'));
  withReporter(command, host).action(async (patterns: string[], options: Options) => {
    const settings = await readSettings(host, options.config);
    const { input, workbooks } = await loadLedgers(host, patterns, options, settings);
    const result = checkLedgers(input, { ...settings.check, language, today: options.today ?? host.today });
    const unread = workbooks.flatMap(({ path, read }) =>
      read.findings.map((finding) => cellLine(path, finding, language)),
    );
    for (const line of unread) host.err(`${line}\n`);
    const title = say('台账检查', 'ledgers');
    const text = printedResults([{ path: patterns.join(' '), title, result }], options.format, host);
    if (options.output === undefined) host.out(text);
    else await host.write(options.output, text);
    if (options.fix === true) {
      for (const { path, bytes } of markedWorkbooks(workbooks, result.findings)) {
        await host.write(path, bytes);
        host.err(`${say('已写入', 'written')} ${path}\n`);
      }
    }
    // A cell that was not read is a fault of the ledger as well.
    done(unread.length > 0 ? 1 : exitCode(result, { failOnWarning: options.failOnWarning }));
  });
};
