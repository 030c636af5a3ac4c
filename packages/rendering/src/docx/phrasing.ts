import { type Blank, type FactMention, handleNode, type NodeHandlers, type Phrasing } from '@fazhi/core';
import { blankControl } from '@fazhi/core/carried-marks';
import { shownBlank } from '../layout/shown-words.js';
import type { Marks } from './marks.js';
import { runStyle, textRun } from './text-run.js';
import { xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

const FACT = runStyle({ style: 'fact' });
const BLANK = runStyle({ style: 'blank', highlight: 'yellow' });

/** A figure: a run of its own style, which looks like the rest, between hidden bookmarks that name the fact. */
function factMention(node: FactMention, marks: Marks): string {
  const { id, name } = marks.bookmark(node.fact);
  return (
    xmlEmpty('w:bookmarkStart', { 'w:id': id, 'w:name': name }) +
    textRun(node.value, FACT) +
    xmlEmpty('w:bookmarkEnd', { 'w:id': id })
  );
}

/**
 * A place to fill in: a rich-text content control with the wanted unit behind it.
 *
 * Rich text, because LibreOffice multiplies the text of plain-text controls. `showingPlcHdr` makes the first key typed
 * replace the whole placeholder and its highlight.
 */
function blank(node: Blank, marks: Marks): string {
  const { title, tag } = blankControl(node);
  const properties = [
    xmlEmpty('w:alias', { 'w:val': title }),
    xmlEmpty('w:tag', { 'w:val': tag }),
    xmlEmpty('w:id', { 'w:val': marks.control() }),
    xmlEmpty('w:showingPlcHdr'),
  ].join('');
  const content = textRun(shownBlank(node), BLANK);
  return (
    xmlElement('w:sdt', {}, xmlElement('w:sdtPr', {}, properties) + xmlElement('w:sdtContent', {}, content)) +
    textRun(node.unit ?? '')
  );
}

const RUNS: NodeHandlers<[Marks], string, Phrasing['type']> = {
  text: ({ value }) => textRun(value),
  factMention,
  blank,
};

/** The runs of a line's nodes. */
export function phrasingRuns(children: readonly Phrasing[], marks: Marks): string {
  let runs = '';
  for (const node of children) runs += handleNode(RUNS, node, marks);
  return runs;
}
