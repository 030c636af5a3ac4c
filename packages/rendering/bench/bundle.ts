import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Contenders from './contenders.js';

/*
 * The contenders are timed as an application would run them. The test runner's own loader rewrites every import of this
 * workspace's code, and of no other, which would slow our side alone; it leaves alone what lies in `node_modules`.
 */
const FOLDER = new URL('../node_modules/.bench/', import.meta.url);

/** Bundles a file of this folder and gives the path of the bundle; installed packages stay outside of it. */
export async function bundle(name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = fileURLToPath(new URL(`${name}.mjs`, FOLDER));
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@fazhi/source'],
    external: ['docx'],
  });
  return outfile;
}

/** All contenders, bundled. */
export async function contenders(): Promise<typeof Contenders> {
  const file = await bundle('contenders');
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as typeof Contenders;
}
