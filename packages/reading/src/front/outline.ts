import { latestOutlineBefore, type Outline, outlineFor, type Year } from '@fazhi/core';
import { foldText } from '../text/fold-text.js';

/** Titles are printed with their years inside or, wrongly, outside the bracket, and in every kind of dash. */
const YEARS = /^[^\d。]{0,6}(20\d{2}) ?[-—–~－至] ?(20\d{2})/;

function isCited(folded: string, { title, reportYears }: Outline): number | undefined {
  const name = foldText(title).split('(')[0]!;
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
    const years = YEARS.exec(folded.slice(at + name.length, at + name.length + 24));
    if (years !== null && Number(years[1]) === reportYears[0] && Number(years[2]) === reportYears[1]) return at;
  }
  return undefined;
}

/**
 * The outline a document follows: of those it cites the one in force in the report year, else the first. Internal.
 */
export function outlineCited(
  folded: string,
  reportYear: Year | undefined,
  outlines: readonly Outline[],
): Outline | undefined {
  const cited = outlines
    .map((outline) => ({ outline, at: isCited(folded, outline) }))
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => a.at! - b.at!)
    .map(({ outline }) => outline);
  const fits = ({ reportYears: [first, last] }: Outline): boolean =>
    reportYear !== undefined && first <= reportYear && reportYear <= last;
  return cited.find(fits) ?? cited[0];
}

/** The outline whose parts headings answer: that of the year, the one cited, or the latest before. Internal. */
export function outlineFollowed(
  reportYear: Year | undefined,
  cited: Outline | undefined,
  outlines: readonly Outline[],
): Outline | undefined {
  if (reportYear === undefined) return cited;
  return outlineFor(reportYear, { outlines }) ?? cited ?? latestOutlineBefore(reportYear, { outlines });
}
