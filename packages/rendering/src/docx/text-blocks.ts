import type { Addressee, Heading, Paragraph, SectionDepth, Title } from '@fazhi/core';
import { GBT9704 } from '../layout/gbt9704.js';
import { titleLines } from '../layout/title-lines.js';
import type { Marks } from './marks.js';
import { phrasingRuns } from './phrasing.js';
import { literalText, nodeList } from './report-flow.js';
import { lineRuns, textRun } from './text-run.js';
import { paragraphElement } from './word-properties.js';

/** The title: its own lines where it has several, else lines broken by rule. */
export function titleBlock(title: Title): string {
  const given = nodeList(title.children).map((child) => literalText(child.value));
  const lines = given.length === 1 ? titleLines(given[0]!) : given;
  return paragraphElement({ style: 'Title' }, lineRuns(lines));
}

/** The addressee, closed by a full-width colon. */
export function addresseeBlock(addressee: Addressee): string {
  const names = literalText(addressee.value);
  const mark = /[:\uff1a]$/.test(names) ? '' : GBT9704.addressee.mark.text;
  return paragraphElement({ style: 'FazhiAddressee' }, textRun(names + mark));
}

/** A heading with its ordinal as text: readers lose numbers that Word counts itself. */
export function headingBlock(heading: Heading, depth: SectionDepth | 0, marks: Marks): string {
  const ordinal = textRun(literalText(heading.ordinal?.raw));
  const style = `Heading${String(depth || 1)}`;
  return paragraphElement({ style }, ordinal + phrasingRuns(heading.children, marks));
}

/** A paragraph of running text; `keepNext` keeps its end on the page of what follows. */
export function paragraphBlock(paragraph: Paragraph, keepNext: boolean, marks: Marks): string {
  return paragraphElement(
    { style: 'BodyText', keepNext: keepNext || undefined },
    phrasingRuns(paragraph.children, marks),
  );
}
