import { findQuantities, readOfficialLine } from '@fazhi/core';
import { foldText } from '../text/fold-text.js';

/** The note of a chart, which may say the shares that its bar has no room for. */
const CHART_NOTE = /^注:.*详见下表。$/s;

/**
 * Whether a line can be what the official layout prints around a report: numbers and marks at its head, notes and the
 * imprint at its foot. Sentences and figures cannot, whatever a mark of format says of them: they are the report. Internal.
 */
export function canStandAround(text: string): boolean {
  const folded = foldText(text).trim();
  const said = readOfficialLine(text);
  // Of figures with a unit the head prints how long a secret is kept (GB/T 9704 7.2.2), and nothing else.
  if (said?.secrecy !== undefined) return true;
  // Copies and the note of a chart are the only sentences.
  if (said?.copiedTo === undefined && !CHART_NOTE.test(folded) && /[。;!?]/.test(folded)) return false;
  const allowed: readonly string[] = CHART_NOTE.test(folded) ? ['', '%'] : [''];
  return findQuantities(folded).every(({ quantity }) => allowed.includes(quantity.unit));
}
