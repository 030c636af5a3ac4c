import type { Counted, CountedLine } from './counted.js';
import { type FoundRelation, sameUnit, span } from './statement.js';

const LAST_YEAR = '(?:上年|去年|前一年|(?:19|20)\\d{2}年)(?:同期)?';
const CHANGED = '(?:增长|增加|上升|提高|提升|减少|下降|降低|压减|回落)了?|[增升降减]幅[为达]?';
/** What follows last year's figure, or a change from one to the other: ,同比增长; 减少. Never 年均增长. */
const RATE_AFTER = new RegExp(`^[,(]?(?:同比|环比|(?:较|比)${LAST_YEAR}|较?前者)?(?:${CHANGED})[约近]?$`);
/** Between this year's figure and last year's: ,较2019年的; ,上年; ,去年同期为. */
const AGAINST = new RegExp(`^[^,。;:()]{0,6},(?:(?:相?较|比)${LAST_YEAR}的?|${LAST_YEAR}(?:为|是)?)$`);
const TO = /^\p{Script=Han}{0,4}[到至为]$/u;
/** Between a figure and by how much it changed: ,较上年增加. */
const CHANGED_BY = new RegExp(`^[^,。;:()]{0,6}[,(](?:同比|相?较${LAST_YEAR}|比${LAST_YEAR})(?:${CHANGED}|[多少])$`);
/** Between the figure of an earlier year and that of a later one: ,2024年办理案件. */
const LATER = /^[^,。;:()]{0,6},((?:19|20)\d{2})年[^,。;:()\d]{0,14}$/;
const YEAR = /((?:19|20)\d{2})年[^,。;:\d]{0,14}$/;
/** Values whose growth is told at constant prices. */
const REAL = /生产总值|增加值|总产值|GDP|可比|不变价|扣除|剔除|同口径|收入|价格/;

function gapOf({ folded }: CountedLine, from: Counted, to: Counted): string {
  return folded.slice(from.end, to.start);
}

/**
 * Growth with the figures it was computed from: 下发文件639件,较2019年的880件减少27.4%; 由880件减少到639件,减少27.4%;
 * 办理120件,较上年增加20件,增长20%.
 *
 * Where last year's figure is not printed there is nothing to compute from, and no relation. Internal.
 */
export function findGrowth(line: CountedLine): FoundRelation[] {
  const { statements } = line;
  return statements.flatMap((rate): FoundRelation[] => {
    const first = statements[rate.index - 2];
    const second = statements[rate.index - 1];
    if (rate.quantity.unit !== '%' || first === undefined || second === undefined || !sameUnit(first, second))
      return [];
    if (first.kind !== 'count' && first.kind !== 'difference') return [];
    // A series of three years does not say which two were compared.
    const earlier = statements[first.index - 1];
    if (earlier !== undefined && sameUnit(earlier, first) && /^,(?:19|20)\d{2}年/.test(gapOf(line, earlier, first)))
      return [];
    if (first.sentence !== rate.sentence || REAL.test(first.clause + first.label)) return [];
    if (!RATE_AFTER.test(gapOf(line, second, rate))) return [];
    const between = gapOf(line, first, second);
    const place = span([first, rate]);
    if (AGAINST.test(between))
      return [{ relation: { kind: 'growth', current: first.id, previous: second.id, rate: rate.id }, ...place }];
    const later = LATER.exec(between)?.[1];
    if (later !== undefined && first.label === second.label && later > (YEAR.exec(first.clause)?.[1] ?? later))
      return [{ relation: { kind: 'growth', current: second.id, previous: first.id, rate: rate.id }, ...place }];
    if (TO.test(between) && /[由从][^,;。]{0,12}$/.test(first.clause))
      return [{ relation: { kind: 'growth', current: second.id, previous: first.id, rate: rate.id }, ...place }];
    if (CHANGED_BY.test(between))
      return [{ relation: { kind: 'increase', current: first.id, amount: second.id, rate: rate.id }, ...place }];
    return [];
  });
}
