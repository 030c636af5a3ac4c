import { FazhiError, type Indicator, INDICATORS } from '@fazhi/core';

/** The catalogue of indicators by id. */
export const INDICATOR_BY_ID: ReadonlyMap<string, Indicator> = new Map(
  INDICATORS.map((indicator) => [indicator.id, indicator]),
);

/**
 * An indicator of the catalogue.
 *
 * @param id - its id
 * @throws FazhiError `unknownName` when there is none
 */
export function indicatorNamed(id: string): Indicator {
  const indicator = INDICATOR_BY_ID.get(id);
  if (indicator === undefined) {
    throw new FazhiError('unknownName', { zh: `没有指标“${id}”。`, en: `There is no indicator "${id}".` });
  }
  return indicator;
}
