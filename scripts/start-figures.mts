import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Figure } from './figure.mts';
import { ENTRY_POINTS } from './files.mts';

/** A folder from which every package can be imported as built. */
const FROM = resolve('examples/annual-report');
const RUNS = 7;

/** Milliseconds of processor that a new process took which imports a module, the least of several. */
function coldImport(specifier: string): number {
  const program = `await import('${specifier}'); const { user, system } = process.cpuUsage(); console.log(user + system);`;
  const once = (): number =>
    Number(execFileSync('node', ['--input-type=module', '-e', program], { cwd: FROM, encoding: 'utf8' })) / 1000;
  return Math.min(...Array.from({ length: RUNS }, once));
}

/** What loading costs in a new process, without the process itself. */
export function startFigures(): Figure[] {
  const bare = coldImport('node:process');
  return [
    { what: 'cold import of zod, for comparison', value: coldImport('zod') - bare, unit: 'ms of processor' },
    ...ENTRY_POINTS.map(({ specifier }) => ({
      what: `cold import of ${specifier}`,
      value: coldImport(specifier) - bare,
      unit: 'ms of processor',
      goal: 60,
    })),
  ];
}
