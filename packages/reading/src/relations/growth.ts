import { type FoundRelation, sameUnit, type StatedLine, type Statement } from './statement.js';

const COMPARED = /较|比|相较|同比/;
const GREW_OR_FELL = /(?:增长|增加|上升|提高|提升|减少|下降|降低|压减|降幅|增幅|升幅)[了达为]?$/;

/**
 * Growth with both years stated: 下发文件639件,较2019年的880件减少27.4%.
 *
 * Where last year's figure is not printed there is nothing to compute from, and no relation. Internal.
 */
export function findGrowth({ folded, statements }: StatedLine): FoundRelation[] {
  const found: FoundRelation[] = [];
  for (let index = 2; index < statements.length; index += 1) {
    const [first, second, rate] = statements.slice(index - 2, index + 1) as [Statement, Statement, Statement];
    if (rate.quantity.unit !== '%' || !sameUnit(first, second) || first.quantity.unit === '%') continue;
    if (first.sentence !== rate.sentence || rate.start - second.end > 16) continue;
    if (!GREW_OR_FELL.test(folded.slice(second.end, rate.start))) continue;
    const between = folded.slice(first.end, second.start);
    const place = { start: first.start, end: rate.end };
    if (between.length <= 20 && COMPARED.test(between)) {
      found.push({ relation: { kind: 'growth', current: first.id, previous: second.id, rate: rate.id }, ...place });
    } else if (/^\p{Script=Han}{0,4}[到至为]$/u.test(between)) {
      found.push({ relation: { kind: 'growth', current: second.id, previous: first.id, rate: rate.id }, ...place });
    }
  }
  return found;
}
