import type { Quantity } from '@fazhi/core';

/** An indicator told by the words of a label and the unit of its figure. */
interface IndicatorWording {
  readonly indicator: string;
  readonly label: RegExp;
  readonly unit: string;
}

/** Wordings that name one indicator and nothing else. */
const WORDINGS: readonly IndicatorWording[] = [];

/** The indicator a figure gives the value of, where its label and unit leave no doubt. Internal. */
export function indicatorOf(label: string, { unit }: Quantity): string | undefined {
  return WORDINGS.find((wording) => wording.unit === unit && wording.label.test(label))?.indicator;
}
