import { toChineseNumeral } from '@fazhi/core';

const HEAVENLY_STEMS = '甲乙丙丁戊己庚辛壬癸';
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

/** Numbers above this are written in digits: no document has so many headings. */
const LARGEST = 999;

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: toChineseNumeral,
  chineseCountingThousand: toChineseNumeral,
  japaneseCounting: toChineseNumeral,
  taiwaneseCounting: toChineseNumeral,
  taiwaneseCountingThousand: toChineseNumeral,
  ideographDigital: toChineseNumeral,
  japaneseDigitalTenThousand: toChineseNumeral,
  chineseLegalSimplified: (value) =>
    [...toChineseNumeral(value)].map((character) => LEGAL[character] ?? character).join(''),
  ideographTraditional: (value) => HEAVENLY_STEMS[value - 1] ?? String(value),
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value)),
  decimalEnclosedCircleChinese: (value) => (value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value)),
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

/** A number as Word prints it in a format (`w:numFmt`); formats without a Chinese use are printed in digits. Internal. */
export function formatNumber(value: number, format: string): string {
  if (value < 1 || value > LARGEST) return format === 'none' ? '' : String(value);
  return Object.hasOwn(FORMATS, format) ? FORMATS[format]!(value) : String(value);
}
