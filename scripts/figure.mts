/** One measured figure, as a line of the table of `pnpm bench`. */
export interface Figure {
  /** What was measured, and beside what. */
  readonly what: string;
  /** The figure. */
  readonly value: number;
  /** What it counts. */
  readonly unit: string;
  /** The most it should be; none where it only informs. */
  readonly goal?: number | undefined;
}

/** What a quarter of the runs stayed below: whatever else the machine does makes runs slower, never faster. */
function lowerQuartile(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)]!;
}

/**
 * Milliseconds that each of several programs takes, run one after the other round by round, so that a busy minute meets
 * all of them.
 *
 * @param programs - by name
 * @param rounds - how often each runs; the first tenth of the rounds only warms up
 */
export async function timed<Name extends string>(
  programs: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(programs) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -Math.floor(rounds / 10); round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      await programs[name]();
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, lowerQuartile(times.get(name)!)])) as Record<Name, number>;
}
