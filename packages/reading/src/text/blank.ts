/** Everything that prints as nothing: Unicode white space, byte order marks, zero-width characters, NUL. */
const BLANK = /[\s\0\u200B-\u200D\u2060]/;

/** Whether a UTF-16 unit prints as nothing. Internal. */
export function isBlank(character: string): boolean {
  return BLANK.test(character);
}

/** A text without its blanks, for comparing titles and names. Internal. */
export function withoutBlanks(text: string): string {
  return text.replace(/[\s\0\u200B-\u200D\u2060]/g, '');
}
