import { foldWidth } from './fold-width.js';
import { parseChineseNumeral } from './chinese-numeral.js';

/** Decimal exponents of the units of money. */
const MONEY = { 元: 0, 圆: 0, 百元: 2, 千元: 3, 万: 4, 万元: 4, 百万元: 6, 千万元: 7, 亿: 8, 亿元: 8 } as const;

/** 货币单位: a unit of money that the heading of a column or a cell may name. */
export type MoneyUnit = keyof typeof MONEY;

/** A number as a cell has it: its decimal digits and what stands after them. */
export interface NumberRead {
  /** Plain decimal digits, `-36.4`. */
  readonly decimal: string;
  /** The unit behind it, empty where none is. */
  readonly unit: string;
}

/** A number from digits of any width, with thousands separators, currency signs or a unit. Internal. */
export function readNumber(given: unknown): NumberRead | undefined {
  if (typeof given === 'number') {
    const decimal = decimalOf(given);
    return decimal === undefined ? undefined : { decimal, unit: '' };
  }
  if (typeof given === 'bigint') return { decimal: String(given), unit: '' };
  if (typeof given !== 'string' || given.length > 60) return undefined;
  const text = foldWidth(given)
    .replace(/\s/g, '')
    .replace(/^(?:[¥￥]|人民币|RMB)/, '');
  const [, sign = '', whole = '', fraction = '', unit = ''] =
    /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([\p{Script=Han}%]{0,4})$/u.exec(text) ?? [];
  if (whole !== '') return { decimal: normal(sign !== '', whole.replaceAll(',', ''), fraction), unit };
  const [, words = '', counted = ''] =
    /^([零〇一二两三四五六七八九十百千]{1,12})(\p{Script=Han}{0,3})$/u.exec(text) ?? [];
  const value = words === '' ? undefined : parseChineseNumeral(words);
  return value === undefined ? undefined : { decimal: String(value), unit: counted };
}

/** An amount of money in another unit, exactly; nothing where either is no unit of money. Internal. */
export function inMoneyUnit(decimal: string, from: string, to: string): string | undefined {
  if (!isMoneyUnit(from) || !isMoneyUnit(to)) return undefined;
  return shifted(decimal, MONEY[from] - MONEY[to]);
}

/** Whether a word is a unit of money. Internal. */
export function isMoneyUnit(word: string): word is MoneyUnit {
  return Object.hasOwn(MONEY, word);
}

/** The decimal digits of a computed number: the noise of binary fractions is rounded away, as it was never entered. */
function decimalOf(given: number): string | undefined {
  if (!Number.isFinite(given)) return undefined;
  const rounded = Number(given.toPrecision(15));
  const text = String(rounded);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : undefined;
}

/** Decimals without the zeros that end them. */
function withoutZeros(decimals: string): string {
  let end = decimals.length;
  while (decimals[end - 1] === '0') end -= 1;
  return decimals.slice(0, end);
}

function normal(negative: boolean, whole: string, fraction: string): string {
  const digits = whole.replace(/^0+(?=\d)/, '');
  const decimals = withoutZeros(fraction);
  const text = decimals === '' ? digits : `${digits}.${decimals}`;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Moves the decimal point. */
function shifted(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = digits
    .padStart(digits.length + Math.max(0, 1 - point), '0')
    .padEnd(Math.max(digits.length, point), '0');
  const at = Math.max(1, point);
  return normal(negative, padded.slice(0, at), padded.slice(at));
}
