import { findCitations, type LegalCitation } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';

/** 引文: a citation in a report, ready to be quoted. Internal. */
export interface CitedPlace {
  /** 文段: the passage. */
  readonly at: Passage;
  /** 起点: of 《. */
  readonly start: number;
  /** 终点: after the last word of the citation. */
  readonly end: number;
  /** 引文: what is cited. */
  readonly citation: LegalCitation;
}

const known = new WeakMap<ReportText, readonly CitedPlace[]>();

/** The citations of a report’s body, read once. Internal. */
export function citationsIn(text: ReportText): readonly CitedPlace[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const places = text.body.flatMap((at) =>
    at.text.includes('《')
      ? findCitations(at.text).map(({ citation, start, end }) => ({ at, start, end, citation }))
      : [],
  );
  known.set(text, places);
  return places;
}
