/** How many times the small input goes into the large one. */
const FACTOR = 8;
/** Milliseconds of processor time below which a comparison says nothing about growth. */
const TELLING = 15;

/** Between what linear growth gives on a busy machine (up to 2) and what quadratic growth gives (8). */
export const FASTER_THAN_LINEAR = 3;
/** Below it, there is no doubt. */
const PLAINLY_LINEAR = 2;

/** What this process has computed so far, in milliseconds: other processes slow the clock, but not this. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

async function cost<T>(work: (input: T) => unknown, input: T, times = 1): Promise<number> {
  const start = computed();
  for (let time = 0; time < times; time += 1) await work(input);
  return computed() - start;
}

/**
 * How much more one large input costs than as many small ones as go into it: about 1 where the work grows with the input,
 * about 8 where it grows with the square. The two are measured in turn, so that whatever slows one slows the other; where
 * the first pair leaves a doubt, the median of three counts. Work too short to tell, even for the largest input, gives 1.
 *
 * @param work - what is measured; it may be asynchronous
 * @param inputOf - makes an input of a size
 * @param largest - the largest size; one of an eighth is tried first
 */
export async function growth<T>(
  work: (input: T) => unknown,
  inputOf: (size: number) => T,
  largest: number,
): Promise<number> {
  for (const size of [largest / FACTOR, largest]) {
    const small = inputOf(size / FACTOR);
    const large = inputOf(size);
    // The first run compiles what is measured.
    await work(large);
    if ((await cost(work, large)) < TELLING) continue;
    const ratios: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const control = await cost(work, small, FACTOR);
      const ratio = (await cost(work, large)) / control;
      if (round === 0 && ratio < PLAINLY_LINEAR) return ratio;
      ratios.push(ratio);
    }
    return ratios.sort((a, b) => a - b)[1]!;
  }
  return 1;
}
