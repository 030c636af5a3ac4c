import { isoDate } from '@fazhi/core';

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

const IDENTITY = /(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])/g;
const MOBILE = /(?<![0-9A-Za-z.])1[3-9]\d-?\d{4}-?\d{4}(?![0-9A-Za-z.])/g;
const CARD = /(?<![0-9A-Za-z.])(?:62|4\d|5[1-5]|34|37)\d{2}(?:[ -]?\d{4}){2}[ -]?\d{2,7}(?![0-9A-Za-z.])/g;
/** A home, by the word before it or by a door number: offices give street and number, never a room of a unit. */
const HOME = /(?:住址|家住|住所地|户籍地|现住)[:：为在]?\s?[\u4e00-\u9fa5\d-]{4,40}/g;
const DOOR =
  /[\u4e00-\u9fa5]{2,12}(?:小区|家园|花园|公寓|[苑里村])\d{1,3}(?:号楼|[栋幢号])\d{1,2}单元\d{1,4}(?:室|号)?/g;

/** Finds personal data, in the order of the text and without overlaps. Internal. */
export function findPersonalData(text: string): PersonalDatum[] {
  const found = [
    ...spans(text, IDENTITY, 'identityNumber').filter(({ raw }) => isIdentityNumber(raw)),
    ...spans(text, CARD, 'bankCard').filter(({ raw }) => isCardNumber(raw.replace(/[ -]/g, ''))),
    ...spans(text, MOBILE, 'phone'),
    ...spans(text, HOME, 'address').filter(({ raw }) => /[路街巷村号室栋幢组]/.test(raw)),
    ...spans(text, DOOR, 'address'),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let from = 0;
  return found.flatMap(({ kind, start, end, raw }) => {
    if (start < from) return [];
    from = end;
    return [{ kind, start, end, masked: masked(kind, raw) }];
  });
}

interface Span {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

function spans(text: string, pattern: RegExp, kind: PersonalDataKind): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: raw, index }) => ({ kind, start: index, end: index + raw.length, raw }));
}

/** A date of birth that is a day, and the check character of GB 11643. */
function isIdentityNumber(raw: string): boolean {
  const born = isoDate(Number(raw.slice(6, 10)), Number(raw.slice(10, 12)), Number(raw.slice(12, 14)));
  if (born === undefined || born < '1900' || born >= '2100') return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(raw[index]), 0);
  return '10X98765432'[sum % 11] === raw[17]!.toUpperCase();
}

/** The Luhn sum. */
function isCardNumber(digits: string): boolean {
  if (digits.length < 15 || digits.length > 19) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Numbers keep their first three and last two characters, an address its first six. */
function masked(kind: PersonalDataKind, raw: string): string {
  const [head, tail] = kind === 'address' ? [6, 0] : [3, 2];
  const middle = raw.slice(head, raw.length - tail);
  return raw.slice(0, head) + middle.replace(/[^ -]/gu, '*') + raw.slice(raw.length - tail);
}
