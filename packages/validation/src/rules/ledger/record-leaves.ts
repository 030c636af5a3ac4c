import type { LocalizedText } from '@fazhi/core';
import type { KeptLedger, LedgerBook } from '../../ledger/ledger-book.js';
import { namedRecord } from '../../ledger/named-record.js';

/** What a rule makes of a text that stands in a field of a record; nothing where it is right. Internal. */
type Judge<T> = (value: string, field: string) => T | undefined;

/** What a rule makes of every text in the records of all ledgers, in order, each with its place. Internal. */
export function fromLeaves<T extends object>(book: LedgerBook, judge: Judge<T>): (T & ReturnType<typeof placeIn>)[] {
  const found: (T & ReturnType<typeof placeIn>)[] = [];
  for (const kept of book.all) {
    for (const [index, record] of kept.records.entries()) {
      // Almost every record is right, and the way to a text is kept only where one is not.
      if (!hasFault(record, '', judge)) continue;
      collect(record, '', [], (value, field, steps) => {
        const made = judge(value, field);
        if (made !== undefined) found.push({ ...placeIn(kept, index, steps), ...made });
      });
    }
  }
  return found;
}

function hasFault(value: unknown, field: string, judge: Judge<object>): boolean {
  if (typeof value === 'string') return judge(value, field) !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((entry) => hasFault(entry, field, judge));
  for (const key in value) if (hasFault((value as Readonly<Record<string, unknown>>)[key], key, judge)) return true;
  return false;
}

function collect(
  value: unknown,
  field: string,
  steps: readonly (string | number)[],
  leaf: (value: string, field: string, steps: readonly (string | number)[]) => void,
): void {
  if (typeof value === 'string') leaf(value, field, steps);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, below] of Object.entries(value))
    collect(below, isList ? field : key, [...steps, isList ? Number(key) : key], leaf);
}

/** Path and place of something in a record. Internal. */
export function placeIn(
  kept: KeptLedger,
  index: number,
  steps: readonly (string | number)[],
): { path: (string | number)[]; place: LocalizedText } {
  const { path, place } = namedRecord(kept, index);
  const words = { zh: [place.zh], en: [place.en] };
  for (const [depth, step] of steps.entries()) {
    const field = steps.slice(0, depth + 1).filter((each) => typeof each === 'string');
    const title = kept.fieldTitle(field.join('.')).split(' › ').at(-1)!;
    words.zh.push(typeof step === 'number' ? `第${String(step + 1)}项` : title);
    words.en.push(typeof step === 'number' ? `item ${String(step + 1)}` : `${title} (${step})`);
  }
  return { path: [...path, ...steps], place: { zh: words.zh.join(' › '), en: words.en.join(' › ') } };
}
