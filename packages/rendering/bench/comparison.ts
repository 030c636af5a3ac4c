import { bench, describe, type BenchOptions } from 'vitest';

/** Something to be timed beside others. */
export interface Contender {
  name: string;
  /** Whose it is: ours is compared with every rival. */
  side: 'ours' | 'rival';
  /** One run; times it cannot see from outside, such as those of another process, it returns in milliseconds. */
  run: () => unknown;
  /** Why it cannot run here; it is then left out with this line. */
  missing?: string | undefined;
  options?: BenchOptions;
}

/** At most this share of a rival's time. */
export interface Target {
  ours: string;
  rival: string;
  atMost: number;
}

const OPTIONS: BenchOptions = { time: 1_500, warmupTime: 300, iterations: 10 };

/** The time that a quarter of the runs stayed below: whatever else the machine does makes runs slower, never faster. */
function lowerQuartile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)]!;
}

function verdict(ratio: number, { atMost }: Target): string {
  const limit = atMost < 1 ? `1/${(1 / atMost).toFixed(0)}` : atMost.toFixed(1);
  return `target at most ${limit}: ${ratio <= atMost ? 'reached' : 'MISSED'}`;
}

function comparedWith(name: string, times: ReadonlyMap<string, number>, ours: string, target?: Target): string {
  const own = times.get(ours)!;
  const rival = times.get(name)!;
  const ratio = own / rival;
  const shown = ratio < 1 ? `1/${(1 / ratio).toFixed(1)}` : `${ratio.toFixed(2)} times`;
  const judged = target === undefined ? 'no target' : verdict(ratio, target);
  return `  ${ours} (${own.toFixed(2)} ms): ${shown} of ${name} (${rival.toFixed(2)} ms); ${judged}`;
}

/**
 * Times contenders one after the other and says, by the lower quartile of their times, how ours compare with the rivals.
 *
 * A target is judged and printed, never enforced: the machine decides about times, the reader about ratios.
 */
export function comparison(
  title: string,
  contenders: readonly Contender[],
  targets: readonly Target[],
  more: () => readonly string[] = () => [],
): void {
  const times = new Map<string, number>();
  const failures = new Map<string, string>();
  const running = contenders.filter(({ missing }) => missing === undefined);
  const report = (): void => {
    const names = (side: Contender['side']) =>
      running.filter((each) => each.side === side && times.has(each.name)).map(({ name }) => name);
    const lines = [
      title,
      ...names('ours').flatMap((ours) =>
        names('rival').map((rival) => {
          const target = targets.find((each) => each.ours === ours && each.rival === rival);
          return comparedWith(rival, times, ours, target);
        }),
      ),
      ...contenders.flatMap(({ name, missing }) => (missing === undefined ? [] : [`  ${name}: left out, ${missing}`])),
      ...[...failures].map(([name, message]) => `  ${name}: FAILED, ${message}`),
      ...more(),
    ];
    process.stdout.write(`\n${lines.join('\n')}\n`);
  };
  describe(title, () => {
    for (const { name, run, options } of running) {
      let measured: number[] = [];
      const timed = async (): Promise<void> => {
        const start = performance.now();
        try {
          const reported = await run();
          measured.push(typeof reported === 'number' ? reported : performance.now() - start);
        } catch (error) {
          // The runner would show such a contender as the fastest.
          failures.set(name, error instanceof Error ? error.message : String(error));
          throw error;
        }
      };
      const setup = (): void => {
        measured = [];
      };
      const teardown = (_: unknown, mode: 'run' | 'warmup'): void => {
        if (mode === 'warmup') return;
        if (!failures.has(name)) times.set(name, lowerQuartile(measured));
        if (times.size + failures.size === running.length) report();
      };
      bench(name, timed, { ...OPTIONS, ...options, setup, teardown });
    }
  });
}
