import type { LocalizedText } from '../localized-text.js';
import type { FieldChoice, RecordField } from '../record/record-field.js';
import type { ChangeReason } from './change-reason.js';
import { parseDocumentNumber } from './document-number.js';
import { foldWidth } from './fold-width.js';
import { identityCheckCharacter } from './identity-number.js';
import { guessDate, readDate } from './read-date.js';
import { inMoneyUnit, isMoneyUnit, type NumberRead, readNumber } from './read-number.js';
import { UNITS } from './quantity-vocabulary.js';

/** 读值结果: what a value given for a field means. */
export type ValueRead =
  /** Read: `value` is left out where the field was left blank; `why` says what was changed. */
  | { readonly ok: true; readonly value?: unknown; readonly why: readonly ChangeReason[] }
  /** Not read for certain: `proposal` is what may be meant, `problem` what is wrong where that is known. */
  | { readonly ok: false; readonly proposal?: unknown; readonly problem?: LocalizedText };

const NOTHING: ValueRead = { ok: false };
/** Words by which a cell says that there is nothing, besides an empty one. */
const BLANK = /^(?:无|没有|暂无|不详|空|[-—–―－~～/／\\、.。]{1,4}|n\/?a|null|nil|none|undefined)$/i;
/** Controls, marks of direction, spaces of no width, soft hyphens, the byte order mark. */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\v\f\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const YES: ReadonlySet<string> = new Set(['是', '√', '✓', '✔', '☑', '有', '已', 'y', 'yes', 't', 'true', '1']);
const NO: ReadonlySet<string> = new Set(['否', '×', '✗', '✘', '☐', 'x', '未', 'n', 'no', 'f', 'false', '0']);

/**
 * 读值: the value of a field from what a spreadsheet, a database or a clerk wrote in its place.
 *
 * What is certain is put in the form of the field, and each change is named; what is doubtful is not changed but proposed.
 * For fields of one value; records and lists are made of them.
 *
 * @param field - the field
 * @param given - what was written
 * @param unit - unit of a bare number, as the heading of a column says it; that of the field when left out
 *
 * @example
 * ```ts
 * import { fieldOf, LegalOpinionSchema, readValue } from '@fazhi/core';
 *
 * const issuedOn = fieldOf('issuedOn', LegalOpinionSchema.shape.issuedOn);
 * readValue(issuedOn, '2024年5月21日'); // => { ok: true, value: '2024-05-21', why: ['date'] }
 * readValue(issuedOn, 45433); // => { ok: true, value: '2024-05-21', why: ['serial'] }
 * readValue(issuedOn, '24.5.21'); // => { ok: false, proposal: '2024-05-21' }
 * const adoption = fieldOf('adoption', LegalOpinionSchema.shape.adoption);
 * readValue(adoption, '采纳'); // => { ok: true, value: 'adopted', why: ['choice'] }
 * ```
 */
export function readValue(field: RecordField, given: unknown, unit?: string): ValueRead {
  if (given === undefined || given === null || given === '') return { ok: true, why: [] };
  const { text, why } = typeof given === 'string' ? tidied(given) : { text: given, why: [] };
  if (text === '') return { ok: true, why: [] };
  if (field.kind === 'choice') return after(why, choiceOf(field, text)) ?? blankOr(field, text, why);
  if (field.kind === 'boolean') return after(why, yesOrNo(field, text)) ?? blankOr(field, text, why);
  const blank = typeof text === 'string' && BLANK.test(text);
  if (blank && !field.required) return { ok: true, why: [...why, 'blank'] };
  const read = blank && field.value !== 'ShortText' && field.value !== 'LongText' ? NOTHING : read1(field, text, unit);
  if (!read.ok) return read;
  // What is right as it stands is left as it stands.
  return field.accepts(read.value) ? { ...read, why: [...why, ...read.why] } : NOTHING;
}

function read1(field: RecordField, given: unknown, unit: string | undefined): ValueRead {
  if (field.kind === 'integer' || field.kind === 'number') return numberOf(field, given, unit);
  switch (field.value) {
    case 'IsoDate':
    case 'IsoDateTime':
      return dateOf(field, given);
    case 'Year':
      return yearOf(given);
    case 'YearMonth':
      return monthOf(given);
    case 'MoneyYuan':
    case 'MoneyWan':
    case 'DecimalString':
    case 'Percent':
    case 'Ratio':
      return decimalOf(field, given, unit);
    default:
      return textOf(field, given);
  }
}

/** A text without what cannot be seen. */
function tidied(given: string): { text: string; why: ChangeReason[] } {
  const visible = given.replace(INVISIBLE, '');
  const text = visible.trim();
  return {
    text,
    why: [...(visible === given ? [] : (['invisible'] as const)), ...(text === visible ? [] : (['spaces'] as const))],
  };
}

function after(why: readonly ChangeReason[], read: ValueRead | undefined): ValueRead | undefined {
  return read?.ok === true ? { ...read, why: [...why, ...read.why] } : read;
}

function changed(value: unknown, given: unknown, ...why: ChangeReason[]): ValueRead {
  return { ok: true, value, why: value === given ? [] : why };
}

/** Nothing where the field may be left out and a word says so. */
function blankOr(field: RecordField, given: unknown, why: readonly ChangeReason[]): ValueRead {
  if (typeof given !== 'string' || field.required || !BLANK.test(given)) return nearest(field, given);
  return { ok: true, why: [...why, 'blank'] };
}

function choiceOf(field: RecordField, given: unknown): ValueRead | undefined {
  const { choices = [] } = field;
  const same = choices.find(({ value }) => value === given);
  if (same !== undefined) return { ok: true, value: given, why: [] };
  // A label comes before a synonym, which may be the label of another choice.
  const word = plainWord(given);
  const byWord = (wanted: string, words: (choice: FieldChoice) => readonly unknown[]): FieldChoice | undefined => {
    const found = choices.filter((choice) => words(choice).some((each) => plainWord(each) === wanted));
    return found.length === 1 ? found[0] : undefined;
  };
  const found = [word, tightWord(word)]
    .flatMap((each) => [byWord(each, ({ label, value }) => [label, value]), byWord(each, ({ synonyms }) => synonyms)])
    .find((choice) => choice !== undefined);
  return found === undefined ? undefined : { ok: true, value: found.value, why: ['choice'] };
}

/** A choice as lists also write it: 县（市、区）级, 行政许可类. */
function tightWord(word: string): string {
  return word.replace(/[(（][^()（）]{1,12}[)）](?=级$)/, '').replace(/(?<=[^种分])类$/, '');
}

/** The one choice whose label holds the word, or is held by it, as a proposal. */
function nearest({ choices = [] }: RecordField, given: unknown): ValueRead {
  const word = plainWord(given);
  if (word.length < 2) return NOTHING;
  const near = choices.filter(({ label, synonyms }) =>
    [label, ...synonyms].map(plainWord).some((each) => each.includes(word) || (each.length > 1 && word.includes(each))),
  );
  return near.length === 1 ? { ok: false, proposal: near[0]!.value } : NOTHING;
}

function plainWord(text: unknown): string {
  return foldWidth(String(text))
    .replace(/[\s“”"'‘’《》]/g, '')
    .toLowerCase();
}

function yesOrNo(field: RecordField, given: unknown): ValueRead | undefined {
  if (typeof given === 'boolean') return { ok: true, value: given, why: [] };
  const word = plainWord(given);
  const value = YES.has(word) ? true : NO.has(word) ? false : undefined;
  return value !== undefined && field.accepts(value) ? { ok: true, value, why: ['yesNo'] } : undefined;
}

function dateOf({ value: name }: RecordField, given: unknown): ValueRead {
  const read = readDate(typeof given === 'string' ? foldWidth(given) : given);
  if (read === undefined) return name === 'IsoDate' ? { ok: false, proposal: guessDate(given) } : NOTHING;
  const isNumber = typeof given === 'number' || /^\d{5}(?:\.\d+)?$/.test(String(given));
  const zoned =
    given instanceof Date ||
    (typeof given === 'string' && given.includes(':') && /(?:Z|[+-]\d{2}:?\d{2})$/.test(given));
  const why: ChangeReason = zoned ? 'instant' : isNumber && String(given).length < 8 ? 'serial' : 'date';
  if (name === 'IsoDate') return changed(read.date, given, why);
  if (read.time === undefined) return NOTHING;
  return typeof given === 'string' && zoned
    ? { ok: true, value: given.replace(' ', 'T'), why: [] }
    : changed(read.time, given, why, ...(why === 'date' ? (['zone'] as const) : []));
}

function yearOf(given: unknown): ValueRead {
  const text = typeof given === 'string' ? foldWidth(given).replace(/年度?$/, '') : given;
  const year = readNumber(text);
  if (year !== undefined && /^\d{4}$/.test(year.decimal)) return changed(Number(year.decimal), given, 'number');
  const date = readDate(text);
  return date === undefined ? NOTHING : { ok: false, proposal: Number(date.date.slice(0, 4)) };
}

function monthOf(given: unknown): ValueRead {
  const [, year = '', month = ''] =
    /^(\d{4})(?:[年.\-/](\d{1,2})月?|(?=\d{2}$)(\d{2}))$/.exec(
      foldWidth(String(given)).replace(/^(\d{4})(\d{2})$/, '$1-$2'),
    ) ?? [];
  if (year !== '') return changed(`${year}-${month.padStart(2, '0')}`, given, 'date');
  const date = readDate(given);
  return date === undefined ? NOTHING : { ok: false, proposal: date.date.slice(0, 7) };
}

function numberOf(field: RecordField, given: unknown, unit: string | undefined): ValueRead {
  if (field.value === 'Year') return yearOf(given);
  const read = readNumber(given);
  if (read === undefined) return { ok: false, proposal: aboutNumber(given, Number) };
  const value = Number(read.decimal);
  if (read.unit === '') return changed(value, given, 'number');
  const known = UNITS.includes(read.unit) || read.unit === unit;
  return known ? { ok: true, value, why: ['unit'] } : { ok: false, proposal: value };
}

function decimalOf(field: RecordField, given: unknown, unit: string | undefined): ValueRead {
  if (typeof given === 'string' && (unit === undefined || unit === field.unit) && field.accepts(given)) {
    return { ok: true, value: given, why: [] };
  }
  const read = readNumber(given);
  if (read === undefined) {
    // In another unit the digits alone would be a wrong amount.
    const same = unit === undefined || unit === field.unit;
    return same && !/[万亿元]/.test(String(given))
      ? { ok: false, proposal: aboutNumber(given, (number) => number) }
      : NOTHING;
  }
  const isMoney = field.unit !== undefined && isMoneyUnit(field.unit);
  return isMoney ? moneyOf(field.unit, given, read, unit) : plainDecimal(field, given, read);
}

function moneyOf(
  wanted: string,
  given: unknown,
  { decimal, unit: own }: NumberRead,
  headed: string | undefined,
): ValueRead {
  const from = own === '' ? (headed ?? wanted) : own;
  const value = inMoneyUnit(decimal, from, wanted);
  if (value === undefined) return NOTHING;
  // Two units that contradict each other are for a person to settle.
  if (own !== '' && headed !== undefined && own !== headed) return { ok: false, proposal: value };
  if (from !== wanted) return { ok: true, value, why: ['money'] };
  if (own !== '') return { ok: true, value, why: ['unit'] };
  return changed(value, given, typeof given === 'number' ? 'text' : 'number');
}

function plainDecimal(field: RecordField, given: unknown, { decimal, unit }: NumberRead): ValueRead {
  if (unit === '') return changed(decimal, given, typeof given === 'number' ? 'text' : 'number');
  if (unit !== '%') return { ok: false, proposal: decimal };
  if (field.value === 'Percent') return { ok: true, value: decimal, why: ['unit'] };
  const share = inMoneyUnit(decimal, '元', '百元');
  return field.value === 'Ratio' && share !== undefined ? { ok: true, value: share, why: ['unit'] } : NOTHING;
}

/** The number within words that say it is not exact. */
function aboutNumber<V>(given: unknown, as: (decimal: string) => V): V | undefined {
  if (typeof given !== 'string' || given.length > 40) return undefined;
  const [digits] = /\d+(?:\.\d+)?/.exec(foldWidth(given).replaceAll(',', '')) ?? [];
  return digits === undefined ? undefined : as(digits);
}

const CODES: ReadonlySet<string | undefined> = new Set([
  'DocumentNumber',
  'RegionCode',
  'UsccFormat',
  'Phone',
  'MaskedIdNo',
  'Sha256',
  'Seed',
  'CertificateNo',
  'BasicCode',
  'ImplementationCode',
  'HandlingCode',
]);

function textOf(field: RecordField, given: unknown): ValueRead {
  if (typeof given !== 'string') {
    const text =
      typeof given === 'number' ? readNumber(given)?.decimal : typeof given === 'bigint' ? String(given) : undefined;
    return text === undefined ? NOTHING : { ok: true, value: text, why: ['text'] };
  }
  if (field.value === 'DocumentNumber') return documentNumberOf(given);
  if (CODES.has(field.value)) return codeOf(field, given);
  if (field.value !== 'ShortText') return { ok: true, value: given, why: [] };
  // Digits and letters of numbers and names; other marks of full width are proper in Chinese.
  const folded = given.replace(/[０-９Ａ-Ｚａ-ｚ]+/g, foldWidth);
  const bracketed = /文号$|书号$/.test(field.title) ? withOwnBrackets(folded) : folded;
  return {
    ok: true,
    value: bracketed,
    why: [...(folded === given ? [] : (['width'] as const)), ...(bracketed === folded ? [] : (['brackets'] as const))],
  };
}

function withOwnBrackets(text: string): string {
  return text.replace(/[﹝[［(（【〈]((?:19|20)\d{2})[﹞\]］)）】〉]/, '〔$1〕');
}

function documentNumberOf(given: string): ValueRead {
  const read = parseDocumentNumber(foldDigits(given));
  return read === undefined ? NOTHING : changed(read.value, given, 'brackets');
}

function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, foldWidth);
}

function codeOf(field: RecordField, given: string): ValueRead {
  const folded = foldWidth(given);
  const tight = field.value === 'Phone' ? folded.replace(/\s{2,}/g, ' ') : folded.replace(/[\s-]/g, '');
  const why: ChangeReason[] = [
    ...(folded === given ? [] : (['width'] as const)),
    ...(tight === folded ? [] : (['spaces'] as const)),
  ];
  if (field.accepts(given)) return { ok: true, value: given, why: [] };
  if (field.accepts(tight)) return { ok: true, value: tight, why };
  if (field.value === 'MaskedIdNo') return maskedOf(tight, why);
  const upper = tight.toUpperCase();
  if (field.accepts(upper)) return { ok: true, value: upper, why: [...why, 'letters'] };
  // The letters I, O, S, V, Z are no part of the code (GB 32100-2015) and look like digits that are.
  const guess = upper.replace(/[IO]/g, (letter) => (letter === 'I' ? '1' : '0'));
  return { ok: false, ...(field.accepts(guess) && { proposal: guess }) };
}

/** Once its middle is hidden nobody could tell. */
const MISTYPED: LocalizedText = {
  zh: '18位公民身份号码的最后一位校验不符，号码有误。请核对后重填。',
  en: 'The last character of a citizen identity number does not check (GB 11643). Correct the number.',
};

function isMistyped(text: string): boolean {
  const check = identityCheckCharacter(text.slice(0, 17));
  return text.length === 18 && check !== undefined && check !== text[17]!.toUpperCase();
}

/** A number with its middle hidden; a whole one is never kept. */
function maskedOf(text: string, why: readonly ChangeReason[]): ValueRead {
  const starred = text.replace(/[×xX＊●•#]{4,}/, (run) => '*'.repeat(run.length));
  if (/^[0-9A-Za-z]{0,8}\*{4,20}[0-9A-Za-z]{0,6}$/.test(starred))
    return { ok: true, value: starred, why: [...why, 'masked'] };
  if (!/^[0-9A-Za-z]{7,24}$/.test(text)) return NOTHING;
  if (isMistyped(text)) return { ok: false, problem: MISTYPED };
  const kept = text.length >= 15 ? 4 : 1;
  const value = `${text.slice(0, kept)}${'*'.repeat(Math.max(4, text.length - 2 * kept))}${text.slice(-kept)}`;
  return { ok: true, value, why: [...why, 'masked'] };
}
