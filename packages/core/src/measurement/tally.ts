import type { LedgerRecord } from '../values/ledger-record.js';
import type { Fact } from '../report/fact.js';
import type { Relation } from '../report/relation.js';
import type { Period } from '../values/period.js';
import { type Quantity, quantity } from '../values/quantity.js';
import { add, fromDecimal, rational, toDecimal } from '../values/rational.js';
import { type Rate, rateOf, rateQuantity } from '../values/rate.js';
import type { IndicatorTable } from './indicator.js';
import { recordsBehind } from './records-behind.js';

/**
 * Collects the facts of one subject and the relations among them. Internal to the subjects' indicator files.
 *
 * `T` is the subject's own table, so that a misspelt indicator does not compile.
 */
export class Tally<T extends IndicatorTable> {
  /** What was stated, in order. */
  readonly facts: Fact[] = [];
  /** What must hold among it. */
  readonly relations: Relation[] = [];
  readonly #entries: T;
  readonly #period: Period;

  constructor(entries: T, period: Period) {
    this.#entries = entries;
    this.#period = period;
  }

  #state(id: keyof T & string, figure: Quantity, records: readonly LedgerRecord[], rate?: Rate): void {
    this.facts.push({
      id,
      label: this.#entries[id]!.label,
      quantity: figure,
      ...(rate === undefined ? {} : { rate }),
      period: this.#period,
      indicator: id,
      ...recordsBehind(records),
    });
  }

  /** States a count with the records behind it. */
  count(id: keyof T & string, records: readonly LedgerRecord[]): void {
    this.#state(id, quantity(records.length, this.#entries[id]!.unit), records);
  }

  /** States a figure found in another way, such as an average or a total of figures that are limits. */
  figure(id: keyof T & string, figure: Quantity, records: readonly LedgerRecord[]): void {
    this.#state(id, figure, records);
  }

  /** States a sum over the records: of whole numbers, or of decimal strings added exactly. */
  sum<R extends LedgerRecord>(
    id: keyof T & string,
    records: readonly R[],
    valueOf: (record: R) => number | string,
  ): void {
    const total = records.map((row) => fromDecimal(String(valueOf(row)))).reduce(add, rational(0n));
    this.#state(id, quantity(toDecimal(total), this.#entries[id]!.unit), records);
  }

  /** States a rate of records; nothing out of nothing states none. */
  rate(id: keyof T & string, counted: readonly LedgerRecord[], outOf: readonly LedgerRecord[]): void {
    this.ratio(id, counted.length, outOf.length, outOf);
  }

  /** States a rate of two whole numbers; nothing out of nothing states none. */
  ratio(id: keyof T & string, numerator: number, denominator: number, records: readonly LedgerRecord[]): void {
    const rate = rateOf(numerator, denominator, this.#entries[id]!.denominatorKind ?? '');
    if (rate !== undefined) this.#state(id, rateQuantity(rate), records, rate);
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
    const present: string[] = [];
    for (const [kind, id] of Object.entries(parts) as [K, keyof T & string][]) {
      const rows = groups.get(kind) ?? [];
      if (valueOf === undefined) this.count(id, rows);
      else this.sum(id, rows, valueOf);
      if (rows.length > 0) present.push(id);
    }
    this.#makeUp(total, present);
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
    const present: string[] = [];
    for (const [id, valueOf] of Object.entries(parts) as [keyof T & string, (record: R) => number][]) {
      this.sum(id, records, valueOf);
      if (records.some((row) => valueOf(row) > 0)) present.push(id);
    }
    this.#makeUp(total, present);
  }

  /** Declares that the parts there are make up the total; of none nothing is declared. */
  #makeUp(total: keyof T & string, parts: readonly string[]): void {
    if (parts.length === 0) return;
    this.relations.push({ id: `${total}=${parts.join('+')}`, kind: 'partition', total, parts, exhaustive: true });
  }

  /** Declares that one count is within another. */
  subset(part: keyof T & string, whole: keyof T & string): void {
    this.relations.push({ id: `${part}≤${whole}`, kind: 'subset', part, whole });
  }
}
