import { FazhiError } from '../fazhi-error.js';
import type { Fact } from '../report/fact.js';
import type { Relation } from '../report/relation.js';
import type { Period } from '../values/period.js';
import { type Quantity, quantity } from '../values/quantity.js';
import { divide, rational, toDecimal } from '../values/rational.js';
import { rateOf, rateQuantity } from '../values/rate.js';
import { recordedTotal } from './recorded-total.js';

/** 统计结果: the figures that follow from an agency's ledgers, and what must hold among them. */
export interface Measurement {
  /** 期间: the days the figures cover. */
  period: Period;
  /** 指标值: one fact for each indicator the ledgers allow, its id being the indicator's. */
  facts: Fact[];
  /** 关系: sums, changes and subsets among the facts. */
  relations: Relation[];
}

/** 计数: a whole number, or the different ones that are counted. */
export type TallyCount = number | readonly string[];

/** 指标成分: what a figure is made of, so that the figures of two sets of records add up to that of both. */
export type TallyAmount =
  /** A total, exact or a limit. */
  | { readonly kind: 'total'; readonly figure: Quantity }
  /** A share in percent, of numbers or of how many different ones there are. */
  | { readonly kind: 'rate'; readonly numerator: TallyCount; readonly denominator: TallyCount }
  /** An average of whole numbers, to two decimals. */
  | { readonly kind: 'average'; readonly numerator: number; readonly denominator: number }
  /** How many different ones there are. */
  | { readonly kind: 'distinct'; readonly keys: readonly string[] }
  /** Not to be known, whatever else is counted: some record does not say. */
  | { readonly kind: 'unknown' };

/** 指标部分: an indicator as far as it was counted. */
export interface TallyFigure {
  /** 指标: its id. */
  readonly id: string;
  /** 名称: its label. */
  readonly label: string;
  /** 单位: its measure word. */
  readonly unit: string;
  /** 分母口径: of a rate. */
  readonly denominatorKind?: string | undefined;
  /** 成分: what was counted. */
  readonly amount: TallyAmount;
  /** 来源记录: ids of the records behind it, the first 1,000. */
  readonly records: readonly string[];
  /** 其余来源记录数: how many more there are. */
  readonly moreRecords: number;
}

/** 部分统计: what was counted of some records, as a value that can be stored, and added to that of others. */
export interface PartialTally {
  /** 期间: the days counted. */
  readonly period: Period;
  /** 指标: in order. */
  readonly figures: readonly TallyFigure[];
  /** 关系: what must hold among them, with parts that may turn out to be none. */
  readonly relations: readonly Relation[];
}

/** Most records a figure names, as `recordsBehind` has it. */
const NAMED = 1_000;

function addCounts(a: TallyCount, b: TallyCount): TallyCount {
  return typeof a === 'number' || typeof b === 'number' ? sizeOf(a) + sizeOf(b) : [...new Set([...a, ...b])];
}

function sizeOf(count: TallyCount): number {
  return typeof count === 'number' ? count : count.length;
}

function addAmounts(a: TallyAmount, b: TallyAmount): TallyAmount {
  if (a.kind === 'total' && b.kind === 'total') {
    return { kind: 'total', figure: recordedTotal([a.figure, b.figure], a.figure.unit) };
  }
  if (a.kind === 'rate' && b.kind === 'rate') {
    const numerator = addCounts(a.numerator, b.numerator);
    return { kind: 'rate', numerator, denominator: addCounts(a.denominator, b.denominator) };
  }
  if (a.kind === 'average' && b.kind === 'average') {
    return {
      kind: 'average',
      numerator: a.numerator + b.numerator,
      denominator: a.denominator + b.denominator,
    };
  }
  if (a.kind === 'distinct' && b.kind === 'distinct')
    return { kind: 'distinct', keys: [...new Set([...a.keys, ...b.keys])] };
  return { kind: 'unknown' };
}

function addFigures(a: TallyFigure, b: TallyFigure): TallyFigure {
  const records = [...a.records, ...b.records.slice(0, NAMED - a.records.length)];
  const all = a.records.length + a.moreRecords + b.records.length + b.moreRecords;
  return { ...a, amount: addAmounts(a.amount, b.amount), records, moreRecords: all - records.length };
}

/** Relations of one id say the same of the same figures; what only some tallies name is added to the others. */
function addRelations(a: Relation, b: Relation): Relation {
  const both = (one: readonly string[], other: readonly string[]): string[] => [...new Set([...one, ...other])];
  if (a.kind === 'partition' && b.kind === 'partition') return { ...a, parts: both(a.parts, b.parts) };
  if (a.kind === 'change' && b.kind === 'change') {
    return { ...a, added: both(a.added, b.added), removed: both(a.removed, b.removed) };
  }
  return a;
}

function merged<T extends { readonly id: string }>(lists: readonly (readonly T[])[], join: (a: T, b: T) => T): T[] {
  const byId = new Map<string, T>();
  for (const list of lists) {
    for (const one of list) {
      const before = byId.get(one.id);
      byId.set(one.id, before === undefined ? one : join(before, one));
    }
  }
  return [...byId.values()];
}

/**
 * 合并统计: what several tallies of different records come to together, exactly: counts and amounts are added, rates are made
 * of the sums of their parts, and what is counted once is counted once.
 *
 * Order does not matter to any figure. Records that are looked up in others (a case in its legal reviews) must be in one tally with them,
 * and ledgers of which one row counts for all (plans, schemes, lists of townships, the annual statistics) in one tally as a whole.
 *
 * @param parts - the tallies, of the same days; at least one
 * @throws FazhiError `invalidArgument` for none, or tallies of different days
 *
 * @example
 * ```ts
 * import { measurementOf, mergeTallies, type PartialTally, yearPeriod } from '@fazhi/core';
 *
 * const part = (numerator: number, denominator: number): PartialTally => ({
 *   period: yearPeriod(2024),
 *   figures: [
 *     { id: 'legalReview.coverageRate', label: '法制审核覆盖率', unit: '%', amount: { kind: 'rate', numerator, denominator }, records: [], moreRecords: 0 },
 *   ],
 *   relations: [],
 * });
 * const { facts } = measurementOf(mergeTallies([part(1, 1), part(1, 2)]));
 * facts[0]?.quantity.value; // => '66.7'
 * ```
 */
export function mergeTallies(parts: readonly PartialTally[]): PartialTally {
  const [first] = parts;
  if (
    first === undefined ||
    parts.some(({ period }) => period.from !== first.period.from || period.to !== first.period.to)
  ) {
    throw new FazhiError('invalidArgument', {
      zh: '要合并的统计至少应有一份，且期间应当相同。',
      en: 'At least one tally is needed, and all must be of the same days.',
    });
  }
  return {
    period: first.period,
    figures: merged(
      parts.map(({ figures }) => figures),
      addFigures,
    ),
    relations: merged(
      parts.map(({ relations }) => relations),
      addRelations,
    ),
  };
}

function quantityOf({ amount, unit, denominatorKind = '' }: TallyFigure): Pick<Fact, 'quantity' | 'rate'> | undefined {
  switch (amount.kind) {
    case 'total':
      return { quantity: amount.figure };
    case 'distinct':
      return { quantity: quantity(amount.keys.length, unit) };
    case 'average': {
      if (amount.denominator === 0) return undefined;
      const [numerator, denominator] = [amount.numerator, amount.denominator].map((part) => rational(BigInt(part)));
      return { quantity: quantity(toDecimal(divide(numerator!, denominator!), 2), unit) };
    }
    case 'rate': {
      const rate = rateOf(sizeOf(amount.numerator), sizeOf(amount.denominator), denominatorKind);
      return rate && { quantity: rateQuantity(rate), rate };
    }
    case 'unknown':
      return undefined;
  }
}

/** A relation among the facts there are: parts of which there are none stay out, and a sum of no parts says nothing. */
function settled(relation: Relation, facts: ReadonlyMap<string, Fact>): Relation | undefined {
  const some = (ids: readonly string[]): string[] =>
    ids.filter((id) => Number(facts.get(id)?.quantity.value ?? 0) !== 0);
  switch (relation.kind) {
    case 'partition': {
      const parts = some(relation.parts);
      return parts.length === 0 ? undefined : { ...relation, id: `${relation.total}=${parts.join('+')}`, parts };
    }
    case 'change':
      return { ...relation, added: some(relation.added), removed: some(relation.removed) };
    case 'ratio':
    case 'growth':
      return facts.has(relation.rate) ? relation : undefined;
    default:
      return relation;
  }
}

/**
 * 统计结果: the figures a tally comes to, with the relations among them.
 *
 * @param tally - what was counted
 *
 * @example
 * ```ts
 * import { measurementOf, yearPeriod } from '@fazhi/core';
 *
 * measurementOf({ period: yearPeriod(2024), figures: [], relations: [] }).facts; // => []
 * ```
 */
export function measurementOf({ period, figures, relations }: PartialTally): Measurement {
  const facts = new Map<string, Fact>();
  for (const figure of figures) {
    const stated = quantityOf(figure);
    if (stated === undefined) continue;
    const { id, label, records, moreRecords } = figure;
    const behind = { records, ...(moreRecords === 0 ? {} : { moreRecords }) };
    facts.set(id, { id, label, ...stated, period, indicator: id, ...behind });
  }
  return {
    period,
    facts: [...facts.values()],
    relations: relations.flatMap((relation) => settled(relation, facts) ?? []),
  };
}
