import type { Report } from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';

/** True for a text that lost all its full-width punctuation on the way, whose half-width marks prove nothing. Internal. */
export function isFolded(text: ReportText, report: Report): boolean {
  if (report.meta.folded !== undefined) return report.meta.folded;
  return (
    text.passages.every((passage) => !/[\uFF01-\uFF5E]/.test(passage.text)) &&
    text.passages.some((passage) => /[\u4e00-\u9fa5][,():;!?]/.test(passage.text))
  );
}
