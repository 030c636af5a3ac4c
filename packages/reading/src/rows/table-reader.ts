import {
  CHANGE_REASONS,
  type ChangeReason,
  FazhiError,
  type LocalizedText,
  readValue,
  type RecordField,
} from '@fazhi/core';
import { columnIndex, findHeading, type Heading, type Target } from './column-index.js';
import { plainHeading } from './heading.js';
import { type CellLog, isBlank, place, readCell } from './read-cell.js';
import { faultWords, HIDDEN, shown } from './row-words.js';
import type { ReadColumn, ReadRowsOptions, RowChange, RowFault } from './rows-read.js';
import type { TableRow } from './table-rows.js';
import { TOTAL_ROW } from './total-row.js';

/** A record read from a row, with the cells that stand for no field of it. Internal. */
export interface ReadRow {
  /** Its number. */
  readonly number: number;
  /** The record. */
  readonly record: Record<string, unknown>;
  /** What names the row it belongs to, by key. */
  readonly links: ReadonlyMap<string, string>;
}

/** What is noted while tables are read. Internal. */
export interface Notes {
  /** Columns. */
  readonly columns: ReadColumn[];
  /** Changes. */
  readonly changes: RowChange[];
  /** Faults. */
  readonly faults: RowFault[];
}

interface Column {
  readonly heading: string;
  readonly target: Target;
  /** The path of the target, joined. */
  readonly field: string;
  readonly unit?: string | undefined;
}

interface TableOptions extends Pick<ReadRowsOptions, 'mapping' | 'units' | 'constants'> {
  /** Title of the table, where it is one of entries. */
  readonly table?: string | undefined;
  /** Headings that name the row an entry belongs to, by the key they give. */
  readonly links?: ReadonlyMap<string, string>;
  /** The unit of bare amounts of money that the table says above its headings. */
  readonly unit?: string | undefined;
}

const MONEY: ReadonlySet<string | undefined> = new Set(['MoneyYuan', 'MoneyWan']);
/** What numbers the rows of a table and says nothing of them. */
const ROW_NUMBER = /^(?:序号|顺序号|行号|no)$/;

/** Reads the rows of one table. Internal. */
export function* readTable(
  all: readonly RecordField[],
  rows: Iterable<TableRow>,
  { table, mapping = {}, units = {}, constants = {}, links = new Map(), unit: unitAbove }: TableOptions,
  { columns, changes, faults }: Notes,
): Generator<ReadRow> {
  const from = table === undefined ? {} : { table };
  const fault = (
    kind: RowFault['kind'],
    row: number,
    column: string,
    message: LocalizedText,
    more: Partial<RowFault> = {},
  ): void => {
    faults.push({ kind, ...from, row, column, ...more, message });
  };
  const told = new Set<string>();

  /** The columns of rows of one kind; the same heading may name another field in another kind. */
  const columnsOf = (fields: readonly RecordField[]): ((heading: string, row: number) => Column | undefined) => {
    const known = new Map<string, Column | undefined>();
    return (heading, row) => {
      if (known.has(heading)) return known.get(heading);
      const found = understand(fields, heading, row);
      known.set(heading, found);
      if (found !== undefined && !told.has(`${heading} ${found.field}`)) {
        told.add(`${heading} ${found.field}`);
        columns.push({
          column: heading,
          field: found.field,
          title: found.target.field.title,
          ...(found.unit !== undefined && { unit: found.unit }),
        });
      }
      return found;
    };
  };

  const understand = (fields: readonly RecordField[], heading: string, row: number): Column | undefined => {
    if (heading === '' || links.has(plainHeading(heading))) return undefined;
    const said = Object.hasOwn(mapping, heading) ? mapping[heading] : undefined;
    if (said === null) return undefined;
    const found: Heading = said === undefined ? findHeading(fields, heading) : findHeading(fields, said);
    const [target] = found.targets;
    if (said !== undefined && found.targets.length !== 1) throw noSuchField(said);
    if (target === undefined && ROW_NUMBER.test(plainHeading(heading))) return undefined;
    if (target === undefined) {
      const proposal = nearHeading(fields, heading);
      if (told.has(heading)) return undefined;
      told.add(heading);
      fault(
        'unknownColumn',
        row,
        heading,
        faultWords('unknownColumn', { row, column: heading, proposal }),
        proposal === undefined ? {} : { proposal },
      );
      return undefined;
    }
    if (found.targets.length > 1) {
      const several = found.targets.map(({ path }) => `“${titlesOf(fields, path)}”`);
      fault('ambiguousColumn', row, heading, faultWords('ambiguousColumn', { row, column: heading, several }));
      return undefined;
    }
    const { field } = target;
    const isMoney = MONEY.has(field.value);
    const own = (Object.hasOwn(units, heading) ? units[heading] : undefined) ?? found.unit;
    const unit = own ?? (isMoney ? unitAbove : undefined);
    const path = target.path.join('.');
    if (unit === undefined && isMoney && !found.exact && said === undefined) {
      fault('unknownUnit', row, heading, faultWords('unknownUnit', { row, column: heading }), { field: path });
      return undefined;
    }
    return { heading, target, field: path, unit: unit ?? (isMoney ? field.unit : undefined) };
  };

  const kinds = kindsOf(all);
  const readers = new Map<unknown, ReturnType<typeof columnsOf>>();
  const shared = Object.entries(constants);
  for (const { number, cells: own } of rows) {
    // What a row says itself comes first.
    const cells = shared.length === 0 ? own : [...own, ...shared];
    const start = own.find(([, value]) => value !== undefined && value !== null && value !== '');
    if (start === undefined) continue;
    if (typeof start[1] === 'string' && TOTAL_ROW.test(start[1].trim())) {
      fault('totalRow', number, start[0], faultWords('totalRow', { row: number, column: start[0], given: start[1] }), {
        given: start[1],
      });
      continue;
    }
    const kind = kinds?.of(cells, mapping);
    let columnOf = readers.get(kind);
    if (columnOf === undefined) readers.set(kind, (columnOf = columnsOf(fieldsOfKind(all, kind))));
    const record: Record<string, unknown> = {};
    const linked = new Map<string, string>();
    const taken = new Map<string, Cells[number]>();
    for (const [index, [heading, value]] of cells.entries()) {
      const link = links.get(plainHeading(heading));
      if (link !== undefined)
        linked.set(link, typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');
      const column = columnOf(heading, number);
      if (column === undefined) continue;
      const { target, field, unit } = column;
      const before = taken.get(field);
      if (before !== undefined) {
        if (index < own.length) tellDuplicate(number, heading, value, before, field);
        continue;
      }
      const read = readCell(target.field, value, cellLog(number, heading, target), unit);
      if (read === undefined) continue;
      taken.set(field, [heading, value]);
      place(record, target.path, read);
    }
    if (Object.keys(record).length > 0) yield { number, record: withoutGaps(record), links: linked };
  }

  function tellDuplicate(
    row: number,
    column: string,
    value: unknown,
    [before, first]: Cells[number],
    field: string,
  ): void {
    const key = `${before} ${column} ${field}`;
    if (isBlank(value) || value === first || told.has(key)) return;
    told.add(key);
    const words = faultWords('duplicateColumn', { row, column, several: [before] });
    fault('duplicateColumn', row, column, words, { field });
  }

  function cellLog(row: number, column: string, { path: base }: Target): CellLog {
    const at = (path: readonly (string | number)[]): string => [...base, ...path].join('.');
    return {
      changed: (path, field, was, became, reasons) => {
        const hidden = field.sensitive;
        changes.push({
          ...from,
          row,
          column,
          field: at(path),
          was: hidden ? HIDDEN : was,
          ...(became !== undefined && { became: hidden && !reasons.includes('masked') ? HIDDEN : became }),
          reasons,
          why: whyOf(reasons),
        });
      },
      unread: (path, field, given, proposal, problem) => {
        const hidden = field.sensitive;
        const words = {
          row,
          column,
          field,
          given: hidden ? HIDDEN : shown(given),
          proposal: proposal === undefined || hidden ? undefined : shown(proposal, field.item ?? field),
          problem,
        };
        const more = {
          field: at(path),
          given: hidden ? HIDDEN : given,
          ...(!hidden && proposal !== undefined && { proposal }),
        };
        fault('unreadable', row, column, faultWords('unreadable', words), more);
      },
      unknownKey: (path, key, titles) => {
        const kind = titles.length > 1 ? 'ambiguousColumn' : 'unknownColumn';
        const name = `${column}.${key}`;
        fault(kind, row, name, faultWords(kind, { row, column: name, several: titles.map((title) => `“${title}”`) }), {
          field: at(path),
        });
      },
    };
  }
}

type Cells = readonly (readonly [heading: string, value: unknown])[];

/** How the kind of a row is told, for records with several kinds. */
function kindsOf(
  fields: readonly RecordField[],
): { of: (cells: Cells, mapping: Readonly<Record<string, string | null>>) => unknown } | undefined {
  const field = fields.find(({ tellsKinds }) => tellsKinds === true);
  if (field === undefined) return undefined;
  const names = new Map<string, boolean>();
  return {
    of: (cells, mapping) => {
      for (const [heading, value] of cells) {
        let isKind = names.get(heading);
        if (isKind === undefined) {
          const { targets } = findHeading(
            fields,
            (Object.hasOwn(mapping, heading) ? mapping[heading] : null) ?? heading,
          );
          names.set(heading, (isKind = targets.length === 1 && targets[0]!.field.key === field.key));
        }
        const read = isKind ? readValue(field, value) : undefined;
        if (read?.ok === true && read.value !== undefined) return read.value;
      }
      return undefined;
    },
  };
}

const subsets = new WeakMap<readonly RecordField[], Map<unknown, readonly RecordField[]>>();

/** The fields that a record of a kind may have; all where the kind is not known. */
function fieldsOfKind(fields: readonly RecordField[], kind: unknown): readonly RecordField[] {
  if (kind === undefined) return fields;
  const known = subsets.get(fields) ?? new Map<unknown, readonly RecordField[]>();
  subsets.set(fields, known);
  const found =
    known.get(kind) ??
    fields.filter(({ kinds }) => kinds === undefined || kinds.includes(kind as string | number | boolean));
  known.set(kind, found);
  return found;
}

function whyOf(reasons: readonly ChangeReason[]): LocalizedText {
  const all = reasons.map((reason) => CHANGE_REASONS[reason]);
  return { zh: all.map(({ zh }) => zh).join('；'), en: all.map(({ en }) => en).join('; ') };
}

/** Entries of lists in the order of their numbers, without those left empty. */
function withoutGaps<T>(value: T): T {
  if (Array.isArray(value)) return value.filter((each) => each !== undefined).map(withoutGaps) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutGaps<unknown>(each)])) as T;
}

/** Titles on the way to a field, 处罚决定中的决定日期. */
function titlesOf(fields: readonly RecordField[], path: readonly (string | number)[]): string {
  const titles: string[] = [];
  let below: readonly RecordField[] = fields;
  for (const key of path) {
    const field: RecordField | undefined = below.find((each) => each.key === key);
    if (field !== undefined) titles.push(field.title);
    below = field?.fields ?? field?.item?.fields ?? below;
  }
  return titles.join('中的');
}

/** The title that shares most of its characters with a heading, for a proposal. */
function nearHeading(fields: readonly RecordField[], heading: string): string | undefined {
  const wanted = new Set(plainHeading(heading));
  if (wanted.size < 2 || wanted.size > 30) return undefined;
  let best: string | undefined;
  let most = 0.6;
  for (const [name, [target]] of columnIndex(fields).byName) {
    const own = new Set(name);
    const shared = [...wanted].filter((character) => own.has(character)).length;
    const score = (2 * shared) / (wanted.size + own.size);
    if (score > most && target !== undefined) [most, best] = [score, titlesOf(fields, target.path)];
  }
  return best;
}

function noSuchField(name: string): FazhiError {
  return new FazhiError('unknownName', { zh: `台账没有字段“${name}”。`, en: `The ledger has no field "${name}".` });
}
