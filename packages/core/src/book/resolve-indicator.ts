import { type Indicator, type IndicatorId, INDICATORS } from './indicators.js';

/** Words in front of a label that say nothing of what is counted. */
const LIGHT_WORDS = /^(?:共|累计|组织|开展|进行)+/;

function plainWords(label: string): string {
  return label.replace(/[“”"‘’']/g, '').replace(LIGHT_WORDS, '');
}

function withPlainWords(): (Indicator & { words: string })[] {
  return INDICATORS.map((indicator) => ({ ...indicator, words: plainWords(indicator.label) }));
}

const KNOWN = /* @__PURE__ */ withPlainWords();

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
  const [found, another] = KNOWN.filter(
    (known) => known.unit === unit && (known.words === words || known.wording?.test(words) === true),
  );
  return another === undefined ? found?.id : undefined;
}
