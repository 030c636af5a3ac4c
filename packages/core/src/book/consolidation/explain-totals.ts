import type { Fact, FactId } from '../../report/fact.js';
import { evaluateRelation } from '../../report/evaluate-relation.js';
import { type Relation, relationFacts } from '../../report/relation.js';
import { type Measurement, measurementOf, mergeTallies, type PartialTally } from '../../measurement/partial-tally.js';
import { quantity } from '../../values/quantity.js';

/** What was counted of one body. */
export interface BodyTally {
  /** Its name. */
  readonly body: string;
  /** The parts of its figures. */
  readonly tally: PartialTally;
}

/** 单位数据标识: the id of a body's figure among those a total is made of. */
export const bodyFactId = (id: FactId, body: string): FactId => `${id}@${body}`;

/** The facts a figure is explained by, besides itself: of a rate its two counts. */
function countsOf({ figures, period }: PartialTally): Fact[] {
  return figures.flatMap(({ id, label, amount }) => {
    if (amount.kind !== 'rate' && amount.kind !== 'average') return [];
    const stated = (part: 'numerator' | 'denominator', word: string): Fact => {
      const count = amount[part];
      const size = typeof count === 'number' ? count : count.length;
      return { id: `${id}/${part}`, label: `${label}的${word}`, quantity: quantity(size, ''), period };
    };
    return [stated('numerator', '分子'), stated('denominator', '分母')];
  });
}

/** A body's facts under ids of its own; they give the value of no indicator of the body above. */
function asParts({ body, tally }: BodyTally): Fact[] {
  return [...measurementOf(tally).facts, ...countsOf(tally)].map((fact) => {
    const part: Fact = { ...fact, id: bodyFactId(fact.id, body), label: `${body}${fact.label}` };
    delete part.indicator;
    return part;
  });
}

/** What is made of parts: sums exactly, different ones at least as many as each part names. */
function relationOf(total: Fact, parts: readonly Fact[], isDistinct: boolean): Relation[] {
  if (isDistinct) {
    return parts.map(({ id }) => ({ id: `${id}≤${total.id}`, kind: 'subset', part: id, whole: total.id }));
  }
  const some = parts.filter((part) => Number(part.quantity.value) !== 0);
  const ids = (some.length === 0 ? parts : some).map(({ id }) => id);
  return [{ id: `${total.id}@`, kind: 'partition', total: total.id, parts: ids, exhaustive: true }];
}

/** Whether a body's own figures bear a relation out; what it breaks down otherwise, or not at all, does not hold of the sum. */
function holdsOf(relation: Relation, facts: ReadonlyMap<FactId, Fact>): boolean {
  const ids = relationFacts(relation);
  if (!ids.some((id) => facts.has(id))) return true;
  const orNone = (id: FactId): Fact => facts.get(id) ?? { id, label: id, quantity: quantity(0, '') };
  return evaluateRelation(relation, orNone).verdict !== 'fails';
}

/**
 * The totals of several bodies with the figures and relations that explain each. Internal.
 *
 * @param tallies - of the same days, in the order of the bodies' names
 */
export function explainTotals(tallies: readonly BodyTally[]): Measurement {
  const merged = mergeTallies(tallies.map(({ tally }) => tally));
  const { period, facts, relations } = measurementOf(merged);
  const counts = countsOf(merged);
  const parts = tallies.map(asParts);
  const partById = new Map(parts.flat().map((fact) => [fact.id, fact]));
  const partsOf = (id: FactId): Fact[] => tallies.flatMap(({ body }) => partById.get(bodyFactId(id, body)) ?? []);
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const countById = new Map(counts.map((fact) => [fact.id, fact]));
  const explained = merged.figures.flatMap(({ id, amount }): Relation[] => {
    const total = known.get(id);
    if (total === undefined) return [];
    if (amount.kind !== 'rate' && amount.kind !== 'average') {
      return relationOf(total, partsOf(id), amount.kind === 'distinct');
    }
    const ids = { numerator: `${id}/numerator`, denominator: `${id}/denominator`, rate: id };
    const sums = (['numerator', 'denominator'] as const).flatMap((part) =>
      relationOf(countById.get(ids[part])!, partsOf(ids[part]), typeof amount[part] !== 'number'),
    );
    return amount.kind === 'rate' ? [...sums, { id: `${id}÷`, kind: 'ratio', ...ids }] : sums;
  });
  const bodies = tallies.map(({ tally }) => new Map(measurementOf(tally).facts.map((fact) => [fact.id, fact])));
  const within = relations.filter(
    (relation) => relationFacts(relation).every((id) => known.has(id)) && bodies.every((own) => holdsOf(relation, own)),
  );
  return { period, facts: [...facts, ...counts, ...parts.flat()], relations: [...within, ...explained] };
}
