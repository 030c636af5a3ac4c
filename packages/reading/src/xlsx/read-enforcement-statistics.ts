import {
  EnforcementAnnualReportSchema,
  PENALTY_TABLE_EDITIONS,
  type PenaltyTableColumn,
  type PenaltyTableEdition,
  PenaltyTableSchema,
  type RecordField,
  recordFields,
  type StatisticsForm,
  statisticsForms,
  type Unreadable,
} from '@fazhi/core';
import { headingUnit, plainHeading, withoutRemark } from '../rows/heading.js';
import { isBlank, readCell } from '../rows/read-cell.js';
import { numbersColumns } from './find-tables.js';
import type { CellFinding } from './ledgers-read.js';
import { readWorkbook } from './read-workbook.js';
import type { Sheet, SheetCell } from './sheet.js';
import { type SheetRow, sheetRows } from './sheet-rows.js';

/** 读执法统计结果: the statistics, still to be checked by `checkLedgers`, and the cells that could not be read. */
export interface StatisticsRead {
  /** 执法统计年报: as plain data; nothing where no table of statistics was found. */
  readonly annualReport?: Readonly<Record<string, unknown>> | undefined;
  /** 提示: the cells that are to be mended. */
  readonly findings: readonly CellFinding[];
  /** 不可读: why the file was not read. */
  readonly unreadable?: Unreadable | undefined;
}

type Values = Record<string, unknown>;
type Said = Readonly<Record<string, unknown>>;

/** A table that a row of headings begins. */
interface Begun {
  readonly form: StatisticsForm;
  /** Columns on the sheet by the keys of their figures. */
  readonly places: ReadonlyMap<string, number>;
}

const GENERAL = lazily(() => recordFields(EnforcementAnnualReportSchema));
const OF_PENALTIES = lazily(() => recordFields(PenaltyTableSchema));
const EDITIONS = Object.keys(PENALTY_TABLE_EDITIONS) as PenaltyTableEdition[];

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * 读执法统计工作簿: the yearly enforcement statistics of a workbook, in the columns of any known edition.
 *
 * The tables are known by their headings, whatever sheet they stand on; what is said beside them (whose they are, which
 * year) by the names of the fields in the cell to the left.
 *
 * @param bytes - the whole file
 * @throws FazhiError when `bytes` is no `Uint8Array`
 *
 * @example
 * ```ts
 * import { readEnforcementStatistics } from '@fazhi/reading/xlsx';
 *
 * const file = new TextEncoder().encode('统计年度,2023\n申请数量,受理数量,许可数量,不予许可数量,撤销许可数量\n12,11,10,1,0\n');
 * readEnforcementStatistics(file).annualReport; // => { year: 2023, licensing: { applied: 12, accepted: 11, granted: 10, refused: 1, revoked: 0 } }
 * ```
 */
export function readEnforcementStatistics(bytes: Uint8Array): StatisticsRead {
  const { sheets, unreadable } = readWorkbook(bytes);
  if (unreadable !== undefined) return { findings: [], unreadable };
  const findings: CellFinding[] = [];
  const report: Values = {};
  const penalty: Values = {};
  for (const sheet of sheets) {
    const read = cellReader(sheet, findings);
    const rows = sheetRows(sheet);
    rows.forEach((row, at) => {
      const begun = tableAt(row, penalty);
      if (begun === undefined) saidIn(row, read, report, penalty);
      else {
        const records = rowsBelow(rows, at).map((below) => recordOf(below, begun, read));
        if (begun.form.part === 'otherActs') report['otherActs'] = records;
        else if (begun.form.part === 'penalty')
          Object.assign(penalty, penaltyOf(records[0] ?? {}, begun, row, penalty));
        else report[begun.form.part] = records[0];
      }
    });
  }
  if (Array.isArray(penalty['counts'])) report['penalty'] = penalty;
  return Object.keys(report).length === 0 ? { findings } : { annualReport: report, findings };
}

function cellReader({ name }: Sheet, findings: CellFinding[]): (field: RecordField, cell: SheetCell) => unknown {
  return (field, cell) => {
    const unread = (): void => {
      const message = {
        zh: `“${field.title}”填的“${cell.text}”读不准，没有读入。`,
        en: `"${cell.text}" could not be read as "${field.title}".`,
      };
      const { address, value: given } = cell;
      findings.push({
        kind: 'unreadable',
        sheet: name,
        address,
        header: field.title,
        ledger: 'enforcement.annualReports',
        given,
        message,
      });
    };
    return readCell(field, cell.value, { changed: () => undefined, unknownKey: unread, unread });
  };
}

/** What a row of two cells says of the statistics: the name of a field, and its value. */
function saidIn(row: SheetRow, read: ReturnType<typeof cellReader>, report: Values, penalty: Values): void {
  const [label, content, ...others] = [...row.cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  if (label === undefined || content === undefined || others.length > 0) return;
  for (const [fields, into] of [
    [GENERAL(), report],
    [OF_PENALTIES(), penalty],
  ] as const) {
    const field = fields.find(({ title }) => title === label.text.trim());
    if (field !== undefined) into[field.key] = read(field, content);
  }
}

/** A heading as it is compared. */
function named(heading: string): string {
  return plainHeading(withoutRemark(heading));
}

/** The columns of the penalty tables that may be meant: those of the edition that is said, or of every one. */
function penaltyColumns({ edition, counts }: Said): (readonly Readonly<{ label: string }>[])[] {
  const own = EDITIONS.filter((each) => edition === undefined || edition === each);
  const known = own.map((each) => PENALTY_TABLE_EDITIONS[each].columns);
  return Array.isArray(counts) ? [counts as PenaltyTableColumn[]] : known.filter(({ length }) => length > 0);
}

/** The table that begins with a row of headings: of those whose columns are all there, the one with most. */
function tableAt({ cells }: SheetRow, penalty: Said): Begun | undefined {
  const columns = new Map([...cells].map(([column, { text }]) => [named(text), column]));
  if (columns.size < 2) return undefined;
  let best: Begun | undefined;
  for (const labels of penaltyColumns(penalty)) {
    for (const form of statisticsForms(labels, 'wan')) {
      const fields = fieldsOf(form);
      const places = new Map(form.columns.map(({ key, heading }) => [key, columns.get(named(heading))] as const));
      const isWhole = [...places].every(([key, place]) => place !== undefined || fields.get(key)?.required === false);
      const there = [...places].filter((each): each is [string, number] => each[1] !== undefined);
      if (isWhole && there.length > (best?.places.size ?? 1)) best = { form, places: new Map(there) };
    }
  }
  return best;
}

/** The fields that the columns of a table fill in. */
function fieldsOf({ part, columns }: StatisticsForm): ReadonlyMap<string, RecordField> {
  const whole = GENERAL().find(({ key }) => key === part);
  const fields = whole?.item?.fields ?? whole?.fields ?? [];
  const count = fields.find(({ key }) => key === 'counts')?.item?.fields?.find(({ key }) => key === 'count');
  return new Map(
    columns.flatMap(({ key }) => {
      const field = fields.find((each) => each.key === key) ?? count;
      return field === undefined ? [] : [[key, field] as const];
    }),
  );
}

/** The rows of figures below headings: those that follow without a gap. */
function rowsBelow(rows: readonly SheetRow[], at: number): SheetRow[] {
  const below: SheetRow[] = [];
  for (let next = at + 1; rows[next]?.number === rows[at]!.number + next - at; next += 1) {
    if (!numbersColumns(rows[next]!)) below.push(rows[next]!);
  }
  return below;
}

function recordOf({ cells }: SheetRow, { form, places }: Begun, read: ReturnType<typeof cellReader>): Values {
  const fields = fieldsOf(form);
  return Object.fromEntries(
    [...places].flatMap(([key, column]) => {
      const [cell, field] = [cells.get(column), fields.get(key)];
      return cell === undefined || field === undefined || isBlank(cell.value) ? [] : [[key, read(field, cell)]];
    }),
  );
}

/** The penalty table of a row of figures; what is not said of it is as its edition has it. */
function penaltyOf(figures: Said, { form, places }: Begun, headings: SheetRow, said: Said): Values {
  const labels = form.columns.slice(0, -2).map(({ heading }) => heading);
  const edition =
    (said['edition'] as PenaltyTableEdition | undefined) ??
    EDITIONS.find((each) => PENALTY_TABLE_EDITIONS[each].columns.map(({ label }) => label).join() === labels.join()) ??
    'custom';
  const { columns, bucketRule, includesRevoked = false } = PENALTY_TABLE_EDITIONS[edition];
  const kindsOf = (place: number): unknown =>
    (columns[place] ?? (said['counts'] as readonly PenaltyTableColumn[] | undefined)?.[place])?.kinds ?? [];
  const amountHeading = headings.cells.get(places.get('amount') ?? 0)?.text ?? '';
  return {
    bucketRule,
    includesRevoked,
    amountUnit: headingUnit(amountHeading).unit === '元' ? 'yuan' : 'wan',
    ...said,
    edition,
    counts: labels.map((label, place) => ({ label, kinds: kindsOf(place), count: figures[String(place)] })),
    total: figures['total'],
    amount: figures['amount'],
  };
}
