import type { Counted, CountedLine } from './counted.js';
import { type FoundRelation, sameUnit, span } from './statement.js';

/** What the name of a rate adds to the act it is a rate of: 总办结率 is of what was 办结. */
const NOT_ACT = /总|平均|均|率$/g;
/** What an act may say of its outcome: 调解成功率 is of what was 调解. */
const OUTCOME = /成功|完成/;
/** Words before an act that change nothing. */
const LEAD = /^(?:其中|全部|全年|[共已均]|累计|依法)*/;

/** Rates whose name is not that of an act, with what they are computed of. */
interface NamedRate {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
  /** Nothing else is ever meant. */
  readonly sure?: true;
}

const NAMED_RATES: readonly NamedRate[] = [
  { rate: /出庭(?:应诉)?率$/, part: /负责人出庭(?:应诉)?$/, whole: /应诉|开庭|诉讼|庭审|出庭/ },
  { rate: /^(?:参[考训加]|到[考课])率$/, part: /^实际?[考到参训]/, whole: /^应[考到参训]/, sure: true },
  { rate: /^占比$/, part: /./, whole: /总[数量]/ },
];

/** The clause of a figure follows directly on another. */
function followsOn({ folded }: CountedLine, from: Counted, to: Counted): boolean {
  const gap = folded.slice(from.end, to.start);
  return from.depth === to.depth && from.sentence === to.sentence && /^[,、][^,、;:。()]{0,24}$/.test(gap);
}

/** The same things: named alike, or not named again. */
function sameThings(noun: string, { before, after }: Counted): boolean {
  return noun === '' || `${before}${after}`.endsWith(noun.slice(-2));
}

/**
 * The two counts of a rate named before it: 受理案件50件,办结45件,办结率90%.
 *
 * The rate is of the act of the second count, and of the things of the first. Where its name says more than that act
 * (调解139件,调解成功率98%), the two may not be what it was computed of; 按期办结率 is a rate of what was 办结. Internal.
 */
export function findRatios(line: CountedLine): FoundRelation[] {
  return line.statements.flatMap((rate): FoundRelation[] => {
    const numerator = line.statements[rate.index - 1];
    const denominator = line.statements[rate.index - 2];
    if (rate.quantity.unit !== '%' || !/率$|^占比$/.test(rate.label)) return [];
    if (numerator?.kind !== 'count' || denominator?.kind !== 'count' || !sameUnit(denominator, numerator)) return [];
    if (!followsOn(line, denominator, numerator) || !followsOn(line, numerator, rate)) return [];
    const named = rate.label.replace(NOT_ACT, '');
    const act = named.replace(OUTCOME, '').slice(-2);
    const things = named.replace(OUTCOME, '').slice(0, -2);
    const words = numerator.before.replace(LEAD, '');
    const known = NAMED_RATES.find(
      (each) => each.rate.test(rate.label) && each.part.test(words) && each.whole.test(denominator.label),
    );
    const ratio = (doubtful: boolean): FoundRelation[] => [
      {
        relation: {
          kind: 'ratio',
          numerator: numerator.id,
          denominator: denominator.id,
          rate: rate.id,
          ...(doubtful ? { doubtful } : {}),
        },
        ...span([denominator, rate]),
      },
    ];
    if (known !== undefined) return ratio(known.sure !== true);
    if (act.length < 2 || !words.startsWith(act) || !denominator.label.includes(things)) return [];
    const noun =
      words
        .slice(act.length)
        .replace(OUTCOME, '')
        .replace(/[了共约]/g, '') + numerator.after.replace(/^的/, '');
    if (!sameThings(noun, denominator)) return [];
    const earlier = line.statements[denominator.index - 1];
    // 建议12件、提案4件,办结16件: of more than was counted last.
    if (earlier?.kind === 'count' && sameUnit(earlier, denominator) && followsOn(line, earlier, denominator)) return [];
    return ratio(OUTCOME.test(named) && !OUTCOME.test(words));
  });
}

/** 占70.9%, 占总数的70.9%: a share of the whole just named. */
const SHARE = /^[,(]?占(?:比|(?:其|全部)?总[数量]的?|其中的?)?[为达]?$/;

/**
 * The share of a part in its whole: 148项,其中:决策105项(占70.9%).
 *
 * @param wholes - the whole of each part, where one is stated. Internal.
 */
export function findShares({ folded, statements }: CountedLine, wholes: ReadonlyMap<string, string>): FoundRelation[] {
  return statements.flatMap((rate): FoundRelation[] => {
    const part = statements[rate.index - 1];
    const whole = part === undefined ? undefined : wholes.get(part.id);
    if (rate.quantity.unit !== '%' || whole === undefined || !SHARE.test(folded.slice(part!.end, rate.start)))
      return [];
    return [
      { relation: { kind: 'ratio', numerator: part!.id, denominator: whole, rate: rate.id }, ...span([part!, rate]) },
    ];
  });
}
