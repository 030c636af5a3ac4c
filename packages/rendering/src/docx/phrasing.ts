import type { Blank, FactMention, Phrasing, Text } from '@fazhi/core';
import { controlName, type Marks } from './marks.js';
import { literalText, nodeList } from './report-flow.js';
import type { StyleId } from './style-table.js';
import { textRun } from './text-run.js';
import { xmlElement, xmlEmpty } from './xml-element.js';

const FACT: StyleId = 'FazhiFact';
const BLANK: StyleId = 'FazhiBlank';

/** What a blank shows until it is filled in: what is wanted, in brackets that no report text uses. */
export function blankText(blank: Blank): string {
  return `【待补\uff1a${literalText(blank.label)}】`;
}

function text(node: Text): string {
  return textRun(literalText(node.value));
}

/** A figure: a run of its own style, which looks like the rest, between hidden bookmarks that name the fact. */
function factMention(node: FactMention, marks: Marks): string {
  const { id, name } = marks.bookmark(literalText(node.fact));
  return (
    xmlEmpty('w:bookmarkStart', { 'w:id': id, 'w:name': name }) +
    textRun(literalText(node.value), { style: FACT }) +
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
  const office = literalText(node.office);
  const title = office ? `${literalText(node.label)}（${office}提供）` : literalText(node.label);
  const properties = [
    xmlEmpty('w:alias', { 'w:val': controlName(title) }),
    xmlEmpty('w:tag', { 'w:val': controlName(literalText(node.id)) }),
    xmlEmpty('w:id', { 'w:val': marks.control() }),
    xmlEmpty('w:showingPlcHdr'),
  ].join('');
  const content = textRun(blankText(node), { style: BLANK, highlight: 'yellow' });
  return (
    xmlElement('w:sdt', {}, xmlElement('w:sdtPr', {}, properties) + xmlElement('w:sdtContent', {}, content)) +
    textRun(literalText(node.unit))
  );
}

/** The runs of a line's nodes; a node of no known type gives none. */
export function phrasingRuns(children: readonly Phrasing[] | undefined, marks: Marks): string {
  return nodeList(children)
    .map((node) => {
      switch (node.type) {
        case 'text':
          return text(node);
        case 'factMention':
          return factMention(node, marks);
        case 'blank':
          return blank(node, marks);
        default:
          return '';
      }
    })
    .join('');
}

/** The words of a line's nodes as they will be shown, to measure them by. */
export function phrasingText(children: readonly Phrasing[] | undefined): string {
  return nodeList(children)
    .map((node) =>
      node.type === 'blank'
        ? blankText(node) + literalText(node.unit)
        : literalText((node as { value?: unknown }).value),
    )
    .join('');
}
