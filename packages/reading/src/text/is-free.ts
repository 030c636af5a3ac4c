import type { Line } from './line.js';

/** Whether the format says nothing of a line, so that its words alone decide. Internal. */
export function isFree({ hints }: Line): boolean {
  return hints === undefined || Object.values(hints).every((hint) => hint === undefined);
}
