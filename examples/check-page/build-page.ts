import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A program or style in one piece, such that it can stand in a page. */
async function bundle(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
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
 * Builds a page: one file with everything in it, under a policy by which it can reach nothing outside.
 *
 * @param folder - with `page.html`, whose `{{name}}` stand for the programs and `{{style}}` for `page.css`
 * @returns the page
 */
export async function buildPage(folder = new URL('web/', import.meta.url)): Promise<string> {
  const file = (name: string): string => fileURLToPath(new URL(name, folder));
  const html = readFileSync(file('page.html'), 'utf8');
  const names = [...html.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).filter((name) => name !== 'policy');
  const parts = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await bundle(file(name === 'style' ? 'page.css' : `${name}.ts`))] as const),
    ),
  );
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(parts['page']!)}`,
    `style-src ${hashOf(parts['style']!)}`,
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => ({ ...parts, policy })[name] ?? '');
}
