import { FazhiError } from '../fazhi-error.js';
import { nearestName } from '../nearest-name.js';
import { recordFields, type RecordField } from '../record/record-field.js';
import { AgencyLedgersSchema } from './agency-ledgers-schema.js';
import { LEDGERS, type LedgerPath } from './ledgers.js';

let byLedger: ReadonlyMap<string, readonly RecordField[]> | undefined;

/**
 * 台账字段: the fields of the rows of a ledger, for forms and tables.
 *
 * @param ledger - subject and ledger, `legalAdviser.opinions`
 * @throws FazhiError `unknownName` for a ledger that does not exist
 *
 * @example
 * ```ts
 * import { ledgerFields } from '@fazhi/core';
 *
 * const fields = ledgerFields('legalAdviser.opinions');
 * fields.slice(3, 5).map(({ title }) => title); // => ['意见书编号', '聘任编号']
 * ```
 */
export function ledgerFields(ledger: LedgerPath): readonly RecordField[] {
  byLedger ??= new Map(
    recordFields(AgencyLedgersSchema).flatMap((subject) =>
      (subject.fields ?? []).flatMap(({ key, item }) =>
        item?.fields === undefined ? [] : [[`${subject.key}.${key}`, item.fields] as const],
      ),
    ),
  );
  const fields = typeof ledger === 'string' && Object.hasOwn(LEDGERS, ledger) ? byLedger.get(ledger) : undefined;
  if (fields !== undefined) return fields;
  throw noLedger(ledger);
}

function noLedger(ledger: unknown): FazhiError {
  const given = typeof ledger === 'string' ? ledger.slice(0, 60) : typeof ledger;
  const near = nearestName(given, Object.keys(LEDGERS)) as LedgerPath | undefined;
  return new FazhiError('unknownName', {
    zh: `没有台账“${given}”${near === undefined ? '。' : `，是不是“${near}（${LEDGERS[near].title}）”？`}`,
    en: `There is no ledger "${given}"${near === undefined ? '.' : `; do you mean "${near}"?`}`,
  });
}
