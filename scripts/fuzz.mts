import { parseArgs } from 'node:util';
import { CALLS } from '../examples/annual-report/fuzz/calls.ts';
import { fuzz } from '../examples/annual-report/fuzz/fuzz.ts';

// Usage: pnpm fuzz [--runs calls of each function] [--seed number] [--rounds number]
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const runs = Number(values.runs);
let calls = 0;
let failed = false;
for (let round = 0; round < Number(values.rounds); round += 1) {
  const seed = Number(values.seed) + round;
  const faults = await fuzz(runs, seed);
  calls += runs * CALLS.length;
  console.log(`seed ${String(seed)}: ${String(calls)} calls, ${String(faults.length)} faults`);
  for (const { name, thrown, replay } of faults) console.log(`  ${name}: ${thrown} (${replay})`);
  failed ||= faults.length > 0;
}
process.exitCode = failed ? 1 : 0;
