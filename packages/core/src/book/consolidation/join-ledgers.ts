import type { LedgerReference } from '../../record/ledger.js';
import type { Agency } from '../../report/agency.js';
import type { IsoDate, Year } from '../../values/iso-date.js';
import { type CheckedLedgers, type LeftOutRecords, leftOutRecords, markChecked } from '../checked-ledgers.js';
import type { AgencyLedgers } from '../agency-ledgers.js';
import { LEDGERS, type LedgerPath } from '../ledgers.js';
import type { RowsApart, SharedMatter } from './consolidation.js';
import { rewriteReferences } from './rewrite-references.js';

/** The ledgers of one body. */
export interface BodyLedgers {
  /** Its name. */
  readonly body: string;
  /** Its ledgers. */
  readonly ledgers: CheckedLedgers;
}

/** What ledgers of several bodies come to. */
export interface JoinedLedgers {
  /** Those of each body, with qualified ids and without matters that another body counts. */
  readonly bodies: readonly BodyLedgers[];
  /** Those of the body above. */
  readonly ledgers: CheckedLedgers;
  /** What stays with its body. */
  readonly apart: readonly RowsApart[];
  /** What counts once. */
  readonly shared: readonly SharedMatter[];
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** The rows of one ledger of one body. */
interface BodyRows {
  readonly body: string;
  readonly path: LedgerPath;
  readonly rows: readonly Row[];
}

const qualified = (body: string, id: string): string => `${body}/${id}`;

/** The ledgers that are kept, with their rows. */
export function keptLedgers(ledgers: AgencyLedgers): [LedgerPath, readonly Row[]][] {
  return (Object.keys(LEDGERS) as LedgerPath[]).flatMap((path) => {
    const [subject = '', name = ''] = path.split('.');
    const kept = (ledgers as unknown as Record<string, Record<string, readonly Row[]> | undefined>)[subject]?.[name];
    return kept === undefined ? [] : [[path, kept]];
  });
}

function valueAt(row: Row, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, name) => (at as Readonly<Record<string, unknown>> | undefined)?.[name], row);
}

function keyOf(row: Row, fields: readonly string[]): string[] | undefined {
  const values = fields.map((field) => valueAt(row, field));
  return values.every((value) => value !== undefined && value !== '') ? values.map(String) : undefined;
}

/** Matters of one ledger that several bodies wrote down; of them that row counts which leads, else that of the first body. */
function sharedMatters(path: LedgerPath, parts: readonly BodyRows[]): SharedMatter[] {
  const { sharedKey, leading } = LEDGERS[path];
  if (sharedKey === undefined) return [];
  const byKey = new Map<string, { body: string; row: Row; key: string[] }[]>();
  for (const { body, rows } of parts) {
    for (const row of rows) {
      const key = keyOf(row, sharedKey);
      if (key === undefined) continue;
      const at = JSON.stringify(key);
      const same = byKey.get(at);
      if (same === undefined) byKey.set(at, [{ body, row, key }]);
      else same.push({ body, row, key });
    }
  }
  return [...byKey.values()].flatMap((same) => {
    const counted = same.find(({ row }) => leading !== undefined && row[leading[0]] === leading[1]) ?? same[0]!;
    // Rows of the same number within one body are for the checks of its ledgers.
    const others = same.filter(({ body }) => body !== counted.body);
    if (others.length === 0) return [];
    const idOf = ({ body, row }: { body: string; row: Row }): string => qualified(body, row.id);
    return [{ ledger: path, key: counted.key, counted: idOf(counted), others: others.map(idOf) }];
  });
}

function asLedgers(
  agency: Agency,
  year: Year,
  recordedThrough: IsoDate | undefined,
  lists: readonly BodyRows[],
  leftOut: readonly LeftOutRecords[] = [],
): CheckedLedgers {
  const subjects: Record<string, Record<string, Row[]>> = {};
  for (const { path, rows } of lists) {
    const [subject = '', name = ''] = path.split('.');
    const own = (subjects[subject] ??= {});
    own[name] = [...(own[name] ?? []), ...rows];
  }
  const closed = recordedThrough === undefined ? {} : { recordedThrough };
  return markChecked({ agency, year, ...closed, ...subjects }, leftOut);
}

/** The last day entered by any body, where all closed their ledgers before the end of the year. */
function lastEntered(parts: readonly BodyLedgers[]): IsoDate | undefined {
  const days = parts.map(({ ledgers }) => ledgers.recordedThrough);
  return days.reduce(
    (last, day) => (last === undefined || day === undefined ? undefined : last > day ? last : day),
    days[0],
  );
}

/**
 * Ledgers of several bodies as those of the body above. Internal.
 *
 * @param parts - in the order of the bodies' names
 * @param by - the body above; its own ledgers, if it is among the parts, are its own acts and stay
 */
export function joinLedgers(parts: readonly BodyLedgers[], by: Agency, year: Year): JoinedLedgers {
  const recordedThrough = lastEntered(parts);
  const given = parts.flatMap(({ body, ledgers }) =>
    keptLedgers(ledgers).map(([path, rows]): BodyRows => ({ body, path, rows })),
  );
  const shared = (Object.keys(LEDGERS) as LedgerPath[]).flatMap((path) =>
    sharedMatters(
      path,
      given.filter((each) => each.path === path),
    ),
  );
  const countedAs = new Map(
    shared.flatMap(({ ledger, counted, others }) => others.map((id) => [`${ledger} ${id}`, counted] as const)),
  );
  const isApart = (body: string, path: LedgerPath): boolean => LEDGERS[path].own !== undefined && body !== by.name;
  const ids = new Map<string, ReadonlySet<string>>(
    given.map(({ body, path, rows }) => [`${body} ${path}`, new Set(rows.map(({ id }) => id))]),
  );
  const rewritten = given.map(({ body, path, rows }): BodyRows => {
    const resolve = (value: string, { to, orText }: LedgerReference): string | undefined => {
      const target = (to as readonly LedgerPath[]).find((each) => ids.get(`${body} ${each}`)?.has(value) === true);
      if (target === undefined) return value;
      // What is left apart is no row of the government's: only where words may stand is it still named.
      if (isApart(body, target) && !isApart(body, path) && orText !== true) return undefined;
      return countedAs.get(`${target} ${qualified(body, value)}`) ?? qualified(body, value);
    };
    const kept = rows.filter(({ id }) => !countedAs.has(`${path} ${qualified(body, id)}`));
    return {
      body,
      path,
      rows: kept.map((row) => ({
        ...rewriteReferences(row, LEDGERS[path].references, resolve),
        id: qualified(body, row.id),
      })),
    };
  });
  return {
    bodies: parts.map(({ body, ledgers }) => ({
      body,
      ledgers: asLedgers(
        ledgers.agency,
        year,
        recordedThrough,
        rewritten.filter((each) => each.body === body),
      ),
    })),
    ledgers: asLedgers(
      by,
      year,
      recordedThrough,
      rewritten.filter(({ body, path }) => !isApart(body, path)),
      parts.flatMap(({ body, ledgers }) =>
        leftOutRecords(ledgers)
          .filter(({ ledger }) => !isApart(body, ledger))
          .map((each) => ({ ...each, title: `${body}${each.title}` })),
      ),
    ),
    apart: given.flatMap(({ body, path, rows }) =>
      isApart(body, path) && rows.length > 0
        ? [{ body, ledger: path, rows: rows.length, reason: LEDGERS[path].own! }]
        : [],
    ),
    shared,
  };
}
