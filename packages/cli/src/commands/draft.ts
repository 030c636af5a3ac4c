import { ANNEX_LABELS, type AnnexId, draftReport, type Narrative, outstanding } from '@fazhi/drafting';
import { readReportFile } from '@fazhi/reading';
import { Option } from 'commander';
import { loadChecked } from '../load-ledgers.js';
import { parseJson } from '../parse-json.js';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';
import { readSettings, reporterOf, type ReporterOptions, withReporter } from '../settings.js';
import { writeReport } from '../write-report.js';

interface Options extends ReporterOptions {
  output: string;
  narrative?: string;
  previous?: string;
  annexes?: AnnexId[];
  today?: string;
}

/** `fazhi draft`: makes a report of ledgers. */
export const draftCommand: AddCommand = (program, host) => {
  const say = sayIn(host);
  const command = program
    .command('draft')
    .summary(say('起草报告', 'draft a report'))
    .description(
      say(
        '由台账起草年度报告；不给台账时写出报告框架，待补之处都标明。',
        'Drafts the annual report from ledgers; without any, a skeleton that names every gap.',
      ),
    )
    .argument('[ledgers...]', say('台账文件', 'files with ledgers'))
    .requiredOption(
      '-o, --output <file>',
      say('报告文件：.docx、.html、.md、.txt 或 .json', 'the report: .docx, .html, .md, .txt or .json'),
    )
    .option('--narrative <file>', say('叙述材料（JSON，按部分）', 'passages of the office (JSON, by section)'))
    .option('--previous <file>', say('上年报告，用于比较', 'last year’s report, to compare with'))
    .addOption(new Option('--annexes <names...>', say('附件', 'annexes')).choices(Object.keys(ANNEX_LABELS)))
    .option('--today <date>', say('成文日期；默认为今天', 'date of the report; today by default'));
  withReporter(command, host).action(async (patterns: string[], options: Options) => {
    const settings = await readSettings(host, options.config);
    const ledgers = patterns.length === 0 ? undefined : await loadChecked(host, patterns, options, settings);
    const { agency, year } =
      ledgers === undefined ? reporterOf(options, settings) : { agency: ledgers.agency, year: ledgers.year };
    const narrative =
      options.narrative === undefined
        ? settings.narrative
        : (parseJson(await host.read(options.narrative), options.narrative) as Narrative);
    const report = draftReport({
      agency,
      year,
      today: options.today ?? host.today,
      ...(ledgers === undefined ? {} : { ledgers }),
      ...(narrative === undefined ? {} : { narrative }),
      ...(options.annexes === undefined ? {} : { annexes: options.annexes }),
      ...(options.previous === undefined ? {} : { previous: await readReportFile(await host.read(options.previous)) }),
    });
    await writeReport(host, options.output, report);
    const open = new Map<string, string[]>();
    for (const { blank, section } of outstanding(report)) {
      const office = blank.office ?? say('其他', 'others');
      const words = `${section.at(-1) ?? ''}：${blank.label}`;
      open.set(office, [...(open.get(office) ?? []), words]);
    }
    for (const [office, items] of open) {
      host.out(`${office}（${String(items.length)}）\n${items.map((item) => `  ${item}\n`).join('')}`);
    }
  });
};
