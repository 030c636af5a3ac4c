import { type FoundRelation, sameUnit, type StatedLine } from './statement.js';

/** Words in the name of a rate that do not say what was counted: 调解成功率 is of what was 调解. */
const NOT_COUNTED = /成功|按期|按时|及时|总|平均|均|率$/g;

/** Whether a figure stands in the clause after another. */
function nextClause(folded: string, end: number, start: number): boolean {
  return start - end <= 30 && /^[,;、][^,;。]{0,30}$/.test(folded.slice(end, start));
}

/** The counts of a rate, named before it: 排查纠纷142件,调解139件,调解成功率达98%. Internal. */
export function findRatios({ folded, statements }: StatedLine): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (let index = 2; index < statements.length; index += 1) {
    const [denominator, numerator, rate] = statements.slice(index - 2, index + 1) as [
      (typeof statements)[0],
      (typeof statements)[0],
      (typeof statements)[0],
    ];
    if (rate.quantity.unit !== '%' || !rate.label.endsWith('率') || !sameUnit(denominator, numerator)) continue;
    if (numerator.quantity.unit === '%' || denominator.sentence !== rate.sentence) continue;
    if (denominator.depth !== rate.depth || numerator.depth !== rate.depth) continue;
    if (!nextClause(folded, denominator.end, numerator.start) || !nextClause(folded, numerator.end, rate.start))
      continue;
    const counted = rate.label.replace(NOT_COUNTED, '').slice(-2);
    if (counted.length < 2 || !numerator.label.includes(counted)) continue;
    found.push({
      relation: { kind: 'ratio', numerator: numerator.id, denominator: denominator.id, rate: rate.id },
      start: denominator.start,
      end: rate.end,
    });
  }
  return found;
}
