import { type Command, CommanderError } from 'commander';
import type { Host } from './host.js';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Global Options:': '通用选项：',
  'Commands:': '命令：',
};

/** What is wrong with a call, by the code of the argument library. */
const FAULTS: Readonly<Record<string, (name: string) => string>> = {
  'commander.unknownOption': (name) => `没有“${name}”这个选项。`,
  'commander.unknownCommand': (name) => `没有“${name}”这个命令。`,
  'commander.missingArgument': (name) => `缺少参数“${name}”。`,
  'commander.optionMissingArgument': (name) => `选项“${name}”后面缺少内容。`,
  'commander.missingMandatoryOptionValue': (name) => `须给出选项“${name}”。`,
  'commander.invalidArgument': (name) => `“${name}”不是可用的内容。`,
  'commander.excessArguments': () => '参数太多。',
};

/** Lets a command speak the language of its user; all commands below it inherit that. */
export function inLanguage(command: Command, host: Host): Command {
  if (host.language === 'zh') {
    command
      .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
      .helpOption('-h, --help', '显示用法')
      .helpCommand('help [command]', '显示一个命令的用法');
  }
  return command
    .exitOverride((error) => {
      const say = Object.hasOwn(FAULTS, error.code) ? FAULTS[error.code] : undefined;
      if (say !== undefined) {
        const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
        const [, near] = /\(Did you mean (.*)\?\)/.exec(error.message) ?? [];
        const chinese = say(name) + (near === undefined ? '' : `是不是“${near}”？`);
        host.err(`${host.language === 'zh' ? `${chinese}用法见 fazhi --help。` : error.message}\n`);
      }
      throw new CommanderError(error.exitCode, error.code, error.message);
    })
    .configureOutput({
      writeOut: (text) => {
        host.out(text);
      },
      // Help that a wrong call is answered with; the fault itself is said above.
      writeErr: (text) => {
        if (!text.startsWith('error:')) host.err(text);
      },
    });
}
