import * as z from 'zod';
import { once } from '../once.js';
import type { LedgerTable } from './ledger.js';
import { objectSchema } from './object-schema.js';
import type { RecordMeta, RecordSchema } from './record.js';

/** The schema of each row of a subject's ledgers. */
type RowSchemas<L> = {
  readonly [K in keyof L]-?: NonNullable<L[K]> extends readonly (infer Row)[] ? z.ZodType<Row> : never;
};

/** The schema of a subject's ledgers, from what is known of them and the schemas of their rows. Internal. */
export function ledgersSchema<L>(table: LedgerTable<L>, rows: RowSchemas<L>, meta: RecordMeta): RecordSchema<L> {
  const titles = table as Readonly<Record<string, { title: string }>>;
  const fields = once(() =>
    Object.fromEntries(
      Object.entries<z.ZodType>(rows).map(([name, row]) => [
        name,
        z.array(row).optional().meta({ title: titles[name]!.title }),
      ]),
    ),
  );
  return objectSchema(fields, meta) as unknown as RecordSchema<L>;
}
