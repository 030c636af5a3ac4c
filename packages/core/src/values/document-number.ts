/**
 * 发文字号: the number of an official document in its normal form, `甘工信函〔2017〕2号`.
 *
 * Organ code, full year in hexagonal brackets, serial number without 第 and without leading zeros
 * (《党政机关公文处理工作条例》第9条 and GB/T 9704-2012, 7.2.5, both by memory).
 */
export type DocumentNumber = string;

/** 发文字号组成: the parts of a document number. */
export interface DocumentNumberParts {
  /** 机关代字: organ code with its form word, `甘工信函`. */
  code: string;
  /** 年份: four digits. */
  year: number;
  /** 序号: from 1. */
  sequence: number;
  /** 规范写法: the number in its normal form. */
  value: DocumentNumber;
  /** 不规范之处: what had to be mended to read it; empty for a correct number. */
  flaws: DocumentNumberFlaw[];
}

/** 发文字号缺陷: how a printed document number departs from its normal form. */
export type DocumentNumberFlaw =
  /** Other brackets than 〔〕. */
  | 'brackets'
  /** 第 before the serial number. */
  | 'ordinalWord'
  /** A leading zero. */
  | 'leadingZero'
  /** Spaces within. */
  | 'spaces';

const LENIENT =
  /(\p{Script=Han}{1,16})(\s{0,2})([〔﹝[［(（【〈])((?:19|20)\d{2})([〕﹞\]］)）】〉])(\s{0,2})(第?)(\s{0,2})(\d{1,5})\s{0,2}号/u;

function partsOf(match: RegExpExecArray): DocumentNumberParts | undefined {
  const [, code = '', gap1 = '', open = '', year = '', close = '', gap2 = '', word = '', gap3 = '', serial = ''] =
    match;
  const sequence = Number(serial);
  if (sequence === 0) return undefined;
  const flaws: DocumentNumberFlaw[] = [];
  if (open !== '〔' || close !== '〕') flaws.push('brackets');
  if (word !== '') flaws.push('ordinalWord');
  if (serial.startsWith('0')) flaws.push('leadingZero');
  if (gap1 + gap2 + gap3 !== '') flaws.push('spaces');
  return { code, year: Number(year), sequence, value: `${code}〔${year}〕${String(sequence)}号`, flaws };
}

/**
 * 解析发文字号: reads a document number, mending what is commonly mistyped and saying so.
 *
 * Order numbers (国务院令第713号), court case numbers and index numbers are other families and give `undefined`.
 *
 * @param text - the number alone
 * @returns its parts and what was mended, or `undefined` when it cannot be read without guessing (a year of two digits)
 *
 * @example
 * ```ts
 * import { parseDocumentNumber } from '@fazhi/core';
 *
 * parseDocumentNumber('甘工信函〔2017〕2号')?.sequence; // => 2
 * parseDocumentNumber('某政办发[2026]第015号')?.value; // => '某政办发〔2026〕15号'
 * parseDocumentNumber('某政办发[2026]第015号')?.flaws; // => ['brackets', 'ordinalWord', 'leadingZero']
 * parseDocumentNumber('某发〔26〕3号'); // => undefined
 * ```
 */
export function parseDocumentNumber(text: string): DocumentNumberParts | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 60) return undefined;
  const match = LENIENT.exec(trimmed);
  return match === null || match[0].length !== trimmed.length ? undefined : partsOf(match);
}

/** 发文字号出处: a document number found in a text. */
export interface DocumentNumberMatch {
  /** 发文字号: its parts. */
  number: DocumentNumberParts;
  /** 起点: offset of its first character (UTF-16 units). */
  start: number;
  /** 终点: offset after its last character. */
  end: number;
}

/** Words that stand before a document number in running text and are part of no organ code. */
const LEADING_WORDS = [
  '根据',
  '按照',
  '依据',
  '依照',
  '落实',
  '贯彻',
  '执行',
  '参照',
  '印发',
  '转发',
  '对照',
  '结合',
  '关于',
];

const CODE_ENDS = /\p{Script=Han}{1,16}\s{0,2}$/u;

/** The organ code at the end of a run of Han characters. */
function organCode(words: string): string {
  let start = 0;
  for (const word of LEADING_WORDS) {
    const at = words.lastIndexOf(word);
    if (at !== -1) start = Math.max(start, at + word.length);
  }
  return words.slice(start);
}

/**
 * 查找发文字号: every document number in a running text.
 *
 * The organ code is taken back to the nearest character that is no Han character, or to a word such as 根据 or 落实; in
 * unbroken text it may still include words before it.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { findDocumentNumbers } from '@fazhi/core';
 *
 * findDocumentNumbers('《通知》（国办发〔2018〕118号）').map(({ number }) => number.value); // => ['国办发〔2018〕118号']
 * ```
 */
export function findDocumentNumbers(text: string): DocumentNumberMatch[] {
  const matches: DocumentNumberMatch[] = [];
  // Years in brackets are rare, so they are found first; only then is the organ code read backward.
  const year = /[〔﹝[［(（【〈](?:19|20)\d{2}[〕﹞\]］)）】〉]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号/g;
  for (const tail of text.matchAll(year)) {
    const before = text.slice(Math.max(0, tail.index - 18), tail.index);
    const words = CODE_ENDS.exec(before)?.[0];
    if (words === undefined) continue;
    const code = organCode(words);
    if (code.trim() === '') continue;
    const start = tail.index - code.length;
    const end = tail.index + tail[0].length;
    const number = parseDocumentNumber(text.slice(start, end));
    if (number !== undefined) matches.push({ number, start, end });
  }
  return matches;
}
