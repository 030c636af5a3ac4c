import { AgencyLedgersSchema, type AgencyLedgers } from '@fazhi/core';
import type { Ledger, LedgerBook } from './ledger-book.js';
import { definitionOf, isRecordSchema, shapeOf, titleOf, unwrap } from './schema-walk.js';

/** The ledgers of an agency one by one, with the titles of the schema. Internal. */
export function readLedgerBook(ledgers: AgencyLedgers): LedgerBook {
  const all: Ledger[] = [];
  for (const [subject, subjectSchema] of Object.entries(AgencyLedgersSchema.shape)) {
    const kept = (ledgers as unknown as Record<string, Record<string, unknown> | undefined>)[subject];
    for (const [name, schema] of Object.entries(shapeOf(subjectSchema, kept) ?? {})) {
      const { type, element } = definitionOf(unwrap(schema));
      const records = kept?.[name];
      if (type !== 'array' || element === undefined || !isRecordSchema(element) || !Array.isArray(records)) continue;
      all.push({
        path: [subject, name],
        title: `${titleOf(subjectSchema) ?? subject} › ${titleOf(schema) ?? name}`,
        records: records as Record<string, unknown>[],
      });
    }
  }
  return { ledgers, all };
}
