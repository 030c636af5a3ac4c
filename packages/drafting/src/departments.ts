import { type Consolidation, type Fact, type FactId, quantity, type Relation, toNumber } from '@fazhi/core';

/** The figure of one department. */
export interface DepartmentFigure {
  /** Its name. */
  readonly body: string;
  /** What the government above calls it. */
  readonly name: string;
  /** The figure. */
  readonly fact: Fact;
}

/** The departments that have most of a total, and what the rest have. */
export interface LargestDepartments {
  /** Those that have most, the most first. */
  readonly named: readonly DepartmentFigure[];
  /** What the others have together, where there are others. */
  readonly rest?: Fact | undefined;
  /** How many others there are. */
  readonly others: number;
}

/** Most departments a sentence names. */
const NAMED = 3;

/** `县教育局` of `某县教育局`: a government does not say its own name before those of its departments. */
export function shortName(body: string, by: string): string {
  const place = by.replace(/人民政府$/, '');
  return place !== by && body !== by && body.startsWith(place) ? `${place.slice(-1)}${body.slice(place.length)}` : body;
}

const isCount = ({ quantity: { value, bound } }: Fact): boolean =>
  bound === 'eq' && Number.isSafeInteger(Number(value));

/** What the totals of a government are made of. */
export class Departments {
  /** Facts that no sentence need state: they show what totals are made of. */
  readonly behind: ReadonlySet<FactId>;
  readonly #figures: ReadonlyMap<FactId, readonly DepartmentFigure[]>;
  readonly #owing = new Map<FactId, string[]>();
  readonly #rests = new Map<FactId, { fact: Fact; relations: Relation[] }>();

  constructor({ by, measurement, table, notes }: Consolidation) {
    const facts = new Map(measurement.facts.map((fact) => [fact.id, fact]));
    this.behind = new Set(measurement.facts.flatMap(({ id, indicator }) => (indicator === undefined ? [id] : [])));
    this.#figures = new Map(
      table.map(({ indicator: { id }, bodies }) => [
        id,
        bodies
          .flatMap(({ body }): DepartmentFigure[] => {
            const fact = facts.get(`${id}@${body}`);
            return fact === undefined || toNumber(fact.quantity) === 0
              ? []
              : [{ body, name: shortName(body, by.name), fact }];
          })
          .sort((a, b) => toNumber(b.fact.quantity) - toNumber(a.fact.quantity)),
      ]),
    );
    for (const { kind, body, indicator } of notes) {
      if (kind !== 'notCombined') continue;
      this.#owing.set(indicator, [...(this.#owing.get(indicator) ?? []), body]);
    }
  }

  /** The departments that have some of a total, the most first. */
  figures(id: FactId): readonly DepartmentFigure[] {
    return this.#figures.get(id) ?? [];
  }

  /** Those that did not say what their figure is made of, so that there is no total. */
  owing(id: FactId): readonly string[] {
    return this.#owing.get(id) ?? [];
  }

  /** The departments that have most of a count, where several have some. */
  largest(total: Fact): LargestDepartments {
    const all = this.figures(total.id);
    // One that would stand alone behind the rest is named as well.
    if (all.length <= NAMED + 1) return { named: all.length < 2 ? [] : all, others: 0 };
    const most = all.slice(0, NAMED);
    const next = all[NAMED]!;
    // Of several that have as many as the next none is among the first.
    const named = most.filter(({ fact }) => toNumber(fact.quantity) > toNumber(next.fact.quantity));
    const others = all.slice(named.length);
    if (named.length === 0 || !all.every(({ fact }) => isCount(fact))) return { named, others: others.length };
    const rest: Fact = {
      id: `${total.id}@其余部门`,
      label: `其余部门${total.label}`,
      quantity: quantity(
        others.reduce((sum, { fact }) => sum + toNumber(fact.quantity), 0),
        total.quantity.unit,
      ),
      ...(total.period !== undefined && { period: total.period }),
    };
    const ids = (figures: readonly DepartmentFigure[]): FactId[] => figures.map(({ fact }) => fact.id);
    const whole = { kind: 'partition', exhaustive: true } as const;
    this.#rests.set(rest.id, {
      fact: rest,
      relations: [
        { ...whole, id: `${rest.id}+`, total: total.id, parts: [...ids(named), rest.id] },
        { ...whole, id: `${rest.id}@`, total: rest.id, parts: ids(others) },
      ],
    });
    return { named, rest, others: others.length };
  }

  /** What was said of the rest of the departments. */
  rests(): { facts: Fact[]; relations: Relation[] } {
    const all = [...this.#rests.values()];
    return { facts: all.map(({ fact }) => fact), relations: all.flatMap(({ relations }) => relations) };
  }
}
