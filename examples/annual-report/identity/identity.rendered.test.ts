import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromium, inDirectory } from '../../../packages/rendering/src/html/fixtures/chromium.js';
import { outputs } from './fixtures/outputs.js';

const ZONES = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'] as const;

/** What one engine made in one time zone: the SHA-256 of each output, and the zone's offset as the engine sees it. */
interface Made {
  offset: number;
  hashes: Record<string, string>;
}

/** What the page sends. */
interface Sent {
  error?: string;
  offset: number;
  outputs: Record<string, string>;
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function hashes(made: Readonly<Record<string, Uint8Array>>): Record<string, string> {
  return Object.fromEntries(Object.entries(made).map(([name, bytes]) => [name, hash(bytes)]));
}

async function inZone<T>(zone: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

async function inNode(): Promise<Made> {
  return { hashes: hashes(await outputs()), offset: new Date(1980, 0, 1).getTimezoneOffset() };
}

/** Serves the program to Chromium, which inherits this process's time zone, and takes what it sends. */
async function inChromium(program: string): Promise<Made> {
  let sent = '';
  const server = createServer((request, response) => {
    if (request.url === '/outputs') {
      request.on('data', (part: Buffer) => (sent += part.toString('latin1')));
      request.on('end', () => response.end());
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><script>${program.replace(/<\/script/g, '<\\/script')}</script>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  try {
    await inDirectory((directory) => chromium(directory, address, '--virtual-time-budget=60000', '--dump-dom'));
  } finally {
    server.close();
  }
  const { error, offset, outputs: made } = JSON.parse(sent) as Sent;
  if (error !== undefined) throw new Error(error);
  return {
    offset,
    hashes: hashes(Object.fromEntries(Object.entries(made).map(([name, data]) => [name, Buffer.from(data, 'base64')]))),
  };
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('fixtures/page-program.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    conditions: ['@fazhi/source'],
  });
  return outputFiles[0]!.text;
}

describe('from the ledgers to the bytes, in Node and in Chromium under three time zones', () => {
  const node: Made[] = [];
  const browser: Made[] = [];
  beforeAll(async () => {
    const program = await bundled();
    for (const zone of ZONES) {
      node.push(await inZone(zone, inNode));
      browser.push(await inZone(zone, () => inChromium(program)));
    }
  }, 240_000);

  test('the zones were those asked for', () => {
    const offsets = [0, -480, 480];
    expect(node.map(({ offset }) => offset)).toEqual(offsets);
    expect(browser.map(({ offset }) => offset)).toEqual(offsets);
  });

  test('each output is the same to the byte', () => {
    for (const made of [...node, ...browser]) expect(made.hashes).toEqual(node[0]!.hashes);
  });

  test('no two outputs are the same', () => {
    const all = Object.values(node[0]!.hashes);
    expect(all).toHaveLength(7);
    expect(new Set(all).size).toBe(all.length);
  });
});
