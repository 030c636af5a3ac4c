import { findFact, relationFacts, type Relation, type Report } from '@fazhi/core';

/** True when a relation of a report is about the power list: one of its figures says so. Internal. */
export function ofPowerList(report: Report, relation: Relation): boolean {
  return relationFacts(relation).some((id) => {
    const fact = findFact(report, id);
    return (
      fact !== undefined &&
      (/^power(?:List|Item)\./.test(fact.indicator ?? '') || /权责|权力(?:事项|清单)/.test(fact.label))
    );
  });
}
