import { type Blank, type FactMention, handleNode, type NodeHandlers, type Phrasing } from '@fazhi/core';
import { blankControl, type DocxStyle } from '@fazhi/core/carried-marks';
import { shownBlank } from '../layout/shown-words.js';
import type { Marks } from './marks.js';
import { type RunStyle, runStyle, textRun } from './text-run.js';
import type { RunProperties } from './word-properties.js';
import { xmlElement, xmlEmpty } from '../ooxml/xml-element.js';

/** How the kinds of phrasing look. */
export interface PhrasingLook {
  /** Words. */
  readonly text: RunStyle;
  /** Figures. */
  readonly fact: RunStyle;
  /** Blanks. */
  readonly blank: RunStyle;
}

/** Phrasing of a style of its own, whose type figures and blanks take as well. */
export function phrasingLook(style?: DocxStyle, type: RunProperties = {}): PhrasingLook {
  return {
    text: runStyle({ style }),
    fact: runStyle({ ...type, style: 'fact' }),
    blank: runStyle({ ...type, style: 'blank', highlight: 'yellow' }),
  };
}

const PLAIN = phrasingLook();

/** A figure: a run of its own style, which looks like the rest, between hidden bookmarks that name the fact. */
function factMention(node: FactMention, marks: Marks, look: PhrasingLook): string {
  const { id, name } = marks.bookmark(node.fact);
  return (
    xmlEmpty('w:bookmarkStart', { 'w:id': id, 'w:name': name }) +
    textRun(node.value, look.fact) +
    xmlEmpty('w:bookmarkEnd', { 'w:id': id })
  );
}

/**
 * A place to fill in: a rich-text content control with the wanted unit behind it.
 *
 * Rich text, because LibreOffice multiplies the text of plain-text controls. `showingPlcHdr` makes the first key typed
 * replace the whole placeholder and its highlight.
 */
function blank(node: Blank, marks: Marks, look: PhrasingLook): string {
  const { title, tag } = blankControl(node);
  const properties = [
    xmlEmpty('w:alias', { 'w:val': title }),
    xmlEmpty('w:tag', { 'w:val': tag }),
    xmlEmpty('w:id', { 'w:val': marks.control() }),
    xmlEmpty('w:showingPlcHdr'),
  ].join('');
  const content = textRun(shownBlank(node), look.blank);
  return (
    xmlElement('w:sdt', {}, xmlElement('w:sdtPr', {}, properties) + xmlElement('w:sdtContent', {}, content)) +
    textRun(node.unit ?? '', look.text)
  );
}

const RUNS: NodeHandlers<[Marks, PhrasingLook], string, Phrasing['type']> = {
  text: ({ value }, _, look) => textRun(value, look.text),
  factMention,
  blank,
};

/** The runs of a line's nodes. */
export function phrasingRuns(children: readonly Phrasing[], marks: Marks, look: PhrasingLook = PLAIN): string {
  let runs = '';
  for (const node of children) runs += handleNode(RUNS, node, marks, look);
  return runs;
}
