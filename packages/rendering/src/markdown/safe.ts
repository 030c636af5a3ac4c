import { UNSAFE, type Unsafe } from './unsafe.js';

const ANY_UNSAFE = new RegExp(UNSAFE.map(({ pattern }) => `(${pattern.source})`).join('|'), 'g');

/** Without any of these, as nearly every line is, no row applies, and the look-behinds need not be tried at each character. */
const HINT = /[\\*_`[\]<&|~#$\n\t@]|:\/\/|[Ww]{3}\.|^[-+>\s]|^\d{1,9}[.)]|\s$/;

const WRITE = {
  backslash: (characters) => `\\${characters}`,
  reference: (characters) => Array.from(characters, (character) => `&#${String(character.codePointAt(0))};`).join(''),
  code: (characters) => `\`${characters}\``,
} as const satisfies Record<Unsafe['write'], (characters: string) => string>;

/**
 * 转义: one line of Markdown that shows exactly this text, wherever in a line it is put.
 *
 * @param line - all the text between two pieces of markup, without illegal characters
 */
export function safe(line: string): string {
  if (!HINT.test(line)) return line;
  return line.replace(ANY_UNSAFE, (characters, ...groups: unknown[]) => {
    const row = UNSAFE[groups.findIndex((group) => group !== undefined)]!;
    return WRITE[row.write](characters);
  });
}
