import { FazhiError } from '../fazhi-error.js';
import { fromDecimal, multiply, rational } from '../values/rational.js';
import { type DrawKey, inspectorsInOrder, targetsInOrder } from './draw-order.js';
import { RATIO } from '../values/code-schema.js';
import type { DrawRecusal, DrawStratum, StratumCount } from './draw-terms.js';
import type { DrawSelection } from './inspection-draw.js';
import type { InspectionTarget } from './inspection-target.js';
import type { Inspector } from './inspector.js';

/** 名录库: the objects and officers of a draw. */
export interface DrawLists {
  /** 检查对象名录库: objects that may be drawn. */
  targets: readonly InspectionTarget[];
  /** 执法检查人员名录库: officers that may be drawn. */
  inspectors: readonly Inspector[];
}

/** What the result of a draw follows from. Internal. */
export interface DrawTerms extends DrawKey {
  /** Field the officers must be competent in. */
  readonly field: string;
  /** Groups of objects. */
  readonly strata: readonly DrawStratum[];
  /** Officers for each object. */
  readonly inspectorsPerTarget: number;
  /** Officers not to be sent to an object. */
  readonly recusals: readonly DrawRecusal[];
}

/**
 * 抽取数: how many are drawn: the ratio of the base rounded up, at least the least number, at most the base.
 *
 * @param base - objects there are
 * @param ratio - share drawn, a decimal string from 0 to 1
 * @param min - least number drawn
 * @throws FazhiError `invalidArgument` for another ratio, `5%`, or base
 *
 * @example
 * ```ts
 * import { sampleSize } from '@fazhi/core';
 *
 * sampleSize(100, '0.07'); // => 7
 * sampleSize(12, '0.05'); // => 1
 * sampleSize(3, '0.05', 5); // => 3
 * ```
 */
export function sampleSize(base: number, ratio: string, min = 1): number {
  if (typeof ratio !== 'string' || !RATIO.test(ratio)) {
    throw new FazhiError('invalidArgument', {
      zh: '抽取比例应写成 0 到 1 之间的小数，如 0.05。',
      en: 'A ratio is a decimal string from 0 to 1, such as 0.05.',
    });
  }
  if (!Number.isSafeInteger(base) || base < 0) {
    throw new FazhiError('invalidArgument', { zh: '抽查基数应为非负整数。', en: 'A base is a whole number from 0.' });
  }
  const { numerator, denominator } = multiply(fromDecimal(ratio), rational(BigInt(base)));
  const roundedUp = Number((numerator + denominator - 1n) / denominator);
  return Math.min(base, Math.max(min, roundedUp));
}

function fits({ by, values }: DrawStratum, target: InspectionTarget): boolean {
  return by === 'all' || (target[by] !== undefined && (values ?? []).includes(target[by]));
}

/** Open objects of each stratum, in the order of the draw. Internal. */
export function orderedStrata(terms: DrawTerms, targets: readonly InspectionTarget[]): InspectionTarget[][] {
  const groups = terms.strata.map((): InspectionTarget[] => []);
  for (const target of targets) {
    if (target.status !== 'open') continue;
    const index = terms.strata.findIndex((stratum) => fits(stratum, target));
    if (index !== -1) groups[index]!.push(target);
  }
  return groups.map((group) => targetsInOrder(terms, group));
}

/** Officers who may be sent to an object, in the order of the draw. Internal. */
export function eligibleInspectors(
  terms: DrawTerms,
  targetUscc: string,
  inspectors: readonly Inspector[],
): Inspector[] {
  const recused = new Set(
    terms.recusals.filter((row) => row.targetUscc === targetUscc).map(({ certificateNo }) => certificateNo),
  );
  return inspectorsInOrder(
    terms,
    targetUscc,
    inspectors.filter(
      (row) =>
        row.available !== false &&
        row.fields.includes(terms.field) &&
        !recused.has(row.certificateNo) &&
        !(row.recusals ?? []).includes(targetUscc),
    ),
  );
}

/** Officers drawn for an object, or `undefined` when there are too few. Internal. */
export function inspectorsFor(
  terms: DrawTerms,
  targetUscc: string,
  inspectors: readonly Inspector[],
): string[] | undefined {
  const eligible = eligibleInspectors(terms, targetUscc, inspectors);
  if (eligible.length < terms.inspectorsPerTarget) return undefined;
  return eligible.slice(0, terms.inspectorsPerTarget).map(({ certificateNo }) => certificateNo);
}

/** The result of a draw. Internal. */
export interface DrawResult {
  /** Base and sample of each stratum. */
  readonly counts: StratumCount[];
  /** Objects with their officers. */
  readonly selections: DrawSelection[];
  /** Objects for which there were too few officers. */
  readonly unstaffed: string[];
}

/** Draws objects from every stratum and officers for each. Internal. */
export function selectByTerms(terms: DrawTerms, { targets, inspectors }: DrawLists): DrawResult {
  const result: DrawResult = { counts: [], selections: [], unstaffed: [] };
  orderedStrata(terms, targets).forEach((ordered, index) => {
    const { name, ratio, min } = terms.strata[index]!;
    const size = sampleSize(ordered.length, ratio, min);
    result.counts.push({ name, base: ordered.length, sampleSize: size });
    for (const target of ordered.slice(0, size)) {
      const drawn = inspectorsFor(terms, target.uscc, inspectors);
      if (drawn === undefined) result.unstaffed.push(target.uscc);
      else result.selections.push({ targetUscc: target.uscc, name: target.name, stratum: name, inspectors: drawn });
    }
  });
  return result;
}
