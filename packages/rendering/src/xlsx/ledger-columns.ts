import type { RecordField } from '@fazhi/core';

/** A column of a ledger: a field, or one below it, of which a cell holds the whole value. */
export interface LedgerColumn {
  /** Keys from the record; a number is a place in a list. */
  readonly path: readonly (string | number)[];
  /** Heading: titles on the way, 处罚决定.决定日期. */
  readonly heading: string;
  /** The field. */
  readonly field: RecordField;
}

/** Levels of fields below others that have columns of their own. */
const DEEPEST = 3;
/** Entries of a list that have columns of their own. */
const MOST_ENTRIES = 5;

type Values = readonly Readonly<Record<string, unknown>>[];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFlat(field: RecordField | undefined): boolean {
  return field?.fields?.every(({ kind }) => kind !== 'record' && kind !== 'list') === true;
}

/** Whether the fields of a record are what its value has; a record of several kinds, or a word in its place, is none. */
function hasColumns({ fields = [] }: RecordField, value: unknown): boolean {
  return (
    isRecord(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([key, each]) => {
      const field = fields.find((one) => one.key === key);
      return field !== undefined && (each === null || field.accepts(each));
    })
  );
}

/** Names of fields, by which a heading is understood; one that several fields have is no heading. */
function namesIn(fields: readonly RecordField[]): (field: RecordField) => string {
  const counts = new Map<string, number>();
  for (const { title, key, variants } of fields) {
    for (const name of new Set([title, key, ...variants])) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return ({ title, key }) => (counts.get(title) === 1 ? title : key);
}

/**
 * The columns of a ledger.
 *
 * A record below another has a column for each of its fields, a short list of such records numbered columns; any other
 * list has one. Fields below others have columns only where a record has them.
 *
 * @param fields - the fields of the ledger
 * @param records - what is to be written
 */
export function ledgerColumns(fields: readonly RecordField[], records: Values): LedgerColumn[] {
  const columns: LedgerColumn[] = [];
  const enter = (
    below: readonly RecordField[],
    values: Values,
    path: readonly (string | number)[],
    prefix: string,
    always: boolean,
  ): void => {
    const nameOf = namesIn(below);
    for (const field of below) {
      const given = values.map((value) => value[field.key]).filter((value) => value !== undefined);
      if (given.length === 0 && !always) continue;
      const heading = prefix + nameOf(field);
      const at = [...path, field.key];
      const lists = given.filter((value): value is readonly unknown[] => Array.isArray(value));
      const most = lists.reduce((count, list) => Math.max(count, list.length), 0);
      if (
        field.kind === 'record' &&
        path.length < DEEPEST &&
        given.length > 0 &&
        given.every((value) => hasColumns(field, value))
      ) {
        enter(field.fields ?? [], given.filter(isRecord), at, `${heading}.`, false);
      } else if (
        field.kind === 'list' &&
        path.length === 0 &&
        isFlat(field.item) &&
        most <= MOST_ENTRIES &&
        lists.length > 0 &&
        lists.every((list) => list.length > 0 && list.every((entry) => hasColumns(field.item!, entry)))
      ) {
        for (let place = 0; place < most; place += 1) {
          const entries = lists.map((list) => list[place]).filter(isRecord);
          enter(field.item?.fields ?? [], entries, [...at, place], `${heading}${String(place + 1)}.`, false);
        }
      } else columns.push({ path: at, heading, field });
    }
  };
  enter(fields, records, [], '', true);
  return columns;
}

/** The value of a record in a column. */
export function valueAt(record: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined)?.[key], record);
}
