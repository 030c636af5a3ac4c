import { FazhiError } from '@fazhi/core';
import fc from 'fast-check';
import { CALLS } from './calls.js';

/** A call that threw what it may not. */
export interface Fault {
  /** Name of the function. */
  readonly name: string;
  /** What it threw. */
  readonly thrown: string;
  /** Seed and path by which fast-check makes the same input again. */
  readonly replay: string;
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : typeof thrown;
}

/** Whether a caller may see it: ours, and in Chinese. */
function isAllowed(thrown: unknown): boolean {
  return FazhiError.isInstance(thrown) && /\p{Script=Han}/u.test(thrown.message);
}

/** Takes what was given to its end: pieces are written when they are asked for. */
async function drained(given: unknown): Promise<void> {
  const settled = await given;
  if (typeof settled !== 'object' || settled === null || !('next' in settled)) return;
  for await (const piece of settled as unknown as AsyncIterable<unknown>) if (piece === undefined) return;
}

/**
 * Calls public functions with what strangers and mistaken programs may hand over.
 *
 * @param runs - calls of each function
 * @param seed - equal seeds give equal calls
 * @returns the first fault of each function
 */
export async function fuzz(runs: number, seed: number): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const { name, call, given } of CALLS) {
    const property = fc.asyncProperty(fc.tuple(...given), async (made) => {
      try {
        await drained(call(...(made.map((make) => make()) as never[])));
      } catch (thrown) {
        if (!isAllowed(thrown)) throw new Error(wordsOf(thrown), { cause: thrown });
      }
    });
    const found = await fc.check(property, { numRuns: runs, seed, endOnFailure: true });
    if (!found.failed) continue;
    const thrown = found.errorInstance instanceof Error ? found.errorInstance.message : '';
    faults.push({ name, thrown, replay: `seed ${String(found.seed)}, path ${found.counterexamplePath ?? ''}` });
  }
  return faults;
}
