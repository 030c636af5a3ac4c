import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const file = (name: string): string => fileURLToPath(new URL(`web/${name}`, import.meta.url));

/** A program in one piece, such that it can stand in a page. */
async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file(name)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    conditions: ['@fazhi/source'],
    legalComments: 'none',
    logLevel: 'error',
  });
  // No text of a program may end it, or begin another.
  return outputFiles[0]!.text.replace(/<(?=\/script|!--)/gi, '\\x3C').trim();
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Builds the check-up page: one file with everything in it, under a policy by which it can reach nothing outside.
 *
 * @returns the page
 */
export async function buildPage(): Promise<string> {
  const [page, worker] = await Promise.all([bundle('page.ts'), bundle('worker.ts')]);
  const style = readFileSync(file('page.css'), 'utf8').trim();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(page)}`,
    `style-src ${hashOf(style)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts: Readonly<Record<string, string>> = { policy, style, worker, page };
  return readFileSync(file('page.html'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}
