import { toChineseNumeral } from '@fazhi/core';

const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
const EARTHLY_BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const DIGITS = '〇一二三四五六七八九';
const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
  〇: '零',
};
const LEGAL_TRADITIONAL: typeof LEGAL = { ...LEGAL, 二: '貳', 三: '參', 六: '陸' };
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  return ROMAN.map(([step, letters]) => {
    const times = Math.floor(rest / step);
    rest -= times * step;
    return letters.repeat(times);
  }).join('');
}

/** a to z, then aa to zz, as Word counts. */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** Digit by digit: 一〇 for 10. */
function digital(value: number): string {
  return [...String(value)].map((digit) => DIGITS[Number(digit)]!).join('');
}

function legal(words: typeof LEGAL): (value: number) => string {
  return (value) =>
    [...toChineseNumeral(value).replace(/^十/, '一十')].map((character) => words[character] ?? character).join('');
}

/** ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
function circled(value: number): string {
  if (value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value);
}

/** Numbers above this are written in digits: no document has so many headings. */
const LARGEST = 999;

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: toChineseNumeral,
  chineseCountingThousand: toChineseNumeral,
  japaneseCounting: toChineseNumeral,
  taiwaneseCounting: toChineseNumeral,
  taiwaneseCountingThousand: toChineseNumeral,
  koreanCounting: toChineseNumeral,
  ideographDigital: digital,
  japaneseDigitalTenThousand: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: legal(LEGAL),
  japaneseLegal: legal(LEGAL_TRADITIONAL),
  ideographLegalTraditional: legal(LEGAL_TRADITIONAL),
  ideographTraditional: (value) => HEAVENLY_STEMS[value - 1] ?? String(value),
  ideographZodiac: (value) => EARTHLY_BRANCHES[value - 1] ?? String(value),
  ideographZodiacTraditional: (value) =>
    value <= 60 ? HEAVENLY_STEMS[(value - 1) % 10]! + EARTHLY_BRANCHES[(value - 1) % 12]! : String(value),
  ideographEnclosedCircle: (value) => (value <= 10 ? String.fromCharCode(0x3280 + value - 1) : String(value)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  numberInDash: (value) => `- ${String(value)} -`,
  decimalEnclosedParen: (value) => `(${String(value)})`,
  decimalEnclosedFullstop: (value) => `${String(value)}.`,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  none: () => '',
};

/** A number as Word prints it in a format (`w:numFmt`); formats without Chinese use are printed in digits. Internal. */
export function formatNumber(value: number, format: string): string {
  // 001, 002, 003, …
  const padded = /^(0*)1,/.exec(format);
  if (padded !== null) return String(value).padStart(padded[1]!.length + 1, '0');
  if (value < 1 || value > LARGEST) return format === 'none' ? '' : String(value);
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(value) : String(value);
}
