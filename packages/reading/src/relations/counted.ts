import type { StatedLine, Statement } from './statement.js';

/** A statement with the words around it and what kind of figure it is. Internal. */
export interface Counted extends Statement {
  /** Its number in the line. */
  readonly index: number;
  /** Words directly before, back to a mark or the figure before. */
  readonly before: string;
  /** Words before, back to the beginning of the clause. */
  readonly clause: string;
  /** Words directly after, up to a mark or the next figure. */
  readonly after: string;
  /**
   * `count`: so many things, or an amount of them, which may be a whole and a part; `rate`: a percentage or a multiple;
   * `difference`: by how much something rose or fell; `measure`: an average, a price, a span of time, a limit.
   */
  readonly kind: 'count' | 'rate' | 'difference' | 'measure';
}

/** A line with what its figures count. Internal. */
export interface CountedLine {
  /** The line in half width. */
  readonly folded: string;
  /** Its statements in order. */
  readonly statements: readonly Counted[];
}

/** So many characters around a figure are looked at. */
const REACH = 40;

const RATE_UNIT = /%|‰|百分点|^[倍成]$/;
const TIME_UNIT = /^(?:个?工作日|小时|分钟|[秒日周年]|个?月|周?岁)$/;
const CHANGED = '(?:增长|增加|新增|上升|提高|提升|增收|减少|下降|降低|压减|压缩|缩短|回落|净增|净减|[多少])';
const COMPARED = new RegExp(`(?:较|比(?![例重率])|同期).{0,24}${CHANGED}了?[约近超逾]?$`);
const ROSE_BY = /(?:增长|上升|提高|提升|下降|降低|回落|缩短|净增|净减)了?[约近超逾]?$/;
const AVERAGED =
  /[人户亩年月日次件]均(?![为已])|平均|均价|每|最[高低](?!人民|检|法)|上限|下限|限额|可支配收入|纯收入|(?:低保|补助|补贴|收费|救助|供养)标准/;
const LEVEL_OF = /(?:单价|价格|浓度|指数|强度|密度|年龄|寿命|温度|得分)(?:达到?|[为至超约近])*$/;

function kindOf({ quantity, label }: Statement, clause: string, before: string, after: string): Counted['kind'] {
  const { unit, bound } = quantity;
  if (RATE_UNIT.test(unit)) return 'rate';
  if (TIME_UNIT.test(unit) || AVERAGED.test(clause) || AVERAGED.test(label) || LEVEL_OF.test(before)) return 'measure';
  // 10亿元以上项目: a limit that says which things are counted.
  if ((bound === 'gte' || bound === 'lte') && after !== '') return 'measure';
  return COMPARED.test(clause) || ROSE_BY.test(before) ? 'difference' : 'count';
}

function wordsBefore(folded: string, start: number, floor: number, mark: RegExp): string {
  let from = start;
  while (from > Math.max(floor, start - REACH) && !mark.test(folded[from - 1]!)) from -= 1;
  return folded.slice(from, start);
}

function wordsAfter(folded: string, end: number, ceiling: number): string {
  let to = end;
  while (to < Math.min(ceiling, end + REACH) && !/[,、。;:!?()]/.test(folded[to]!)) to += 1;
  return folded.slice(end, to);
}

/** Says of each figure of a line what it counts. Internal. */
export function countedLine({ folded, statements }: StatedLine): CountedLine {
  return {
    folded,
    statements: statements.map((statement, index): Counted => {
      const { start, end } = statement;
      const before = wordsBefore(folded, start, statements[index - 1]?.end ?? 0, /[,、。;:!?()]/);
      const clause = wordsBefore(folded, start, 0, /[,。;:!?]/);
      const after = wordsAfter(folded, end, statements[index + 1]?.start ?? folded.length);
      return { ...statement, index, before, clause, after, kind: kindOf(statement, clause, before, after) };
    }),
  };
}
