import { countedLine } from './counted.js';
import { findBalances } from './find-balances.js';
import { findChanges } from './find-changes.js';
import { findFinalSums } from './find-final-sums.js';
import { findGrowth } from './find-growth.js';
import { findRatios, findShares } from './find-ratios.js';
import { findTakenOut } from './find-taken-out.js';
import { findWholeParts } from './find-whole-parts.js';
import type { FoundRelation, StatedLine } from './statement.js';

/** Of each part the whole it is certainly a part of. */
function wholesOf(found: readonly FoundRelation[]): Map<string, string> {
  const wholes = new Map<string, string>();
  for (const { relation } of found) {
    if (relation.kind === 'subset' && !relation.doubtful) wholes.set(relation.part, relation.whole);
    if (relation.kind === 'partition' && (relation.exhaustive || !relation.doubtful))
      for (const part of relation.parts) wholes.set(part, relation.total);
  }
  return wholes;
}

/** Every relation a line states between its figures, in the order it states them. Internal. */
export function findRelations(stated: StatedLine): FoundRelation[] {
  const line = countedLine(stated);
  const ratios = findRatios(line);
  const wholeParts = [...findWholeParts(line), ...findBalances(line), ...findFinalSums(line)];
  // A rate of two counts, or a sum, says more of them than that one is within the other.
  const told = new Set(
    [...ratios, ...wholeParts].flatMap(({ relation }) => {
      if (relation.kind === 'partition') return relation.parts;
      return relation.kind === 'ratio' ? [relation.numerator] : [];
    }),
  );
  return [
    ...wholeParts,
    ...findChanges(line),
    ...findTakenOut(line).filter(({ relation }) => relation.kind !== 'subset' || !told.has(relation.part)),
    ...ratios,
    ...findShares(line, wholesOf(wholeParts)),
    ...findGrowth(line),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}
