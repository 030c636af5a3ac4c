/** Longest name compared: a longer one is no slip of a known one. */
const LONGEST = 64;

/**
 * 相近名称: the known name nearest to an unknown one, when it is near enough to be a slip.
 *
 * @param unknown - what was written
 * @param known - the names there are
 *
 * @example
 * ```ts
 * import { nearestName } from '@fazhi/core/checking';
 *
 * nearestName('supervison', ['supervision', 'assessment']); // => 'supervision'
 * nearestName('x', ['supervision']); // => undefined
 * ```
 */
export function nearestName(unknown: string, known: readonly string[]): string | undefined {
  if (unknown.length > LONGEST) return undefined;
  const limit = Math.max(1, Math.floor(unknown.length / 3));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const distance = editDistance(unknown.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to another. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
