import { watch } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { FazhiError, type Language } from '@fazhi/core';
import { glob } from 'tinyglobby';
import type { Host } from './host.js';

/** The host of a process. */
export function nodeHost(language: Language): Host {
  return {
    language,
    today: localDay(new Date()),
    color: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    watched: process.stderr.isTTY,
    columns: process.stderr.columns || 80,
    read: readInput,
    exists: async (path) => (await stat(path).catch(() => undefined)) !== undefined,
    async write(path, content) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
    },
    find: findFiles,
    watch: watchFiles,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}

/** The day where the machine stands: a deadline is missed there. */
function localDay(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(path);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

function cannotRead(path: string, error: unknown): FazhiError {
  const { code = '' } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, { zh: string; en: string }>> = {
    ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
    EACCES: { zh: '没有读取权限', en: 'it may not be read' },
    EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  };
  const { zh, en } = reasons[code] ?? { zh: code, en: code };
  return new FazhiError('invalidArgument', { zh: `读不了“${path}”：${zh}。`, en: `"${path}" cannot be read: ${en}.` });
}

async function findFiles(patterns: readonly string[], endings: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const kind = pattern === '-' ? undefined : await stat(pattern).catch(() => undefined);
    if (kind?.isDirectory() === true) {
      // Word and WPS leave lock files beside what is open.
      const inside = await glob(`**/*.{${endings.join(',')}}`, {
        cwd: pattern,
        ignore: ['**/~$*'],
        caseSensitiveMatch: false,
        expandDirectories: false,
      });
      for (const file of inside.sort()) found.add([pattern.replace(/[\\/]+$/, ''), ...file.split('/')].join(sep));
    } else if (kind === undefined && /[*?{]/.test(pattern)) {
      const files = await glob(pattern.replaceAll('\\', '/'), { ignore: ['**/~$*'], expandDirectories: false });
      for (const file of files.sort()) found.add(file);
    } else found.add(pattern);
  }
  return [...found];
}

/** Editors write a file in several steps. */
const SETTLED = 200;

async function watchFiles(paths: readonly string[], again: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  // The folders are watched: editors replace a file rather than write into it.
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    watch(folder, (_, name) => {
      if (name !== null && !paths.some((path) => path.endsWith(name))) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(again);
      }, SETTLED);
    });
  }
  return new Promise<never>(() => undefined);
}
