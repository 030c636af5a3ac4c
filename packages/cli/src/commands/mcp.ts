import type { AddCommand } from '../add-command.js';
import { sayIn } from '../host.js';

/** `fazhi mcp`: tools for a writing assistant, over standard input and output. */
export const mcpCommand: AddCommand = (program, host) => {
  const say = sayIn(host);
  program
    .command('mcp')
    .summary(say('供写作助手调用', 'tools for a writing assistant'))
    .description(
      say(
        '作为MCP服务（标准输入输出）运行，供写作助手检查报告、查规则、查法规、起草报告。',
        'Runs as an MCP server on standard input and output: check, explain, figures, draft, law.',
      ),
    )
    .action(async () => {
      // Nobody else needs the protocol's library.
      const { serve } = await import('../mcp/serve.js');
      await serve(host);
    });
};
