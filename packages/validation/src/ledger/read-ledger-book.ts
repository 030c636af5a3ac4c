import { type AgencyLedgers, AgencyLedgersSchema, SUBJECTS } from '@fazhi/core';
import type { KeptLedger, LedgerBook } from './ledger-book.js';
import { childOf, titleOf } from './schema-walk.js';

/** The ledgers of an agency one by one. Internal. */
export function readLedgerBook(ledgers: AgencyLedgers): LedgerBook {
  const all = SUBJECTS.flatMap(({ key, label, ledgers: table }) => {
    const kept = (ledgers[key] ?? {}) as Readonly<Record<string, KeptLedger['records'] | undefined>>;
    return Object.entries(table).flatMap(([name, ledger]): KeptLedger[] => {
      const records = kept[name];
      if (records === undefined) return [];
      const fieldTitle = (field: string): string => titleAt([key, name, 0, field]) ?? field;
      return [{ path: [key, name], title: `${label} › ${ledger.title}`, ledger, fieldTitle, records }];
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
