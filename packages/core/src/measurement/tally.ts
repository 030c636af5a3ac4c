import type { LedgerRecord } from '../record/ledger-record.js';
import type { Fact } from '../report/fact.js';
import type { Relation } from '../report/relation.js';
import type { Period } from '../values/period.js';
import { quantity } from '../values/quantity.js';
import { rateOf, rateQuantity } from '../values/rate.js';
import type { IndicatorEntry, IndicatorId } from './indicator.js';

/**
 * Collects the facts of one subject and the relations among them. Internal to the subjects' indicator files.
 *
 * `T` is the subject's own table, so that a misspelt indicator does not compile.
 */
export class Tally<T extends Readonly<Record<IndicatorId, IndicatorEntry>>> {
  readonly facts: Fact[] = [];
  readonly relations: Relation[] = [];
  readonly #entries: T;
  readonly #period: Period;

  constructor(entries: T, period: Period) {
    this.#entries = entries;
    this.#period = period;
  }

  /** States a count with the records behind it. */
  count(id: keyof T & IndicatorId, records: readonly LedgerRecord[]): void {
    const { label, unit } = this.#entries[id]!;
    this.facts.push({
      id,
      label,
      quantity: quantity(records.length, unit),
      period: this.#period,
      indicator: id,
      records: records.map((row) => row.id),
    });
  }

  /** States a rate; nothing out of nothing states none. */
  rate(id: keyof T & IndicatorId, counted: readonly LedgerRecord[], outOf: readonly LedgerRecord[]): void {
    const { label, denominatorKind = '' } = this.#entries[id]!;
    const rate = rateOf(counted.length, outOf.length, denominatorKind);
    if (rate === undefined) return;
    this.facts.push({
      id,
      label,
      quantity: rateQuantity(rate),
      rate,
      period: this.#period,
      indicator: id,
      records: outOf.map((row) => row.id),
    });
  }

  /**
   * States a count for each part and declares that the parts make up the total. Parts of which there are none are
   * stated but stay out of the sum.
   */
  partition<K extends string>(
    total: keyof T & IndicatorId,
    parts: Readonly<Record<K, keyof T & IndicatorId>>,
    records: readonly LedgerRecord[],
    kindOf: (record: never) => K,
  ): void {
    const groups = new Map<K, LedgerRecord[]>();
    for (const row of records) {
      const kind = kindOf(row as never);
      const group = groups.get(kind);
      if (group === undefined) groups.set(kind, [row]);
      else group.push(row);
    }
    const present: IndicatorId[] = [];
    for (const [kind, id] of Object.entries(parts) as [K, keyof T & IndicatorId][]) {
      const rows = groups.get(kind) ?? [];
      this.count(id, rows);
      if (rows.length > 0) present.push(id);
    }
    if (present.length > 0) {
      this.relations.push({
        id: `${total}=${present.join('+')}`,
        kind: 'partition',
        total,
        parts: present,
        exhaustive: true,
      });
    }
  }
}
