/** Signs of the picture fonts of Office that forms use, by font and by the low byte of their code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: '●',
    0x6d: '❍',
    0x6e: '■',
    0x6f: '□',
    0x71: '❑',
    0x75: '◆',
    0x76: '❖',
    0xa1: '○',
    0xa4: '◉',
    0xa7: '▪',
    0xa8: '□',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe1: '↑',
    0xe2: '↓',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 2': { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x54: '☒', 0x98: '●', 0xa2: '■', 0xa3: '□' },
  symbol: {
    0xa3: '≤',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xae: '→',
  },
};

/** Printed where a sign stood that Unicode text cannot be given for. */
const UNKNOWN = '\uFFFD';

/**
 * The text of a sign set from a font of its own: the same sign in Unicode, the character itself where the font has
 * letters, else U+FFFD, so that nobody takes the place for empty. Internal.
 *
 * @param font - name of the font
 * @param char - hexadecimal code, usually in the private area F000 to F0FF
 */
export function symbolText(font: string | undefined, char: string | undefined): string {
  const code = /^[0-9a-f]{1,6}$/i.test(char ?? '') ? Number.parseInt(char!, 16) : Number.NaN;
  const sign = SIGNS[font?.toLowerCase() ?? '']?.[code & 0xff];
  if (sign !== undefined) return sign;
  const isText = code >= 0x20 && code < 0xd800 && !(code >= 0x7f && code < 0xa0);
  return isText ? String.fromCodePoint(code) : UNKNOWN;
}
