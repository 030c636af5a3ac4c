import { findQuantities, foldWidth } from '@fazhi/core';

/** Copies, and the note of a chart: the only lines around a report that are sentences. */
const SENTENCE_AROUND = /^(?:抄送:|注:.*详见下表。$)/s;
/** The note of a chart, which may say the shares that its bar has no room for. */
const CHART_NOTE = /^注:.*详见下表。$/s;
/** How long a secret is kept; the head prints it (GB/T 9704 7.2.2), and of figures with a unit nothing else. */
const SECRECY_TERM = /^(?:绝密|机密|秘密)★?\d{1,2}(?:年|个月|天)$/;

/**
 * Whether a line can be what the official layout prints around a report: numbers and marks at its head, notes and the
 * imprint at its foot. Sentences and figures cannot, whatever a mark of format says of them: they are the report. Internal.
 */
export function canStandAround(text: string): boolean {
  const folded = foldWidth(text).trim();
  if (!SENTENCE_AROUND.test(folded) && /[。;!?]/.test(folded)) return false;
  const allowed: readonly string[] = CHART_NOTE.test(folded) ? ['', '%'] : [''];
  return SECRECY_TERM.test(folded) || findQuantities(folded).every(({ quantity }) => allowed.includes(quantity.unit));
}
