import type { Quantity } from '@fazhi/core';

/** A statistic found in a line. Internal. */
export interface Figure {
  /** The figure with its unit and bound. */
  readonly quantity: Quantity;
  /** Offset of its first character in the line. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}
