import type { LedgerRecord } from '../values/ledger-record.js';
import type { Relation } from '../report/relation.js';
import { type Quantity, quantity } from '../values/quantity.js';
import { add, fromDecimal, rational, toDecimal } from '../values/rational.js';
import type { IndicatorTable } from './indicator.js';
import type { TallyAmount, TallyCount, TallyFigure } from './partial-tally.js';
import { recordsBehind } from './records-behind.js';

/**
 * Collects the facts of one subject and the relations among them. Internal to the subjects' indicator files.
 *
 * `T` is the subject's own table, so that a misspelt indicator does not compile.
 */
export class Tally<T extends IndicatorTable> {
  /** What was counted, in order. */
  readonly figures: TallyFigure[] = [];
  /** What must hold among it, with parts that may turn out to be none. */
  readonly relations: Relation[] = [];
  readonly #entries: T;

  constructor(entries: T) {
    this.#entries = entries;
  }

  #state(id: keyof T & string, amount: TallyAmount, behind: readonly LedgerRecord[]): void {
    const { label, unit, denominatorKind } = this.#entries[id]!;
    const { records = [], moreRecords = 0 } = recordsBehind(behind);
    this.figures.push({
      id,
      label,
      unit,
      ...(denominatorKind !== undefined && { denominatorKind }),
      amount,
      records,
      moreRecords,
    });
  }

  /** States a count with the records behind it. */
  count(id: keyof T & string, records: readonly LedgerRecord[]): void {
    this.total(id, quantity(records.length, this.#entries[id]!.unit), records);
  }

  /** States a total found in another way, such as one of figures that are limits. */
  total(id: keyof T & string, figure: Quantity, records: readonly LedgerRecord[]): void {
    this.#state(id, { kind: 'total', figure }, records);
  }

  /** States how many different ones the records name. */
  distinct(id: keyof T & string, keys: readonly string[], records: readonly LedgerRecord[]): void {
    this.#state(id, { kind: 'distinct', keys: [...new Set(keys)] }, records);
  }

  /** States an average to two decimals; of nothing none. */
  average(id: keyof T & string, numerator: number, denominator: number, records: readonly LedgerRecord[]): void {
    this.#state(id, { kind: 'average', numerator, denominator }, records);
  }

  /** States that a figure is not to be known, since some record does not say what it takes. */
  unknown(id: keyof T & string): void {
    this.#state(id, { kind: 'unknown' }, []);
  }

  /** States a sum over the records: of whole numbers, or of decimal strings added exactly. */
  sum<R extends LedgerRecord>(
    id: keyof T & string,
    records: readonly R[],
    valueOf: (record: R) => number | string,
  ): void {
    const total = records.map((row) => fromDecimal(String(valueOf(row)))).reduce(add, rational(0n));
    this.total(id, quantity(toDecimal(total), this.#entries[id]!.unit), records);
  }

  /** States a rate of records; nothing out of nothing states none. */
  rate(id: keyof T & string, counted: readonly LedgerRecord[], outOf: readonly LedgerRecord[]): void {
    this.ratio(id, counted.length, outOf.length, outOf);
  }

  /** States a rate of two whole numbers, or of different ones; nothing out of nothing states none. */
  ratio(id: keyof T & string, numerator: TallyCount, denominator: TallyCount, records: readonly LedgerRecord[]): void {
    this.#state(id, { kind: 'rate', numerator, denominator }, records);
  }

  /**
   * States a count (or, with `valueOf`, a sum) for each part and declares that the parts make up the total. Parts of
   * which there are none are stated but stay out of the sum.
   */
  partition<R extends LedgerRecord, K extends string>(
    total: keyof T & string,
    parts: Readonly<Record<K, keyof T & string>>,
    records: readonly R[],
    kindOf: (record: R) => K,
    valueOf?: (record: R) => number | string,
  ): void {
    const groups = new Map<K, R[]>();
    for (const row of records) {
      const kind = kindOf(row);
      const group = groups.get(kind);
      if (group === undefined) groups.set(kind, [row]);
      else group.push(row);
    }
    for (const [kind, id] of Object.entries(parts) as [K, keyof T & string][]) {
      const rows = groups.get(kind) ?? [];
      if (valueOf === undefined) this.count(id, rows);
      else this.sum(id, rows, valueOf);
    }
    this.makeUp(total, Object.values(parts));
  }

  /**
   * States, for records that hold several numbers each, the sum of every one and declares that they make up the total.
   * Parts of which there are none are stated but stay out of the sum.
   */
  columns<R extends LedgerRecord>(
    total: keyof T & string,
    parts: Readonly<Partial<Record<keyof T & string, (record: R) => number>>>,
    records: readonly R[],
  ): void {
    for (const [id, valueOf] of Object.entries(parts) as [keyof T & string, (record: R) => number][]) {
      this.sum(id, records, valueOf);
    }
    this.makeUp(total, Object.keys(parts));
  }

  /** Declares that the parts make up the total; those of which there are none stay out. */
  makeUp(total: keyof T & string, parts: readonly (keyof T & string)[]): void {
    this.relations.push({ id: `${total}=${parts.join('+')}`, kind: 'partition', total, parts, exhaustive: true });
  }

  /** Declares that one count is within another. */
  subset(part: keyof T & string, whole: keyof T & string): void {
    this.relations.push({ id: `${part}≤${whole}`, kind: 'subset', part, whole });
  }
}
