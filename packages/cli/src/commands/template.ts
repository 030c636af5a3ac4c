import { FazhiError, type LedgerPath, LEDGERS } from '@fazhi/core';
import { renderTemplate } from '@fazhi/rendering/xlsx';
import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';

/** `fazhi template`: an empty workbook to fill in. */
export const templateCommand: AddCommand = (program, host) => {
  const say = sayIn(host);
  program
    .command('template')
    .summary(say('台账模板', 'workbook to fill in'))
    .description(
      say(
        '写出台账模板（xlsx）；不写 --output 时列出全部台账。',
        'Writes an empty workbook to fill in; without --output lists the ledgers there are.',
      ),
    )
    .argument('[ledgers...]', say('台账名称，如 法律意见书台账；不写则为全部', 'names of ledgers; all when left out'))
    .option('-o, --output <file>', say('工作簿文件', 'the workbook'))
    .action(async (names: string[], { output }: { output?: string }) => {
      const all = Object.keys(LEDGERS) as LedgerPath[];
      const chosen = names.flatMap((name) => {
        const exact = all.filter((path) => path === name || LEDGERS[path].title === name);
        const found = exact.length > 0 ? exact : all.filter((path) => LEDGERS[path].title.includes(name));
        if (found.length > 0) return found;
        throw new FazhiError('unknownName', {
          zh: `没有“${name}”这本台账；不带参数运行 fazhi template 可列出全部。`,
          en: `There is no ledger "${name}"; run fazhi template alone to list them.`,
        });
      });
      const paths = names.length === 0 ? all : chosen;
      if (output === undefined) {
        for (const path of paths) host.out(`${LEDGERS[path].title}  ${path}\n`);
        return;
      }
      await host.write(output, renderTemplate(paths));
      host.err(`${say('已写入', 'written')} ${output}\n`);
    });
};
