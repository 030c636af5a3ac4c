import { AgencyLedgersSchema, type CheckedLedgers, leftOutRecords, SUBJECTS } from '@fazhi/core';
import type { KeptLedger, LedgerBook } from './ledger-book.js';
import { childOf, titleOf } from './schema-walk.js';

/** The ledgers of an agency one by one. Internal. */
export function readLedgerBook(ledgers: CheckedLedgers): LedgerBook {
  const leftOut = new Map<string, readonly number[]>(leftOutRecords(ledgers).map(({ ledger, rows }) => [ledger, rows]));
  const all = SUBJECTS.flatMap(({ key, label, ledgers: table }) => {
    const kept = (ledgers[key] ?? {}) as Readonly<Record<string, KeptLedger['records'] | undefined>>;
    return Object.entries(table).flatMap(([name, ledger]): KeptLedger[] => {
      const records = kept[name];
      if (records === undefined) return [];
      const fieldTitle = (field: string): string => titlesAt([key, name, 0], field.split('.'));
      const missing = leftOut.get(`${key}.${name}`) ?? [];
      const rowOf = (index: number): number => rowAmong(missing, index);
      return [
        {
          path: [key, name],
          title: `${label} › ${ledger.title}`,
          ledger,
          fieldTitle,
          records,
          leftOut: missing.length,
          rowOf,
        },
      ];
    });
  });
  return { ledgers, all };
}

/** The Chinese title of what stands at a path of the schema. */
function titleAt(path: readonly (string | number)[]): string | undefined {
  let schema: Parameters<typeof childOf>[0] | undefined = AgencyLedgersSchema;
  for (const key of path) schema = schema && childOf(schema, key, undefined);
  return schema && titleOf(schema);
}

/** The Chinese titles down a path of fields, 事先告知 › 送达日期. */
function titlesAt(record: readonly (string | number)[], fields: readonly string[]): string {
  return fields.map((field, index) => titleAt([...record, ...fields.slice(0, index + 1)]) ?? field).join(' › ');
}

/** The row of the record at an index, where some rows, in order, were left out. */
function rowAmong(missing: readonly number[], index: number): number {
  let [low, high] = [0, missing.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (missing[middle]! - middle <= index) low = middle + 1;
    else high = middle;
  }
  return index + low;
}
