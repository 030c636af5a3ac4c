import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Host } from '../host.js';
import { run } from '../run.js';
import { VERSION } from '../version.js';
import { TOOLS } from './tools.js';

/** Serves the tools until the assistant closes its end. Nothing is read from or written to the disk. */
export async function serve(host: Host): Promise<void> {
  serveStdio(() => {
    const server = new McpServer({ name: 'fazhi', version: VERSION });
    for (const { name, description, input, call } of TOOLS) {
      server.registerTool(
        name,
        { description: description[host.language], inputSchema: input, annotations: { readOnlyHint: true } },
        async (given) => {
          const { args, piped = '' } = call(given);
          return answer(args, piped, host);
        },
      );
    }
    return server;
  });
  await new Promise((end) => process.stdin.once('close', end));
}

/** What a command says, run where it sees nothing but what is piped in. */
async function answer(
  args: readonly string[],
  piped: string,
  { language, today }: Host,
): Promise<{ content: { type: 'text'; text: string }[]; isError?: boolean }> {
  const said: string[] = [];
  const failures: string[] = [];
  const code = await run(args, {
    language,
    today,
    color: false,
    watched: false,
    columns: 80,
    read: () => Promise.resolve(new TextEncoder().encode(piped)),
    exists: () => Promise.resolve(false),
    find: (patterns) => Promise.resolve([...patterns]),
    watch: () => Promise.resolve(),
    write: (_, content) => {
      said.push(typeof content === 'string' ? content : '');
      return Promise.resolve();
    },
    out: (text) => said.push(text),
    err: (text) => failures.push(text),
  });
  const isError = code > 1;
  return { content: [{ type: 'text', text: (isError ? failures : said).join('\n') }], ...(isError ? { isError } : {}) };
}
