import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundle } from './bundle.js';
import { comparison, type Contender } from './comparison.js';
import type { LargeTableRun } from './large-table-run.js';

const run = promisify(execFile);
const [ours, docx] = [await bundle('large-table-ours'), await bundle('large-table-docx')];

/** One run in a process of its own; `docx` needs more memory than Node allows itself on a small machine. */
async function measured(name: string): Promise<LargeTableRun> {
  const program = name === 'docx' ? docx : ours;
  const { stdout } = await run(process.execPath, ['--max-old-space-size=6000', program, name]);
  return JSON.parse(stdout) as LargeTableRun;
}

/** Most memory ours may hold, in megabytes. */
const MOST_MEMORY = 120;
const OURS = [
  'renderDocxPieces',
  'renderDocx',
  'renderDocxPieces, with its data',
  'renderDocx, with its data',
] as const;

function memoryLine(name: string, { megabytes, bytes }: LargeTableRun): string {
  const size = bytes > 0 ? `, file of ${(bytes / 1e6).toFixed(2)} MB` : '';
  const target = name.startsWith('renderDocxPieces')
    ? `; target at most ${String(MOST_MEMORY)} MB: ${megabytes <= MOST_MEMORY ? 'reached' : 'MISSED'}`
    : '';
  return `  ${name}: ${megabytes.toFixed(0)} MB${size}${target}`;
}

const memory = new Map<string, LargeTableRun>();
for (const name of ['bare process', 'tree alone']) memory.set(name, await measured(name));

function contender(name: string, side: Contender['side'], iterations: number): Contender {
  return {
    name,
    side,
    options: { time: 0, iterations, warmupTime: 0, warmupIterations: 0 },
    run: async () => {
      const one = await measured(name);
      memory.set(name, one);
      return one.milliseconds;
    },
  };
}

comparison(
  'DOCX of a table of 20,000 rows of 8 cells, from the rows to the last byte, in a new process',
  [...OURS.map((name) => contender(name, 'ours', 3)), contender('docx', 'rival', 1)],
  [
    { ours: 'renderDocxPieces', rival: 'docx', atMost: 1 / 8 },
    { ours: 'renderDocx', rival: 'docx', atMost: 1 / 8 },
  ],
  () => [
    'Peak memory of the same processes (maxRSS: Node, code and tree included)',
    ...[...memory].map(([name, one]) => memoryLine(name, one)),
  ],
);
