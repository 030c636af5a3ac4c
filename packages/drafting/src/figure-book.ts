import type { Fact, FactId, Period, Relation, Year } from '@fazhi/core';
import { earlierFact, indicatorOf, yearOf } from './chart/earlier-fact.js';
import { INDICATOR_BY_ID } from './named-indicator.js';
import { type Comparison, compareYears } from './compare-years.js';
import type { Departments } from './departments.js';
import { explainingRelations } from './explaining-relations.js';

const NONE: ReadonlySet<FactId> = new Set();

/** The figures a draft may state, and those of earlier years. */
export class FigureBook {
  /** The days the figures cover. */
  readonly period: Period;
  /** The year they are of. */
  readonly year: Year;
  /** What the figures are made of, where they are totals of departments. */
  readonly departments: Departments | undefined;
  readonly #facts: ReadonlyMap<FactId, Fact>;
  readonly #relations: readonly Relation[];
  readonly #earlier = new Map<FactId, Map<Year, Fact>>();
  readonly #compared = new Map<FactId, Comparison>();

  constructor(
    period: Period,
    facts: readonly Fact[],
    relations: readonly Relation[],
    previous: readonly Fact[],
    departments?: Departments,
  ) {
    this.period = period;
    this.departments = departments;
    this.year = Number(period.from.slice(0, 4));
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.#relations = relations;
    for (const fact of previous) this.#keepEarlier(fact);
  }

  /** Of several facts of one indicator and year the first is kept. */
  #keepEarlier(fact: Fact): void {
    const indicator = indicatorOf(fact);
    const year = yearOf(fact);
    if (year === undefined || year >= this.year) return;
    const years = this.#earlier.get(indicator) ?? new Map<Year, Fact>();
    this.#earlier.set(indicator, years);
    if (years.has(year)) return;
    const label = this.#facts.get(indicator)?.label ?? INDICATOR_BY_ID.get(indicator)?.label ?? fact.label;
    years.set(year, earlierFact(indicator, label, fact, this.year));
  }

  /** This year's figure of an indicator. */
  fact(id: FactId): Fact | undefined {
    return this.#facts.get(id);
  }

  /** An earlier year's figure of an indicator, as the report states it. */
  earlier(id: FactId, year: Year): Fact | undefined {
    return this.#earlier.get(id)?.get(year);
  }

  /** The earlier years of which the figure of an indicator is known. */
  earlierYears(id: FactId): Year[] {
    return [...(this.#earlier.get(id)?.keys() ?? [])];
  }

  /** This year's figure against that of the year before, where the two can be compared. */
  comparison(id: FactId): Comparison | undefined {
    const current = this.#facts.get(id);
    const previous = this.earlier(id, this.year - 1);
    const found = current && previous && compareYears(current, previous);
    if (found !== undefined) this.#compared.set(id, found);
    return found;
  }

  /** The facts a report mentions and those that explain them, with the relations between them. */
  stated(mentioned: ReadonlySet<FactId>): { facts: Fact[]; relations: Relation[] } {
    const compared = [...this.#compared.values()];
    const earlier = [...this.#earlier.values()].flatMap((years) => [...years.values()]);
    const rests = this.departments?.rests();
    const facts = [
      ...this.#facts.values(),
      ...compared.flatMap((each) => each.facts),
      ...earlier,
      ...(rests?.facts ?? []),
    ];
    const relations = [...this.#relations, ...compared.flatMap((each) => each.relations), ...(rests?.relations ?? [])];
    const explained = explainingRelations(relations, mentioned, this.departments?.behind ?? NONE);
    return {
      // A figure of the year before may stand in a comparison and in a chart: it is one fact.
      facts: [...new Set(facts)].filter(({ id }) => explained.facts.has(id)),
      relations: explained.relations,
    };
  }
}
