import { identityCheckCharacter, isoDate } from '@fazhi/core';
import { foldText } from './fold-text.js';
import { HOME_ADDRESSES, keptOfAddress } from './home-address.js';

/** 个人信息种类: what was found. */
export type PersonalDataKind = 'identityNumber' | 'phone' | 'bankCard' | 'address';

/** A piece of personal data in a text. Internal. */
export interface PersonalDatum {
  /** 种类: what it is. */
  readonly kind: PersonalDataKind;
  /** 起点: first character. */
  readonly start: number;
  /** 终点: the character after. */
  readonly end: number;
  /** 遮盖后: of the same length, with its middle replaced. */
  readonly masked: string;
}

/** How a kind of datum is found in folded text: each pattern captures it ahead, so that one that fails hides no other. */
interface Finder {
  readonly kind: PersonalDataKind;
  /** What a text must have before the pattern, which costs more, is tried. */
  readonly hint: RegExp;
  readonly pattern: RegExp;
  readonly holds: (raw: string) => boolean;
}

/** What makes a long figure a count or an amount. */
const NO_UNIT = '(?! ?(?:[万亿千百元件人次户项条吨米%]|公里|平方))';
/** What makes it the number of a document, a case or an organisation. */
const NO_NAME = '(?<!(?:编号|单号|案号|文号|流水号|序号|条码|代码|发票号码?)[:为是]? ?)';
/** A mobile number: after nothing, the country's number or the word for a telephone. */
const BEFORE_MOBILE =
  '(?:(?<![0-9a-z.])|(?<=(?<![0-9a-z.])\\+?(?:00)?86\\)?[ .-]{0,2})|(?<=(?:tel|phone|mobile|cell)\\.?))';

/** Ten digits and more, in groups or not. */
const LONG_NUMBER = /\d(?:[) ./-]{0,3}\d){9}/;

const FINDERS: readonly Finder[] = [
  {
    kind: 'identityNumber',
    hint: LONG_NUMBER,
    pattern: new RegExp(`(?<!\\d)${NO_NAME}(?=(\\d(?:[ ./-]{0,2}\\d){16}[ ./-]{0,2}[\\dx×✕х])(?![0-9a-z]))`, 'gi'),
    holds: (raw) => isIdentityNumber(digitsOf(raw)),
  },
  // What is said to be one, with a slip in it, is still somebody's.
  {
    kind: 'identityNumber',
    hint: LONG_NUMBER,
    pattern: /(?<=身份证[^0-9,。;]{0,10})(?=(\d(?:[ ./-]{0,2}\d){16}[ ./-]{0,2}[\dx×✕х])(?![0-9a-z]))/gi,
    holds: (raw) => isOfPerson(digitsOf(raw)),
  },
  {
    kind: 'identityNumber',
    hint: LONG_NUMBER,
    pattern: /(?<=身份证[^0-9,。;]{0,10})(?=(\d{6}[ -]?\d{6}[ -]?\d{3})(?![0-9A-Za-z]))/g,
    holds: (raw) => isOldIdentityNumber(digitsOf(raw)),
  },
  {
    kind: 'bankCard',
    hint: LONG_NUMBER,
    pattern: new RegExp(
      `(?<![0-9A-Za-z.])${NO_NAME}(?=((?:62|4\\d|5[1-5]|34|37)(?:[ -]{0,2}\\d){13,17})(?![0-9A-Za-z]|\\.\\d)${NO_UNIT})`,
      'g',
    ),
    holds: (raw) => isCardNumber(digitsOf(raw)),
  },
  {
    kind: 'phone',
    hint: LONG_NUMBER,
    // In threes and fours by any sign, or in other groups by a space or a dash; two points are never a decimal.
    pattern: new RegExp(
      `${BEFORE_MOBILE}${NO_NAME}(?=(1[3-9]\\d\\)?(?:([ ./-]{0,3})\\d{4}\\2\\d{4}|(?:[ -]?\\d){8})|1 [3-9](?: \\d){9})(?![0-9a-z]|\\.\\d)${NO_UNIT})`,
      'gi',
    ),
    holds: () => true,
  },
  ...HOME_ADDRESSES.map((address): Finder => ({ kind: 'address', ...address, holds: () => true })),
];

/** In a field of a record a number with a slip in it is still somebody's number. */
const MISSPELT: readonly Finder[] = [
  ...FINDERS,
  { kind: 'phone', hint: LONG_NUMBER, pattern: /(?<!\d)(?=(1[3-9]\d(?:[ .-]{0,2}\d){8}))/g, holds: () => true },
  { kind: 'identityNumber', hint: LONG_NUMBER, pattern: /(?<!\d)(?=(\d(?:[ .-]{0,2}\d){14,18}))/g, holds: () => true },
];

/** Fewest digits of a number that is somebody's. */
const FEWEST_DIGITS = 10;
/** Without one of these a text holds no address. */
const OF_ADDRESS = /[住号栋幢座元]|家庭地址|户籍/;

/** Whether a text, as it was written, has what any kind of datum needs. */
function mayHoldData(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) digits += 1;
  }
  return digits >= FEWEST_DIGITS || OF_ADDRESS.test(text);
}

/**
 * Finds personal data, in the order of the text and without overlaps. Internal.
 *
 * @param text - any text
 * @param misspelt - true also finds numbers that look like one and are not valid, as the value of a field may be
 */
export function findPersonalData(text: string, misspelt = false): PersonalDatum[] {
  if (!mayHoldData(text)) return [];
  const { text: folded, offsetOf } = foldText(text);
  const found = (misspelt ? MISSPELT : FINDERS)
    .filter(({ hint }) => hint.test(folded))
    .flatMap(({ kind, pattern, holds }) =>
      [...folded.matchAll(pattern)].flatMap(({ 1: raw = '', index }) =>
        holds(raw) ? [{ kind, index, raw, start: offsetOf(index), end: offsetOf(index + raw.length - 1) + 1 }] : [],
      ),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return found.flatMap(({ kind, index, raw, start, end }) => {
    if (start < from) return [];
    from = end;
    const [head, tail] = kind === 'address' ? [keptOfAddress(raw), 0] : [3, 2];
    const hidden = { from: offsetOf(index + head), to: offsetOf(index + raw.length - tail - 1) + 1 };
    return [{ kind, start, end, masked: hide(text, start, end, hidden) }];
  });
}

/** The text between two places with the hidden part replaced; its blanks and dashes stay, for they show the groups. */
function hide(text: string, start: number, end: number, hidden: { from: number; to: number }): string {
  let result = '';
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    result += at < hidden.from || at >= hidden.to || /[\s-]/u.test(character) ? character : '*';
  }
  return result;
}

/** A text of the same length with the given data masked. Internal. */
export function maskData(text: string, data: readonly PersonalDatum[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, masked } of data) {
    result += text.slice(from, start) + masked;
    from = end;
  }
  return result + text.slice(from);
}

function digitsOf(raw: string): string {
  return raw.replace(/[ ./-]/g, '').replace(/[x×✕х]/iu, 'X');
}

/** The first two digits of the codes of provinces, and of the residence permits of Hong Kong, Macao and Taiwan. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** A province and a date of birth that is a day. */
function isOfPerson(digits: string): boolean {
  return PROVINCE.test(digits) && isBirth(digits.slice(6, 14));
}

/** With the check character of GB 11643. */
function isIdentityNumber(digits: string): boolean {
  return isOfPerson(digits) && identityCheckCharacter(digits.slice(0, 17)) === digits[17];
}

/** The numbers of fifteen digits given until 1999: no check character, the year without its century. */
function isOldIdentityNumber(digits: string): boolean {
  return PROVINCE.test(digits) && isBirth(`19${digits.slice(6, 12)}`);
}

function isBirth(digits: string): boolean {
  const born = isoDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
  return born !== undefined && born >= '1900' && born < '2100';
}

/** The Luhn sum. */
function isCardNumber(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
