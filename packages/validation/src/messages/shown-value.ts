const LONGEST = 30;
/** Controls, bidirectional marks, invisible spaces, and halves of characters. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * 显示给定值: text as a message may quote it: at most 30 characters, with control characters made visible. Internal.
 *
 * @param text - the text
 * @param longest - how many characters to show
 */
export function shownValue(text: string, longest = LONGEST): string {
  // Cut before anything else: the text may be ten megabytes.
  const characters = [...text.slice(0, longest * 2 + 2)];
  const cut = characters.length > longest || text.length > longest * 2 + 2;
  const shown = characters
    .slice(0, longest)
    .join('')
    .replace(INVISIBLE, (character) =>
      character === '\n' ? '⏎' : `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`,
    );
  return cut ? `${shown}…` : shown;
}
