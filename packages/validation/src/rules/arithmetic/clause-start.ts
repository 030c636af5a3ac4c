/** Longest stretch of words taken before a figure. */
const LONGEST = 24;

/** Where the clause of a figure begins: after the mark before it, a little way back at most. Internal. */
export function clauseStart(text: string, figure: number): number {
  let at = figure;
  while (at > 0 && figure - at < LONGEST && !/[，,。；;：:\s]/u.test(text[at - 1]!)) at -= 1;
  return at;
}
