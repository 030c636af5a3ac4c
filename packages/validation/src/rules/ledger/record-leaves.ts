import type { LocalizedText } from '@fazhi/core';
import type { KeptLedger, LedgerBook } from '../../ledger/ledger-book.js';
import { namedRecord } from '../../ledger/named-record.js';

/** 记录中的文字: one text in a record, with its place. Internal. */
export interface RecordLeaf {
  /** 字段: the field that holds it. */
  readonly field: string;
  /** 值: the text. */
  readonly value: string;
  /** Path and place. */
  readonly at: () => { path: (string | number)[]; place: LocalizedText };
}

/** What a rule makes of every text in the records of all ledgers, in order. Internal. */
export function fromLeaves<T>(book: LedgerBook, make: (leaf: RecordLeaf) => T | undefined): T[] {
  const found: T[] = [];
  for (const kept of book.all) {
    for (const [index, record] of kept.records.entries()) {
      visit(record, '', [], (field, value, steps) => {
        const made = make({ field, value, at: () => placeIn(kept, index, steps) });
        if (made !== undefined) found.push(made);
      });
    }
  }
  return found;
}

function visit(
  value: unknown,
  field: string,
  steps: (string | number)[],
  leaf: (field: string, value: string, steps: readonly (string | number)[]) => void,
): void {
  if (typeof value === 'string') leaf(field, value, steps);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const key in value) {
    steps.push(isList ? Number(key) : key);
    visit((value as Readonly<Record<string, unknown>>)[key], isList ? field : key, steps, leaf);
    steps.pop();
  }
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
