import { parseChineseNumeral, type Ordinal, type SectionDepth } from '@fazhi/core';

/** An ordinal at the beginning of a line. Internal. */
export interface LeadingOrdinal {
  /** As printed, with its value. */
  readonly ordinal: Ordinal;
  /** The level its style stands for. */
  readonly depth: SectionDepth;
  /** Offset in the line of the first character after it and the blanks that follow. */
  readonly end: number;
}

/** The four styles of GB/T 9704-2012, 7.3.3, in either width. The number must not run on as a decimal: 12.4 is a day. */
const STYLES: readonly { readonly depth: SectionDepth; readonly pattern: RegExp }[] = [
  // 一、二审案件, 一、二、三季度: numbers in a row.
  {
    depth: 1,
    pattern:
      /^([一二三四五六七八九十百〇零]{1,6}) {0,3}[、.](?!(?:[二三四](?:[、和及]|以及)?){1,3}(?:季度|[审级类期批次]))/,
  },
  { depth: 2, pattern: /^\( {0,3}([一二三四五六七八九十百〇零]{1,6}) {0,3}\)[、.]?/ },
  { depth: 2, pattern: /^([\u3220-\u3229])[、.]?/ },
  { depth: 2, pattern: /^([一二三四五六七八九十]{1,3}) {0,3}\)/ },
  { depth: 3, pattern: /^(\d{1,3}) {0,3}(?:、|\.(?!\d))/ },
  { depth: 4, pattern: /^\( {0,3}(\d{1,3}) {0,3}\)[、.]?/ },
];

/** ㈠ is a character of its own. */
const BRACKETED_ONE = 0x3220;

function chineseValue(numeral: string): number | undefined {
  return /^[\u3220-\u3229]$/.test(numeral) ? numeral.charCodeAt(0) - BRACKETED_ONE + 1 : parseChineseNumeral(numeral);
}

/** Reads the ordinal a line begins with. Internal. */
export function leadingOrdinal(text: string, folded: string): LeadingOrdinal | undefined {
  for (const { depth, pattern } of STYLES) {
    const found = pattern.exec(folded.slice(0, 20));
    if (found === null) continue;
    const value = depth === 1 || depth === 2 ? chineseValue(found[1]!) : Number(found[1]);
    if (value === undefined || value < 1) return undefined;
    let end = found[0].length;
    while (folded[end] === ' ') end += 1;
    // An ordinal with nothing after it heads nothing.
    if (end >= text.length) return undefined;
    return { ordinal: { raw: text.slice(0, found[0].length), value }, depth, end };
  }
  return undefined;
}
