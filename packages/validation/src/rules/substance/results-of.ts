import type { Passage } from '../../report-text/passage.js';
import type { ReportText } from '../../report-text/report-text.js';

/** The paragraphs of the results: what stands in a section of neither shortcomings nor plan. Internal. */
export function resultsOf(text: ReportText): Passage[] {
  return text.main.filter((at) => {
    const item = text.contents.itemOf(at);
    return (
      at.kind === 'paragraph' &&
      at.sections.length > 0 &&
      item !== 'nextYearArrangements' &&
      item !== 'shortcomingsAndCauses' &&
      item !== 'otherMatters'
    );
  });
}

/** What makes a passage concrete: a figure, a date, a named document or case. Internal. */
export const CONCRETE = /[\d《“]|[一二两三四五六七八九十百千万亿][次件人项个名场份家起条期]/;
