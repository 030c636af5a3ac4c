import { toExact, type Fact } from '@fazhi/core';
import { HTML_ATTRIBUTES, HTML_CLASSES } from '@fazhi/core/carried-marks';
import type { Attributes } from './element.js';

/** A plain decimal short enough to calculate with. */
const DECIMAL = /^-?\d{1,18}(?:\.\d{1,6})?$/;

/** A whole number as it is always written; most figures are. */
const WHOLE = /^(?:0|[1-9]\d{0,17})$/;

function exact(fact: Fact, value: string): string {
  if (fact.quantity.scale === undefined && WHOLE.test(value)) return value;
  return DECIMAL.test(value) ? toExact({ ...fact.quantity, value }) : value;
}

/**
 * 事实属性: what the `<data>` element of a fact says to programs: its exact value in the bare unit, and its limits.
 *
 * @param fact - the fact
 */
export function factAttributes(fact: Fact): Attributes {
  const { value, upper, unit, bound } = fact.quantity;
  return {
    class: HTML_CLASSES.fact,
    value: exact(fact, value),
    [HTML_ATTRIBUTES.fact]: fact.id,
    [HTML_ATTRIBUTES.unit]: unit,
    [HTML_ATTRIBUTES.upper]: upper === undefined ? undefined : exact(fact, upper),
    // Without it a reader of the page would take 100余份 for exactly 100.
    [HTML_ATTRIBUTES.bound]: bound === 'eq' ? undefined : bound,
  };
}
