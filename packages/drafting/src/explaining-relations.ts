import { type FactId, type Relation, relationFacts } from '@fazhi/core';

/** The figure that a relation makes of others, where it makes one. */
function madeBy(relation: Relation): FactId | undefined {
  switch (relation.kind) {
    case 'partition':
      return relation.total;
    case 'subset':
      return relation.whole;
    case 'ratio':
      return relation.rate;
    case 'change':
    case 'growth':
    case 'increase':
      return undefined;
  }
}

/**
 * The relations between figures that a report states, and those that show what such a figure is made of.
 *
 * @param relations - all there are
 * @param stated - ids of the facts it states
 * @param behind - ids of facts it need not state to be explained by them
 */
export function explainingRelations(
  relations: readonly Relation[],
  stated: ReadonlySet<FactId>,
  behind: ReadonlySet<FactId>,
): { relations: Relation[]; facts: ReadonlySet<FactId> } {
  const making = new Map<FactId | undefined, Relation[]>();
  for (const relation of relations) making.set(madeBy(relation), [...(making.get(madeBy(relation)) ?? []), relation]);
  const facts = new Set(stated);
  const kept = new Set(relations.filter((relation) => relationFacts(relation).every((id) => stated.has(id))));
  // A set gives what is added to it while it is gone through: figures behind a figure are explained in turn.
  for (const made of facts) {
    for (const relation of making.get(made) ?? []) {
      const ids = relationFacts(relation);
      if (!ids.every((id) => stated.has(id) || behind.has(id))) continue;
      kept.add(relation);
      for (const id of ids) facts.add(id);
    }
  }
  return { relations: relations.filter((relation) => kept.has(relation)), facts };
}
