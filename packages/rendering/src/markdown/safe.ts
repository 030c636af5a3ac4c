import { UNSAFE, type Unsafe } from './unsafe.js';

const ANY_UNSAFE = new RegExp(UNSAFE.map(({ pattern }) => `(${pattern.source})`).join('|'), 'g');

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
  return line.replace(ANY_UNSAFE, (characters, ...groups: unknown[]) => {
    const row = UNSAFE[groups.findIndex((group) => group !== undefined)]!;
    return WRITE[row.write](characters);
  });
}
