import { evaluateRelation, findFact, formatQuantity, type Report } from '@fazhi/core';
import { readReportFile } from '@fazhi/reading';
import { renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { Option } from 'commander';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';

const SHAPES: Readonly<Record<string, (report: Report, language: 'zh' | 'en') => string>> = {
  tree: (report) => `${JSON.stringify(report, null, 2)}\n`,
  facts: (report) => `${JSON.stringify({ facts: report.facts, relations: report.relations }, null, 2)}\n`,
  figures: (report, language) =>
    [
      ...report.facts.map(({ label, quantity }) => `${label}\t${formatQuantity(quantity)}`),
      ...report.relations.map(
        (relation) => evaluateRelation(relation, (id) => findFact(report, id)).explanation[language],
      ),
    ]
      .map((line) => `${line}\n`)
      .join(''),
  markdown: (report) => renderMarkdown(report),
  text: (report) => renderPlainText(report),
};

/** `fazhi read`: what is understood of a report. */
export const readCommand: AddCommand = (program, host, done) => {
  const { language } = host;
  const say = sayIn(host);
  program
    .command('read')
    .summary(say('读取报告', 'read a report'))
    .description(
      say('读取报告，输出报告树、数据或正文。', 'Reads a report and prints its tree, its figures or its text.'),
    )
    .argument('<file>', say('报告文件，- 为标准输入', 'the report, - for standard input'))
    .addOption(
      new Option('--as <shape>', say('输出什么', 'what to print')).choices(Object.keys(SHAPES)).default('tree'),
    )
    .option('-o, --output <file>', say('写入文件', 'write to a file'))
    .action(async (path: string, { as: shape, output }: { as: string; output?: string }) => {
      const report = await readReportFile(await host.read(path));
      const { unreadable } = report.meta;
      if (unreadable !== undefined) {
        host.err(`${path}：${unreadable.message[language]}${unreadable.fix[language]}\n`);
        done(2);
      }
      const text = SHAPES[shape]!(report, language);
      if (output === undefined) host.out(text);
      else await host.write(output, text);
    });
};
