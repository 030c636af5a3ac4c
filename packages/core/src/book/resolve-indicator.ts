import { type Indicator, type IndicatorId, INDICATORS } from './indicators.js';

/** Words in front of a label that say nothing of what is counted. */
const LIGHT_WORDS = /^(?:共|累计|组织|开展|进行)+/;

function plainWords(label: string): string {
  return label.replace(/[“”"‘’']/g, '').replace(LIGHT_WORDS, '');
}

interface Known extends Indicator {
  readonly words: string;
}

function knownByUnit(): ReadonlyMap<string, readonly Known[]> {
  const byUnit = new Map<string, Known[]>();
  for (const indicator of INDICATORS) {
    const known = { ...indicator, words: plainWords(indicator.label) };
    byUnit.set(indicator.unit, [...(byUnit.get(indicator.unit) ?? []), known]);
  }
  return byUnit;
}

const KNOWN = knownByUnit();

/**
 * 识别指标: the indicator a report means by the words and the unit of a figure.
 *
 * Words that fit no indicator, or more than one, resolve to none: 满意率 is said of proposals, petitions and messages.
 *
 * @param label - what is counted, in the words of the report
 * @param unit - measure word, or `%`
 * @returns the id, or `undefined` where words and unit leave doubt
 *
 * @example
 * ```ts
 * import { resolveIndicator } from '@fazhi/core';
 *
 * resolveIndicator('重要干部任免', '项'); // => 'threeMajors.appointment'
 * resolveIndicator('行政许可事项', '项'); // => undefined
 * ```
 */
export function resolveIndicator(label: string, unit: string): IndicatorId | undefined {
  const words = plainWords(label);
  const [found, another] = (KNOWN.get(unit) ?? []).filter(
    (known) => known.words === words || known.wording?.test(words) === true,
  );
  return another === undefined ? found?.id : undefined;
}
