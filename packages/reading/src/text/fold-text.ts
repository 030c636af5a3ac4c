import { foldWidth } from '@fazhi/core';
import { simplified } from './simplified.js';

/** A text in half width and Simplified characters, each in its place, for comparing words. Internal. */
export function foldText(text: string): string {
  return simplified(foldWidth(text));
}
