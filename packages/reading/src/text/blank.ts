/** Everything that prints as nothing: Unicode white space, byte order marks, zero-width characters, NUL. */
const BLANK = /[\s\u0000\u200B-\u200D\u2060\uFEFF]/; // eslint-disable-line no-control-regex -- pasted text has them

/** Whether a UTF-16 unit prints as nothing. Internal. */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** A text without its blanks, for comparing titles and names. Internal. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\u0000\u200B-\u200D\u2060\uFEFF]/g, ''); // eslint-disable-line no-control-regex -- as above
}
