import { daysBetween, type LegalCitation, nextSteps, type PendingMatter } from '@fazhi/core';
import { Option } from 'commander';
import type { AddCommand } from '../add-command.js';
import { sayIn, type Host } from '../host.js';
import { loadChecked } from '../load-ledgers.js';
import { readSettings, type ReporterOptions, withReporter } from '../settings.js';

interface Options extends ReporterOptions {
  format: 'text' | 'json';
  today?: string;
}

/** `fazhi next`: what is to be done next for each matter that is not finished, and by when. */
export const nextCommand: AddCommand = (program, host) => {
  const say = sayIn(host);
  const command = program
    .command('next')
    .summary(say('下一步该办什么', 'what is to be done next'))
    .description(
      say(
        '列出台账中没有办完的事项：下一步办什么、最迟哪天、缺什么，急的在前。',
        'Lists the matters of ledgers that are not finished: the next step, by when, and what is missing; the most urgent first.',
      ),
    )
    .argument('<files...>', say('台账文件', 'files with ledgers'))
    .addOption(new Option('-f, --format <format>', say('输出格式', 'format')).choices(['text', 'json']).default('text'))
    .option('--today <date>', say('从哪天看；默认为今天', 'the day of asking; today by default'));
  withReporter(command, host).action(async (patterns: string[], options: Options) => {
    const ledgers = await loadChecked(host, patterns, options, await readSettings(host, options.config));
    const today = options.today ?? host.today;
    const matters = nextSteps(ledgers, today);
    if (options.format === 'json') host.out(`${JSON.stringify(matters, null, 2)}\n`);
    else if (matters.length === 0) host.out(`${say('没有待办的事项。', 'Nothing is to be done.')}\n`);
    else host.out(matters.map((matter) => asText(matter, today, host)).join(''));
  });
};

function citationWords({ title, article, articleOf, paragraph, item }: LegalCitation): string {
  const parts = [
    article === undefined ? '' : `第${String(article)}条${articleOf === undefined ? '' : `之${String(articleOf)}`}`,
    paragraph === undefined ? '' : `第${String(paragraph)}款`,
    item === undefined ? '' : `第${String(item)}项`,
  ];
  return `《${title}》${parts.join('')}`;
}

function asText({ name, office, procedure, step, dueOn }: PendingMatter, today: string, host: Host): string {
  const { language } = host;
  const say = sayIn(host);
  const left = dueOn === undefined ? 0 : daysBetween(today, dueOn);
  const when =
    dueOn === undefined
      ? say('没有期限', 'no last day')
      : left < 0
        ? say(`${dueOn}，已逾期${String(-left)}天`, `${dueOn}, ${String(-left)} days over`)
        : say(`${dueOn}，还有${String(left)}天`, `${dueOn}, ${String(left)} days left`);
  const missing = step.missing.map((gate) => gate.missing[language]).join(say('、', ', '));
  const basis = step.basis.map(citationWords).join(say('、', ', '));
  return [
    `${when}  ${name}`,
    `  ${say('下一步', 'next')}${say('：', ': ')}${step.label}${say(`（${procedure}，${office}）`, ` (${procedure}, ${office})`)}`,
    ...(missing === '' ? [] : [`  ${say('所缺', 'missing')}${say('：', ': ')}${missing}`]),
    ...(basis === '' ? [] : [`  ${say('依据', 'basis')}${say('：', ': ')}${basis}`]),
    '',
  ].join('\n');
}
