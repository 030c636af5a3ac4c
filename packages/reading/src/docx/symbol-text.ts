/** Signs in the order of their codes. */
function series(first: number, signs: string): Record<number, string> {
  return Object.fromEntries(Array.from(signs, (sign, index) => [first + index, sign]));
}

/** Signs of the picture fonts of Office that forms use, by font and by the low byte of their code. */
const SIGNS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    ...series(0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
    0x28: '☎',
    0x2a: '✉',
    0x45: '☜',
    0x46: '☞',
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
    0xab: '★',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe1: '↑',
    0xe2: '↓',
    0xe8: '➔',
    0xef: '⇦',
    0xf0: '⇨',
    0xf1: '⇧',
    0xf2: '⇩',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
  'wingdings 3': { 0x21: '←', 0x22: '→', 0x23: '↑', 0x24: '↓', 0x70: '▲', 0x71: '▼', 0x74: '◀', 0x75: '▶', 0x7d: '▶' },
  webdings: { 0x33: '◀', 0x34: '▶', 0x35: '▲', 0x36: '▼', 0x61: '✔', 0x63: '□', 0x67: '■', 0x6e: '●', 0x72: '✖' },
  'wingdings 2': {
    ...series(0x69, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'),
    0x4f: '✗',
    0x50: '✓',
    0x51: '☒',
    0x52: '☑',
    0x54: '☒',
    0x98: '●',
    0xa2: '■',
    0xa3: '□',
  },
  symbol: {
    ...series(0x30, '0123456789'),
    ...series(0x41, 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'),
    ...series(0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'),
    0xa2: '′',
    0xa3: '≤',
    0xa5: '∞',
    0xac: '←',
    0xad: '↑',
    0xaf: '↓',
    0xb0: '°',
    0xb2: '″',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xbb: '≈',
    0xae: '→',
    0xce: '∈',
    0xd6: '√',
    0xde: '⇒',
    0xe5: '∑',
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

/** Whether the characters of a font are signs that are known here. Internal. */
export function isPictureFont(font: string): boolean {
  return Object.hasOwn(SIGNS, font.toLowerCase());
}

/** Where Word keeps the signs of its picture fonts. */
const PRIVATE = /[\uF020-\uF0FF]/g;

/** Text that was typed in a picture font: its signs in Unicode, where it has them. Internal. */
export function typedText(font: string | undefined, text: string): string {
  const signs = SIGNS[font?.toLowerCase() ?? ''];
  return signs === undefined ? text : text.replace(PRIVATE, (sign) => signs[sign.charCodeAt(0) & 0xff] ?? sign);
}
