import {
  type Addressee,
  type Annex,
  type Heading,
  type Paragraph,
  plainText,
  type SectionDepth,
  type Title,
} from '@fazhi/core';
import { closingMark } from '@fazhi/core/carried-marks';
import { GBT9704 } from '../layout/gbt9704.js';
import { titleLines } from '../layout/title-lines.js';
import { blankLine } from './closing-block.js';
import type { Marks } from './marks.js';
import { type PhrasingLook, phrasingLook, phrasingRuns } from './phrasing.js';
import type { RunIn } from './report-flow.js';
import { STYLES } from './style-table.js';
import { lineRuns, textRun } from './text-run.js';
import { paragraphElement } from './word-properties.js';

/** Lines of a title: its own where it has several, else broken by rule. */
function titleRuns({ children }: Title): string {
  const given = children.map(({ value }) => value);
  return lineRuns(given.length === 1 ? titleLines(given[0]!) : given);
}

/** The title of the report. */
export function titleBlock(title: Title): string {
  return paragraphElement({ style: 'title' }, titleRuns(title));
}

/** The addressee, closed by a full-width colon. */
export function addresseeBlock(addressee: Addressee): string {
  const names = addressee.value;
  const mark = /[:\uff1a]$/.test(names) ? '' : GBT9704.addressee.mark.text;
  return paragraphElement({ style: 'addressee' }, textRun(names + mark));
}

/** A heading with its ordinal as text: readers lose numbers that Word counts itself. */
export function headingBlock(heading: Heading, depth: SectionDepth | 0, marks: Marks): string {
  const ordinal = textRun(heading.ordinal?.raw ?? '');
  return paragraphElement(
    { style: `heading${depth === 0 ? 1 : depth}` },
    ordinal + phrasingRuns(heading.children, marks),
  );
}

const runInLook = (level: SectionDepth): PhrasingLook =>
  phrasingLook(`heading${level}Words`, STYLES[`heading${level}Words`].run);
const RUN_IN: Readonly<Record<SectionDepth, PhrasingLook>> = {
  1: runInLook(1),
  2: runInLook(2),
  3: runInLook(3),
  4: runInLook(4),
};

/** The words of a heading before running text on its line, closed by a stop of their own style. */
function runInHeading({ heading, depth }: RunIn, marks: Marks): string {
  const look = RUN_IN[depth];
  const ordinal = heading.ordinal?.raw ?? '';
  const stop = closingMark(ordinal + plainText(heading));
  return textRun(ordinal, look.text) + phrasingRuns(heading.children, marks, look) + textRun(stop, look.text);
}

/** A paragraph of running text, behind a heading that shares its line; `keepNext` keeps its end on the page of what follows. */
export function paragraphBlock(
  paragraph: Paragraph,
  { runIn, keepNext }: { runIn: RunIn | undefined; keepNext: boolean },
  marks: Marks,
): string {
  const head = runIn === undefined ? '' : runInHeading(runIn, marks);
  const properties = { style: 'body', keepNext: keepNext || undefined } as const;
  return paragraphElement(properties, head + phrasingRuns(paragraph.children, marks));
}

/** The head of an annex: its label on the first line, its title from the third (7.3.7), an empty line below as in the report. */
export function annexHead({ label, children: [title] }: Annex): string {
  const { labelLine, titleLine } = GBT9704.annex;
  const spare = blankLine(true);
  return [
    paragraphElement({ style: 'annexLabel' }, textRun(label)),
    spare.repeat(titleLine.count - labelLine.count - 1),
    title.children.length === 0 ? '' : paragraphElement({ style: 'annexTitle' }, titleRuns(title)) + spare,
  ].join('');
}
