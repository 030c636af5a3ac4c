import { Argument, type Command } from 'commander';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';

/** Options and commands by command. */
function wordsOf(program: Command): [name: string, words: string][] {
  const options = (command: Command): string[] => command.options.flatMap(({ long }) => long ?? []);
  const names = program.commands.map((command) => command.name());
  return [
    ['', [...names, ...options(program)].join(' ')],
    ...program.commands.map((command): [string, string] => [command.name(), options(command).join(' ')]),
  ];
}

const SHELLS: Readonly<Record<string, (words: readonly [string, string][]) => string>> = {
  bash: (words) => `_fazhi() {
  local words
  case "\${COMP_WORDS[1]}" in
${words
  .slice(1)
  .map(([name, list]) => `    ${name}) words="${list}" ;;`)
  .join('\n')}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${words[0]![1]}"
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _fazhi fazhi
`,
  zsh: (words) => `autoload -U +X bashcompinit && bashcompinit\n${SHELLS['bash']!(words)}`,
  fish: (words) =>
    words
      .map(([name, list]) => {
        const when = name === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${name}`;
        return `complete -c fazhi -n '${when}' -a '${list}'\n`;
      })
      .join(''),
};

/** `fazhi completion`: completions for a shell. */
export const completionCommand: AddCommand = (program, host) => {
  const say = sayIn(host);
  program
    .command('completion')
    .summary(say('命令行补全', 'completions for a shell'))
    .description(
      say(
        '输出补全脚本，如 fazhi completion bash >> ~/.bashrc',
        'Prints a completion script: fazhi completion bash >> ~/.bashrc',
      ),
    )
    .addArgument(new Argument('<shell>', say('bash、zsh 或 fish', 'bash, zsh or fish')).choices(Object.keys(SHELLS)))
    .action((shell: string) => {
      host.out(SHELLS[shell]!(wordsOf(program)));
    });
};
