import { type Fact, formatQuantity, toNumber } from '@fazhi/core';
import type { RawFinding, ReportContext } from '../../rule.js';

/**
 * The finding for a fact whose figure is not that of the ledger; none when either is unknown or both agree. Internal.
 *
 * @param text - the text the fact is mentioned in
 * @param stated - the fact of the report
 * @param held - the fact measured
 */
export function differsFromLedger(
  text: ReportContext['text'],
  stated: Fact | undefined,
  held: Fact | undefined,
): RawFinding[] {
  const mention = stated === undefined ? undefined : text.mentions(stated.id)[0];
  if (stated === undefined || held === undefined || mention === undefined) return [];
  if (toNumber(stated.quantity) === toNumber(held.quantity)) return [];
  const { passage: at, start, end } = mention;
  return [
    {
      at,
      start,
      end,
      expected: held.quantity.value,
      actual: stated.quantity.value,
      values: { measured: formatQuantity(held.quantity) },
    },
  ];
}
