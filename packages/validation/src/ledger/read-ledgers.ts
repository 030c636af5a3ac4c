import { type AgencyLedgers, AgencyLedgersSchema, type LedgerPath, type LeftOutRecords, SUBJECTS } from '@fazhi/core';
import type * as z from 'zod';
import { REC_08 } from '../rules/record/rec-08.js';
import type { FormFindings } from './form-findings.js';
import { plainCopy, type PlainCopy } from './plain-copy.js';
import { rowGuard } from './row-guards.js';
import { childOf, unwrap } from './schema-walk.js';

/** Rows beyond any ledger: reading so many would never end. */
const MOST_ROWS = 20_000_000;

/** 读到的台账: what is sound of the ledgers, and what is wrong with the rest. Internal. */
export interface ReadLedgers {
  /** 台账: the sound records; none where it is not known whose or of which year they are. */
  readonly ledgers: AgencyLedgers | undefined;
  /** 未计入记录: rows left out. */
  readonly leftOut: readonly LeftOutRecords[];
}

const TOO_MANY = { zh: '记录过多，没有读取', en: 'it has too many records and was not read' };
const UNREADABLE = { zh: '读取时出错', en: 'reading it fails' };

type Fields = Readonly<Record<string, unknown>>;

/** Reads ledgers row by row; each row stands or falls by itself. Internal. */
export function readLedgers(input: unknown, found: FormFindings): ReadLedgers {
  const fields = fieldsOf(input);
  if (fields === undefined) {
    found.explain(AgencyLedgersSchema, plainCopy(input), []);
    return { ledgers: undefined, leftOut: [] };
  }
  const head = without(
    fields,
    SUBJECTS.map(({ key }) => key),
  );
  const copy = plainCopy(head);
  found.explain(AgencyLedgersSchema, copy, []);
  const kept = (AgencyLedgersSchema as z.ZodType).safeParse(known(copy.value, AgencyLedgersSchema));
  const leftOut: LeftOutRecords[] = [];
  const subjects = SUBJECTS.flatMap(({ key, ledgers: table }) => {
    if (fields[key] === undefined) return [];
    const schema = childOf(AgencyLedgersSchema, key, undefined)!;
    const below = fieldsOf(fields[key]);
    if (below === undefined) {
      found.explain(schema, plainCopy(fields[key]), [key]);
      return [];
    }
    found.explain(schema, plainCopy(without(below, Object.keys(table))), [key]);
    const ledgers = Object.entries(table).flatMap(([name, { title }]) => {
      if (below[name] === undefined) return [];
      const read = readRows(
        childOf(schema, name, undefined)!,
        below[name],
        [key, name],
        [input as object, fields[key] as object],
        found,
      );
      if (read === undefined) return [];
      if (read.bad.length > 0) leftOut.push({ ledger: `${key}.${name}` as LedgerPath, title, rows: read.bad });
      return [[name, read.sound] as const];
    });
    return [[key, Object.fromEntries(ledgers)] as const];
  });
  if (!kept.success) return { ledgers: undefined, leftOut };
  return { ledgers: { ...(kept.data as AgencyLedgers), ...Object.fromEntries(subjects) }, leftOut };
}

/** The rows of one ledger that are sound, and the places of those that are not. */
function readRows(
  list: z.core.$ZodType,
  rows: unknown,
  path: readonly [string, string],
  above: readonly object[],
  found: FormFindings,
): { sound: unknown[]; bad: number[] } | undefined {
  if (!isIterable(rows)) {
    found.explain(list, plainCopy(rows), path);
    return undefined;
  }
  const row = childOf(list, 0, undefined)!;
  const passes = rowGuard(path.join('.') as LedgerPath);
  const sound: unknown[] = [];
  const bad: number[] = [];
  let index = 0;
  try {
    if (Array.isArray(rows) && rows.length > MOST_ROWS) {
      found.add([{ rule: REC_08, path, values: { problem: TOO_MANY } }]);
      return undefined;
    }
    for (const given of rows) {
      if (passes(given)) sound.push(given);
      // Where nobody can be told of more faults, the guard decides alone.
      else if (found.stopped) bad.push(index);
      else {
        // The schema has the last word, on data that cannot change while it is read.
        const copy = plainCopy(given, [...above, rows]);
        if (isSound(row, copy)) sound.push(copy.value);
        else {
          bad.push(index);
          found.explain(row, copy, [...path, index]);
        }
      }
      index += 1;
    }
  } catch {
    found.add([{ rule: REC_08, path: [...path, index], values: { problem: UNREADABLE } }]);
    bad.push(index);
  }
  return { sound, bad };
}

function isSound(schema: z.core.$ZodType, copy: PlainCopy): boolean {
  return copy.faults.length === 0 && (schema as z.ZodType).safeParse(copy.value).success;
}

/** The fields of the schema alone: what it does not know was told already. */
function known(value: unknown, schema: z.core.$ZodType): Fields {
  const { shape } = unwrap(schema)._zod.def as unknown as { shape: Fields };
  return Object.fromEntries(Object.entries(value as Fields).filter(([key]) => Object.hasOwn(shape, key)));
}

function without(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !names.includes(key)));
}

/** The own fields of an object, each read once; nothing of what is none or throws when read. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    if (Array.isArray(value) || ArrayBuffer.isView(value) || value instanceof ArrayBuffer || isIterable(value))
      return undefined;
    // Without a prototype, `__proto__` is a field like any other.
    return Object.assign(Object.create(null) as object, value) as Fields;
  } catch {
    return undefined;
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  try {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
  } catch {
    return false;
  }
}
