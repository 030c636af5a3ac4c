import type { Quantity } from '@fazhi/core';
import { INDICATOR_WORDINGS } from './indicator-wording.js';

/** The indicator a figure gives the value of, where its label and unit leave no doubt. Internal. */
export function indicatorOf(label: string, { unit }: Quantity): string | undefined {
  return INDICATOR_WORDINGS.find((wording) => wording.unit === unit && wording.label.test(label))?.indicator;
}
