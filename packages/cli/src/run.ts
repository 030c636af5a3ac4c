import { FazhiError, type Language } from '@fazhi/core';
import { Command, CommanderError } from 'commander';
import type { AddCommand } from './add-command.js';
import { checkCommand } from './commands/check.js';
import { checkLedgersCommand } from './commands/check-ledgers.js';
import { consolidateCommand } from './commands/consolidate.js';
import { deadlinesCommand } from './commands/deadlines.js';
import { draftCommand } from './commands/draft.js';
import { explainCommand } from './commands/explain.js';
import { lawCommand } from './commands/law.js';
import { nextCommand } from './commands/next.js';
import { readCommand } from './commands/read.js';
import { renderCommand } from './commands/render.js';
import { templateCommand } from './commands/template.js';
import { completionCommand } from './commands/completion.js';
import { inLanguage } from './help-words.js';
import type { Host } from './host.js';
import { VERSION } from './version.js';

const COMMANDS: readonly AddCommand[] = [
  checkCommand,
  checkLedgersCommand,
  draftCommand,
  consolidateCommand,
  nextCommand,
  renderCommand,
  readCommand,
  explainCommand,
  lawCommand,
  deadlinesCommand,
  templateCommand,
  completionCommand,
];

/** The exit code for a call that cannot be carried out; 1 stands for what a check found. */
const WRONG_CALL = 2;

/** The language asked for: that of the option, else of the environment, else Chinese. */
export function languageIn(args: readonly string[], environment: string | undefined): Language {
  const at = args.indexOf('--lang');
  const asked = at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  return (asked ?? environment) === 'en' ? 'en' : 'zh';
}

/**
 * Runs a command.
 *
 * @param args - what stands behind `fazhi`
 * @param more - commands besides those that are always there
 * @returns the exit code: 0, or 1 when a check failed, or 2 when the call could not be carried out
 */
export async function run(args: readonly string[], host: Host, more: readonly AddCommand[] = []): Promise<number> {
  let code = 0;
  const program = buildProgram(host, [...COMMANDS, ...more], (given) => {
    code = Math.max(code, given);
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_CALL;
    if (error instanceof FazhiError) {
      host.err(`${error.text[host.language]}\n`);
      return WRONG_CALL;
    }
    throw error;
  }
}

function buildProgram(host: Host, commands: readonly AddCommand[], done: (code: number) => void): Command {
  const { language } = host;
  const program = inLanguage(new Command('fazhi'), host)
    .description(
      {
        zh: '法治政府建设年度报告：检查报告和台账，起草、读取、输出报告，查规则、法规和期限。不连网络。',
        en: 'Law-based government reports: check reports and ledgers, draft, read and print reports, look up rules, law and deadlines. Offline.',
      }[language],
    )
    .version(VERSION, '-V, --version', { zh: '显示版本', en: 'print the version' }[language])
    .option('--lang <zh|en>', { zh: '语言：zh 或 en', en: 'language: zh or en' }[language]);
  for (const add of commands) add(program, host, done);
  return program;
}
