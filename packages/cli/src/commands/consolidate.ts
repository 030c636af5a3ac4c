import { type Agency, consolidate, type Consolidation, formatQuantity } from '@fazhi/core';
import { draftReport } from '@fazhi/drafting';
import { readReportFile } from '@fazhi/reading';
import { VERDICT_LABELS } from '@fazhi/validation';
import { Option } from 'commander';
import type { AddCommand } from '../add-command.js';
import { sayIn, type Host } from '../host.js';
import { loadParts, type PartRead, partsOf, readRegister } from '../load-parts.js';
import { readSettings, reporterOf, type ReporterOptions, withReporter } from '../settings.js';
import { writeReport } from '../write-report.js';

interface Options extends ReporterOptions {
  expected?: string;
  lastDay?: string;
  format: 'text' | 'json';
  output?: string;
  draft?: string;
  previous?: string;
  today?: string;
}

/** `fazhi consolidate`: what the ledgers of departments come to for the government above them. */
export const consolidateCommand: AddCommand = (program, host, done) => {
  const say = sayIn(host);
  const command = program
    .command('consolidate')
    .summary(say('汇总各部门台账', 'consolidate departments'))
    .description(
      say(
        '汇总各部门的台账：每个部门一个文件（JSON，或以部门全称命名的工作簿），列出谁报了、各项合计由哪些部门的数构成、要核对什么；政府自己的台账也放在一起，以政府全称命名。',
        'Consolidates the ledgers of departments, a file each (JSON, or a workbook named after its department): who handed in, what totals are made of, what to look at. The government’s own ledgers lie among them under its name.',
      ),
    )
    .argument('<files...>', say('文件夹或台账文件', 'folder, or files with ledgers'))
    .option(
      '--expected <file>',
      say(
        '应报单位名单：每行一个全称，后面可写报送日期',
        'who owes ledgers: a name a line, and behind it the day it came',
      ),
    )
    .option('--last-day <date>', say('报送期限；默认为法定期限', 'last day in time; by default that of the law'))
    .addOption(new Option('-f, --format <format>', say('输出格式', 'format')).choices(['text', 'json']).default('text'))
    .option('-o, --output <file>', say('写入文件', 'write to a file'))
    .option(
      '--draft <file>',
      say('起草报告：.docx、.html、.md、.txt 或 .json', 'draft the report: .docx, .html, .md, .txt or .json'),
    )
    .option('--previous <file>', say('上年报告，用于比较', 'last year’s report, to compare with'))
    .option('--today <date>', say('成文日期；默认为今天', 'date of the report; today by default'));
  withReporter(command, host).action(async (patterns: string[], options: Options) => {
    const settings = await readSettings(host, options.config);
    const { agency, year } = reporterOf(options, settings);
    const by = governmentOf(agency);
    const register = await readRegister(host, options.expected);
    const read = await loadParts(host, patterns, by, year);
    const consolidation = consolidate(partsOf(read, register), {
      by,
      year,
      expected: register.expected,
      lastDay: options.lastDay,
    });
    const text =
      options.format === 'json'
        ? `${JSON.stringify(asJson(consolidation, read), null, 2)}\n`
        : asText(consolidation, read, host);
    if (options.output === undefined) host.out(text);
    else await host.write(options.output, text);
    if (options.draft !== undefined) {
      const report = draftReport({
        agency,
        year,
        consolidation,
        annexes: ['departmentFigures'],
        today: options.today ?? host.today,
        ...(settings.narrative === undefined ? {} : { narrative: settings.narrative }),
        ...(options.previous === undefined
          ? {}
          : { previous: await readReportFile(await host.read(options.previous)) }),
      });
      await writeReport(host, options.draft, report);
    }
    // What is not whole is no success.
    const isWhole = read.every(({ ledgers, errors }) => ledgers !== undefined && errors === 0);
    done(isWhole && consolidation.coverage.missing.length === 0 ? 0 : 1);
  });
};

/** Of a party committee and a government that report together the government, whose departments they are. */
function governmentOf(agency: Agency): Agency {
  return { ...agency, name: agency.name.split('、').at(-1)! };
}

function asJson({ by, year, coverage, table, apart, shared, notes }: Consolidation, read: readonly PartRead[]): object {
  return {
    by: by.name,
    year,
    coverage,
    checks: read.map(({ path, body, verdict, errors, warnings }) => ({ path, body, verdict, errors, warnings })),
    table: table.map(({ indicator: { id, label, unit, acrossBodies }, total, bodies }) => ({
      indicator: id,
      label,
      unit,
      acrossBodies: acrossBodies.kind,
      ...(total === undefined ? {} : { total: total.quantity.value }),
      bodies: bodies.map(({ body, fact }) => ({ body, value: fact.quantity.value })),
    })),
    apart,
    shared,
    notes,
  };
}

function asText(
  { by, year, coverage: { lastDay, bodies, missing }, table, apart, shared, notes }: Consolidation,
  read: readonly PartRead[],
  host: Host,
): string {
  const { language } = host;
  const say = sayIn(host);
  const list = (names: readonly string[]): string => names.join(say('、', ', '));
  const count = (zh: string, en: string, names: readonly string[]): string =>
    `${say(zh, en)} ${String(names.length)}${names.length === 0 ? '' : `${say('：', ': ')}${list(names)}`}`;
  const late = bodies.flatMap((each) => (each.late ? [`${each.body} ${each.submittedOn ?? ''}`] : []));
  const faulty = read.filter(({ errors, warnings }) => errors + warnings > 0);
  const rows = table.flatMap(({ indicator, total, bodies: parts }) => {
    if (total === undefined || total.quantity.value === '0') return [];
    const some = parts.filter(({ fact }) => fact.quantity.value !== '0');
    const isOwn = indicator.acrossBodies.kind === 'own';
    const made = some.filter(({ body }) => !isOwn || body === by.name);
    const words = made.map(({ body, fact }) => `${body} ${formatQuantity(fact.quantity)}`);
    return [`  ${indicator.label}  ${formatQuantity(total.quantity)}${say('：', ': ')}${list(words)}`];
  });
  const kept = apart.reduce((sum, each) => sum + each.rows, 0);
  return `${[
    `${by.name}  ${String(year)}`,
    `${say('已报送', 'handed in')} ${String(bodies.length)}${lastDay === undefined ? '' : say(`（期限${lastDay}）`, ` (last day ${lastDay})`)}`,
    count('未报送', 'missing', missing),
    count('逾期', 'late', late),
    '',
    say('各单位台账检查', 'Ledgers of the bodies'),
    ...faulty.map(
      ({ body, verdict, errors, warnings }) =>
        `  ${body}  ${VERDICT_LABELS[verdict][language]}  ${say('错误', 'errors')} ${String(errors)}  ${say('警告', 'warnings')} ${String(warnings)}`,
    ),
    ...(faulty.length === 0 ? [`  ${say('没有错误和警告', 'no errors or warnings')}`] : []),
    '',
    say('合计及其构成', 'Totals and what they are made of'),
    ...rows,
    '',
    say('要核对的', 'To look at'),
    ...notes.map(({ message }) => `  ${message[language]}`),
    `  ${say(`几个单位都记了、只计一次的事项 ${String(shared.length)}件`, `matters of several bodies, counted once: ${String(shared.length)}`)}`,
    `  ${say(`各单位自身事项 ${String(kept)}条，不作为${by.name}的事项`, `rows that stay with their bodies: ${String(kept)}`)}`,
  ].join('\n')}\n`;
}
