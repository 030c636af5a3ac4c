import { type FoundRelation, sameUnit, type StatedLine } from './statement.js';

const SUM = /^[,、]?(?:共计|合计|总计)$/;

/** Figures in a row, then their sum: 来信12件、来访8件,合计20件. Internal. */
export function findFinalSums({ folded, statements }: StatedLine): FoundRelation[] {
  const found: FoundRelation[] = [];
  let rowStart = 0;
  statements.forEach((total, index) => {
    const previous = statements[index - 1];
    if (previous === undefined) return;
    const gap = folded.slice(previous.end, total.start);
    const inRow =
      sameUnit(previous, total) &&
      previous.sentence === total.sentence &&
      gap.length <= 40 &&
      !/[;。()]|其中/.test(gap);
    if (!inRow) {
      rowStart = index;
      return;
    }
    if (!SUM.test(gap) || index - rowStart < 2) return;
    const parts = statements.slice(rowStart, index);
    // Lists of mixed marks leave it open where the summed row begins.
    const marks = new Set(parts.slice(0, -1).map((part) => folded[part.end]));
    if (marks.size === 1) {
      found.push({
        relation: { kind: 'partition', total: total.id, parts: parts.map(({ id }) => id), exhaustive: true },
        start: parts[0]!.start,
        end: total.end,
      });
    }
    rowStart = index + 1;
  });
  return found;
}
