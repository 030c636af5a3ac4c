import type { LocalizedText } from '../localized-text.js';
import { foldWidth } from '../values/fold-width.js';
import {
  addIntervals,
  corners,
  intersect,
  type Interval,
  isBelow,
  isBounded,
  point,
  subtractIntervals,
} from '../values/interval.js';
import { type Quantity, quantityInterval, toExact } from '../values/quantity.js';
import {
  add,
  compare,
  divide,
  fromDecimal,
  multiply,
  type Rational,
  rational,
  subtract,
  toDecimal,
  withoutTrailingZeros,
} from '../values/rational.js';
import type { Fact, FactId } from './fact.js';
import { type Relation, relationFacts } from './relation.js';

/** 运算数: one figure of a relation, as the explanation shows it. */
export interface Operand {
  /** 事实: id of the fact. */
  fact: FactId;
  /** 名称: what it counts. */
  label: string;
  /** 数量: the printed figure. */
  quantity: Quantity;
}

/** 判定: the figures agree, they contradict one another, or what is printed does not decide it. */
export type RelationVerdict = 'holds' | 'fails' | 'undetermined';

/** 关系结果: what became of a relation, with the figures that show it. */
export interface RelationOutcome {
  /** 关系: the relation evaluated. */
  relation: Relation;
  /** 判定: see {@link RelationVerdict}. */
  verdict: RelationVerdict;
  /** 算式: the arithmetic with its figures, `105+18+1+24=148 ✓`. */
  explanation: LocalizedText;
  /** 运算数: the figures, in the order of the explanation. */
  operands: Operand[];
  /** 应为: the value the other figures give, decimal string, where it can be computed. */
  expected?: string | undefined;
  /** 实为: the value printed, decimal string. */
  actual?: string | undefined;
}

const HUNDRED = rational(100n);

interface Computation {
  /** The formula without its result: `105+18+1+24`. */
  readonly formula: string;
  /** Values the formula can have; absent when it has none (division by zero). */
  readonly computed: Interval | undefined;
  /** The figure it is compared with. */
  readonly stated: Quantity;
  /** What must hold between the two. */
  readonly comparison: 'equal' | 'atMost';
  /** What the formula gives when every figure is taken as printed. */
  readonly nominal: Rational | undefined;
}

/**
 * 检验关系: evaluates a relation over the printed figures and explains itself with its operands.
 *
 * Figures are compared as intervals: each stands for all values that print so at its own decimals, so `139 ÷ 142` holds
 * against `98%` and against `97.9%`. A figure printed as a bound (100余份) can contradict a sum but not confirm it.
 *
 * @param relation - the relation
 * @param fact - gives the fact for an id
 * @returns the verdict, the arithmetic in words and the figures; `undetermined` when a fact is missing
 *
 * @example
 * ```ts
 * import { evaluateRelation, quantity, type Fact } from '@fazhi/core';
 *
 * const facts = new Map<string, Fact>(
 *   Object.entries({ total: 54, added: 12, changed: 35, cancelled: 7 }).map(([id, value]) => [
 *     id,
 *     { id, label: id, quantity: quantity(value, '项') },
 *   ]),
 * );
 * const outcome = evaluateRelation(
 *   { id: 'r1', kind: 'partition', total: 'total', parts: ['added', 'changed', 'cancelled'], exhaustive: true },
 *   (id) => facts.get(id),
 * );
 * outcome.verdict; // => 'holds'
 * outcome.explanation.zh; // => '12+35+7=54 ✓'
 * ```
 */
export function evaluateRelation(relation: Relation, fact: (id: FactId) => Fact | undefined): RelationOutcome {
  const operands: Operand[] = [];
  const missing: FactId[] = [];
  const figures = new Map<FactId, Quantity>();
  for (const id of relationFacts(relation)) {
    const found = fact(id);
    if (found === undefined) {
      missing.push(id);
    } else {
      operands.push({ fact: id, label: found.label, quantity: found.quantity });
      figures.set(id, found.quantity);
    }
  }
  if (missing.length > 0) {
    return {
      relation,
      verdict: 'undetermined',
      explanation: {
        zh: `缺少数据，无法核对：${missing.join('、')}`,
        en: `cannot be checked, figures are missing: ${missing.join(', ')}`,
      },
      operands,
    };
  }
  const computation = compute(relation, (id) => figures.get(id)!);
  const verdict = judge(computation);
  return { relation, verdict, explanation: explain(computation, verdict), operands, ...results(computation) };
}

/** A figure as the arithmetic shows it: as printed, without its unit unless that is a percent sign. */
function print({ raw, value, unit }: Quantity): string {
  const shown = foldWidth(raw).replace(/[^\d.,%‰余多约超过不低于少足万亿千百十以上下内—-]/g, '');
  if (!/\d/.test(shown)) return unit === '%' ? `${value}%` : value;
  // 减少27.4% is printed without the sign it stands for.
  return value.startsWith('-') && !shown.startsWith('-') ? `-${shown}` : shown;
}

function exact(figure: Quantity): Rational {
  return fromDecimal(toExact(figure));
}

function compute(relation: Relation, figure: (id: FactId) => Quantity): Computation {
  const span = (id: FactId): Interval => quantityInterval(figure(id));
  switch (relation.kind) {
    case 'partition':
      return {
        formula: relation.parts.map((id) => print(figure(id))).join('+'),
        computed: relation.parts.map(span).reduce(addIntervals, point(rational(0n))),
        stated: figure(relation.total),
        comparison: relation.exhaustive ? 'equal' : 'atMost',
        nominal: relation.parts.map((id) => exact(figure(id))).reduce(add, rational(0n)),
      };
    case 'subset':
      return {
        formula: print(figure(relation.part)),
        computed: span(relation.part),
        stated: figure(relation.whole),
        comparison: 'atMost',
        nominal: exact(figure(relation.part)),
      };
    case 'change': {
      const less = relation.removed.map(span).reduce(subtractIntervals, span(relation.before));
      return {
        formula:
          print(figure(relation.before)) +
          relation.removed.map((id) => `-${print(figure(id))}`).join('') +
          relation.added.map((id) => `+${print(figure(id))}`).join(''),
        computed: relation.added.map(span).reduce(addIntervals, less),
        stated: figure(relation.after),
        comparison: 'equal',
        nominal: relation.added
          .map((id) => exact(figure(id)))
          .reduce(
            add,
            relation.removed.map((id) => exact(figure(id))).reduce(subtract, exact(figure(relation.before))),
          ),
      };
    }
    case 'ratio':
      return proportion(
        `${print(figure(relation.numerator))}÷${print(figure(relation.denominator))}`,
        figure(relation.numerator),
        figure(relation.denominator),
        figure(relation.rate),
        (numerator, denominator) => multiply(divide(numerator, denominator), HUNDRED),
      );
    case 'growth':
      return proportion(
        `(${print(figure(relation.current))}-${print(figure(relation.previous))})÷${print(figure(relation.previous))}`,
        figure(relation.current),
        figure(relation.previous),
        figure(relation.rate),
        (current, previous) => multiply(divide(subtract(current, previous), previous), HUNDRED),
      );
    case 'increase':
      return increase(figure(relation.current), figure(relation.amount), figure(relation.rate));
  }
}

/** The previous figure is what is left of this one without the increase, or this one with what it lost. */
function increase(current: Quantity, amount: Quantity, rate: Quantity): Computation {
  const fell = rate.value.startsWith('-');
  const sign = fell ? rational(-100n) : HUNDRED;
  const [one, other] = [quantityInterval(current), quantityInterval(amount)];
  const before = fell ? addIntervals(one, other) : subtractIntervals(one, other);
  const nominal = (fell ? add : subtract)(exact(current), exact(amount));
  const known = isPositive(before) && compare(nominal, rational(0n)) > 0;
  return {
    formula: `${fell ? '-' : ''}${print(amount)}÷(${print(current)}${fell ? '+' : '-'}${print(amount)})`,
    computed: known ? corners(other, before, (x, y) => multiply(divide(x, y), sign)) : undefined,
    stated: rate,
    comparison: 'equal',
    nominal: known ? multiply(divide(exact(amount), nominal), sign) : undefined,
  };
}

/** A base that may be zero leaves the rate without a value. */
function isPositive({ low }: Interval): boolean {
  return low.value !== undefined && compare(low.value, rational(0n)) > 0;
}

function proportion(
  formula: string,
  upper: Quantity,
  lower: Quantity,
  rate: Quantity,
  operate: (x: Rational, y: Rational) => Rational,
): Computation {
  const base = quantityInterval(lower);
  const positive = isPositive(base);
  return {
    formula,
    computed: positive ? corners(quantityInterval(upper), base, operate) : undefined,
    stated: rate,
    comparison: 'equal',
    nominal: positive ? operate(exact(upper), exact(lower)) : undefined,
  };
}

function judge({ computed, stated, comparison }: Computation): RelationVerdict {
  if (computed === undefined) return 'undetermined';
  const printed = quantityInterval(stated);
  if (comparison === 'atMost') {
    if (isBelow(printed, computed)) return 'fails';
    return computed.high.value !== undefined && printed.low.value !== undefined ? 'holds' : 'undetermined';
  }
  if (!intersect(computed, printed)) return 'fails';
  // A bound on either side leaves room on one side without end: nothing contradicts, nothing is shown.
  return isBounded(computed) && isBounded(printed) ? 'holds' : 'undetermined';
}

function explain({ formula, stated, comparison, nominal }: Computation, verdict: RelationVerdict): LocalizedText {
  const result = print(stated);
  if (nominal === undefined) {
    return {
      zh: `${formula}：除数为零，无法核对${result}`,
      en: `${formula}: the divisor is zero, ${result} cannot be checked`,
    };
  }
  const percent = stated.unit === '%';
  const value = toDecimal(nominal, percent ? (stated.value.split('.')[1]?.length ?? 0) + 1 : undefined);
  const shown = withoutTrailingZeros(value) + (percent ? '%' : '');
  const computed = formula === shown ? formula : `${formula}=${shown}`;
  if (verdict === 'holds') {
    if (comparison === 'atMost') return both(`${computed}≤${result} ✓`);
    return percent && shown !== result
      ? {
          zh: `${computed}，文中${result}，按所示位数一致 ✓`,
          en: `${computed}, printed ${result}, equal at the decimals shown ✓`,
        }
      : both(`${formula}=${result} ✓`);
  }
  if (verdict === 'fails') {
    if (comparison === 'atMost') return both(`${computed}＞${result} ✗`);
    return { zh: `${computed}，文中为${result} ✗`, en: `${computed}, but ${result} is printed ✗` };
  }
  return {
    zh: `${computed}，文中${result}为概数或限数，无从核定`,
    en: `${computed}; the printed ${result} is a bound and does not decide it`,
  };
}

function both(text: string): LocalizedText {
  return { zh: text, en: text };
}

function results({ nominal, stated }: Computation): Pick<RelationOutcome, 'expected' | 'actual'> {
  return { ...(nominal === undefined ? {} : { expected: toDecimal(nominal) }), actual: toExact(stated) };
}
