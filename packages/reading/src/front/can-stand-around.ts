import { foldWidth } from '@fazhi/core';

/** A figure that counts or weighs something. */
const COUNTED = /\d[\d.,]{0,30} ?[余多]? ?[件项次人宗份个家条名起场元万亿]/;
/** Copies, and the note of a chart: the only lines around a report that are sentences. */
const SENTENCE_AROUND = /^(?:抄送:|注:.*详见下表。$)/s;

/**
 * Whether a line can be what the official layout prints around a report: numbers and marks at its head, notes and the
 * imprint at its foot. Sentences and figures cannot, whatever a mark of format says of them: they are the report. Internal.
 */
export function canStandAround(text: string): boolean {
  const folded = foldWidth(text).trim();
  return !COUNTED.test(folded) && (SENTENCE_AROUND.test(folded) || !/[。;!?]/.test(folded));
}
