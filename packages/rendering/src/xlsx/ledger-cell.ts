import type { RecordField } from '@fazhi/core';
import { type CellStyle, numberCell, textCell } from '../ooxml/spreadsheet.js';

/** Styles of the cells of ledgers, in the order of the style sheet. */
export const STYLE = { plain: 0, heading: 1, date: 2, text: 3, title: 4 } as const;
/** The styles themselves. */
export const LEDGER_STYLES: readonly CellStyle[] = [
  { lined: true, wrap: true },
  { heading: true, wrap: true, lined: true },
  { format: 'yyyy-mm-dd', wrap: true, lined: true },
  { format: '@', wrap: true, lined: true },
  { title: true },
];

/** First day of which spreadsheets agree on the number. */
const FIRST_DAY = '1900-03-01';
const DAY = 86_400_000;
/** Numbers from here on lose digits in a spreadsheet. */
const KEPT = 1e15;
/** What a cell with several entries is divided by, or would be read as something else. */
const DIVIDES = /[\r\n；;、，,|[\]{}《》（）()〔〕]/;

/** A choice as a clerk calls it; its value where two are called the same. */
export function choiceLabel({ choices = [] }: RecordField, value: unknown): string | undefined {
  const found = choices.find((choice) => choice.value === value);
  if (found === undefined) return undefined;
  const same = choices.filter(({ label, synonyms }) => label === found.label || synonyms.includes(found.label));
  return same.length === 1 ? found.label : String(found.value);
}

function shown(field: RecordField, value: unknown): string {
  if (typeof value === 'boolean') return choiceLabel(field, value) ?? (value ? '是' : '否');
  if (typeof value !== 'string' && typeof value !== 'number') return JSON.stringify(value);
  return choiceLabel(field, value) ?? String(value);
}

function entries(item: RecordField | undefined, list: readonly unknown[]): string {
  const texts = item === undefined ? [] : list.map((entry) => shown(item, entry));
  const plain = texts.length > 0 && texts.every((text) => text.trim() === text && text !== '' && !DIVIDES.test(text));
  return plain && item?.kind !== 'record' ? texts.join('\n') : JSON.stringify(list);
}

/** The value of a field as a text that is read back as the value. */
export function shownValue(field: RecordField, value: unknown): string {
  return Array.isArray(value) ? entries(field.item, value) : shown(field, value);
}

/** A cell with the value of a field; nothing for no value. */
export function ledgerCell(reference: string, field: RecordField, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (
    field.value === 'IsoDate' &&
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    value >= FIRST_DAY
  ) {
    const serial = (Date.parse(`${value}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY;
    if (Number.isInteger(serial)) return numberCell(reference, String(serial), STYLE.date);
  }
  if (
    typeof value === 'number' &&
    choiceLabel(field, value) === undefined &&
    Number.isFinite(value) &&
    Math.abs(value) < KEPT
  ) {
    return numberCell(reference, String(value));
  }
  return textCell(reference, shownValue(field, value), STYLE.text);
}
