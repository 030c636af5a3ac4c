import { parseArgs } from 'node:util';
import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Curve, CURVES } from '../examples/annual-report/growth/curves.ts';

// Usage: pnpm growth [WORDS]. One row a curve whose work or shape has the words: milliseconds of processor time at an eighth,
// a quarter, half and the whole of the largest size, the power by which they grow, and the heap in use at the most.
const FRACTIONS = [8, 4, 2, 1];
/** Powers above this are told at the end: 1 is linear, 2 quadratic. */
const BENT = 1.5;
/** Milliseconds below which a figure says nothing. */
const TELLING = 8;
const MEGABYTE = 1 << 20;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

async function milliseconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Of three runs the shortest: the first compiles, and collecting garbage falls on any. */
async function shortest(work: () => unknown): Promise<number> {
  const runs = [await milliseconds(work)];
  while (runs.length < 3 && runs[0]! < 2_000) runs.push(await milliseconds(work));
  return Math.min(...runs);
}

/** Megabytes of heap that the work had in use beyond what was there. */
async function heap(work: () => unknown): Promise<number> {
  collect();
  const before = process.memoryUsage().heapUsed;
  const profiler = new GCProfiler();
  profiler.start();
  await work();
  const most = profiler
    .stop()
    .statistics.reduce(
      (high, { beforeGC }) => Math.max(high, beforeGC.heapStatistics.usedHeapSize),
      process.memoryUsage().heapUsed,
    );
  return (most - before) / MEGABYTE;
}

async function rowOf({ work, shape, of, largest }: Curve): Promise<{ readonly row: string; readonly bent: boolean }> {
  const times: number[] = [];
  for (const fraction of FRACTIONS) times.push(await shortest(of(largest / fraction)));
  const [, , half = 0, whole = 0] = times;
  const power = whole < TELLING ? 0 : Math.log2(whole / Math.max(half, 0.1));
  const cells = [
    work,
    shape,
    ...times.map((time) => time.toFixed(1)),
    power === 0 ? '–' : power.toFixed(2),
    (await heap(of(largest))).toFixed(1),
  ];
  return {
    row: `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', '⏎')).join(' | ')} |`,
    bent: power > BENT,
  };
}

const { positionals } = parseArgs({ allowPositionals: true });
const bends: string[] = [];
console.log(
  '| work | shape | ⅛ ms | ¼ ms | ½ ms | 1 ms | power | MB |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
);
for (const curve of CURVES.filter(({ work, shape }) =>
  positionals.every((word) => `${work} ${shape}`.includes(word)),
)) {
  let { row, bent } = await rowOf(curve);
  // What else the machine does bends a curve once, not twice.
  if (bent) ({ row, bent } = await rowOf(curve));
  console.log(row);
  if (bent) bends.push(row);
}
console.log(bends.length === 0 ? '\nNo curve bends.' : `\n${String(bends.length)} curves bend:\n${bends.join('\n')}`);
process.exitCode = bends.length === 0 ? 0 : 1;
