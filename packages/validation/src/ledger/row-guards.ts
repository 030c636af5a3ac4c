import { AgencyLedgersSchema, type Condition, type LedgerPath } from '@fazhi/core';
import { conditionTest } from '@fazhi/core/checking';
import { recordGuards } from './record-guards.generated.js';
import { conditionLists } from './walk-schemas.js';

/** Tells whether a value is a sound record; it never says why not. */
type Guard = (value: unknown) => boolean;

type Guards = Readonly<Record<'rows' | 'records', Readonly<Record<string, Guard>>>>;

let made: Guards | undefined;

/** The generated guards of all records, with the conditions of their schemas. Internal. */
export function guards(): Guards {
  if (made !== undefined) return made;
  const lists = conditionLists(AgencyLedgersSchema).map((list) =>
    list.map((condition) => conditionTest(condition as Condition<unknown>)),
  );
  made = recordGuards((list, record: unknown) => {
    for (const holds of lists[list]!) if (!holds(record)) return false;
    return true;
  });
  return made;
}

/** The guard of the rows of a ledger: says yes to sound rows alone, and says no to whatever throws when read. Internal. */
export function rowGuard(path: LedgerPath): Guard {
  const guard = guards().rows[path]!;
  return (row) => {
    try {
      return guard(row);
    } catch {
      return false;
    }
  };
}
