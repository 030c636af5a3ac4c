import type { CellFault } from './sheet.js';

/** An error as a spreadsheet prints it, or a column that was too narrow to print its numbers. */
const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#{2,254})$/;
/** A long number as a spreadsheet prints it. */
const LOST_DIGITS = /^\d(?:\.\d{1,14})?E\+\d{2}$/i;

/** Why a text cannot be trusted that was a value before it was exported or pasted. Internal. */
export function textFault(text: string): CellFault | undefined {
  if (text.startsWith('#')) return ERROR.test(text.trim()) ? 'error' : undefined;
  return LOST_DIGITS.test(text.trim()) ? 'lostDigits' : undefined;
}
