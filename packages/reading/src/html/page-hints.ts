import { type SectionDepth } from '@fazhi/core';
import { isAgencyName } from '../front/agency.js';
import { isLabelLine } from '../front/labels.js';
import { isTitleEnd } from '../front/title.js';
import { leadingOrdinal } from '../structure/ordinal.js';
import { withoutBlanks } from '../text/blank.js';
import { dateOfLine } from '../text/date.js';
import type { LineHints } from '../text/line.js';
import type { PageLine } from './line-writer.js';
import { isFramed, isLinks, isWithin } from './main-text.js';
import type { Element } from './parse-page.js';
import { foldText } from '../text/fold-text.js';

/** Signature and date stand at most so many lines after the text. */
const CLOSING_LINES = 6;

/** Level of each heading tag among those the text uses; a tag used once may be the title's and is not counted. */
function tagDepths(lines: readonly PageLine[]): Map<string, SectionDepth> {
  const tags = [...new Set(lines.map(({ block }) => block.tagName))].filter((tag) => /^h[1-6]$/.test(tag)).sort();
  return new Map(tags.map((tag, index) => [tag, Math.min(4, index + 1) as SectionDepth]));
}

/** Bold type that opens a numbered line is its heading. */
function runInOf({ text, lead, block }: PageLine): number | undefined {
  if (lead === 0 || lead >= text.length || /^h[1-6]$/.test(block.tagName)) return undefined;
  const ordinal = leadingOrdinal(text, foldText(text));
  if (ordinal === undefined || lead <= ordinal.end + 1) return undefined;
  return /[。：:]/.test(text[lead]!) ? lead + 1 : lead;
}

/** Whether a line of the page around the text belongs to the document: its title, or its end. */
function belongs(line: PageLine, titles: readonly string[]): boolean {
  const words = withoutBlanks(line.text);
  if (titles.includes(words) || (/^h[12]$/.test(line.block.tagName) && words.length >= 6)) return true;
  return words.length >= 8 && isTitleEnd(foldText(words));
}

/**
 * What a page says of its lines: those outside the main text are the page's own, headings have tags or bold type.
 *
 * @param titles - titles the head of the page names
 * @param main - the element that holds the document, where one does. Internal.
 */
export function pageHints(
  lines: readonly PageLine[],
  titles: readonly string[],
  main: Element | undefined,
): LineHints[] {
  const inMain = lines.map((line) => main === undefined || isWithin(line, main));
  const first = inMain.indexOf(true);
  const last = inMain.lastIndexOf(true);
  const isOwn = lines.map((line, index) => {
    if (isFramed(line, main) || isLinks(line)) return false;
    if (inMain[index]) return true;
    if (index < first) return belongs(line, titles);
    const folded = foldText(line.text);
    return (
      index > last && index <= last + CLOSING_LINES && (isAgencyName(folded) || dateOfLine(folded)?.date !== undefined)
    );
  });
  const isTitle = (line: PageLine): boolean => line.block.tagName === 'h1' || titles.includes(withoutBlanks(line.text));
  const depths = tagDepths(lines.filter((line, index) => isOwn[index] && inMain[index] && !isTitle(line)));
  return lines.map((line, index): LineHints => {
    if (!isOwn[index]) return { role: isLabelLine(foldText(line.text)) ? 'metadata' : 'pageChrome' };
    if (line.table !== undefined) return { role: 'body', table: line.table };
    const heading = isTitle(line) ? undefined : depths.get(line.block.tagName);
    const runIn = heading === undefined ? runInOf(line) : undefined;
    return { heading, runIn };
  });
}
