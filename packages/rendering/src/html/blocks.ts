import { plainText, sectionBody, type Block, type Heading, type Title } from '@fazhi/core';
import { ATTACHMENT_LABEL, closingMark, HTML_ATTRIBUTES, HTML_CLASSES, htmlHeading } from '@fazhi/core/carried-marks';
import { GBT9704 } from '../layout/gbt9704.js';
import { titleLines, titleParts } from '../layout/title-lines.js';
import { underTitle } from './closing.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';
import type { Handler, HtmlContext } from './handler.js';
import { imprint } from './imprint.js';
import { letterhead } from './letterhead.js';

/** What may stand before the text: the title, and signature and date under it. */
const FRONT: ReadonlySet<string> = new Set(['title', 'furniture', 'signature', 'dateline']);

/** The blocks up to the first of the text: a signature or date under the title is not the end of anything. */
function frontBlocks(front: readonly Block[], context: HtmlContext): string {
  let titled = false;
  const parts = front.map((node) => {
    titled ||= node.type === 'title';
    const isUnderTitle = titled && (node.type === 'signature' || node.type === 'dateline');
    return isUnderTitle ? `${underTitle(node)}\n` : context.blocks([node], context);
  });
  return parts.join('');
}

/** Where the text ends with signature and date; the note stands below them (7.3.6). */
function endOfText(text: readonly Block[]): number {
  const last = text.findLastIndex(({ type }) => type === 'signature' || type === 'dateline');
  return last === -1 ? text.length : last + 1;
}

/**
 * 报告: the article that holds everything printed, the main landmark of the page; the annexes stand before the imprint.
 */
export const report: Handler<'report'> = ({ children, meta }, context) => {
  const { formal } = context;
  const annexes = children.filter((node) => node.type === 'annex');
  const body = children.filter((node) => node.type !== 'annex');
  const start = Math.max(
    0,
    body.findIndex(({ type }) => !FRONT.has(type)),
  );
  const text = body.slice(start);
  const end = endOfText(text);
  const note = formal?.note ? GBT9704.note.wording.text.replace('1', () => formal.note!) : '';
  const parts = [
    formal === undefined ? '' : `${letterhead(formal, meta)}\n`,
    frontBlocks(body.slice(0, start), context),
    context.blocks(text.slice(0, end), context),
    note === '' ? '' : `${element('p', escapeHtml(note), { class: HTML_CLASSES.note })}\n`,
    context.blocks(text.slice(end), context),
    context.blocks(annexes, context),
    formal === undefined ? '' : `${imprint(formal)}\n`,
  ];
  return element('article', `\n${parts.join('')}`, { role: 'main' });
};

/** The printed lines of a title, one element each; one that came on one line is broken as an official page breaks it. */
function titleElements({ children: [only, ...more] }: Title): string {
  const texts = more.length === 0 ? titleLines(only?.value ?? '') : [only!, ...more].map(({ value }) => value);
  return texts
    .map((line) => titleParts(line).map(escapeHtml).join('<wbr>'))
    .map((line) => element('span', line, { class: HTML_CLASSES.titleLine }))
    .join('');
}

/** 标题: the heading of the page. */
export const title: Handler<'title'> = (node) => element('header', element('h1', titleElements(node)));

/** 附件: on pages of its own, its label at the head and its title on the third line (GB/T 9704-2012, 7.3.7). */
export const annex: Handler<'annex'> = ({ label, children: [top, ...body] }, context) => {
  const [first] = body;
  const head = element('p', escapeHtml(label), { class: HTML_CLASSES.annexLabel });
  const heading =
    top.children.length === 0 ? '' : `${element('h2', titleElements(top), { class: HTML_CLASSES.annexTitle })}\n`;
  const content = context.blocks(body, { ...context, depth: 1, inAnnex: true });
  return element('section', `\n${head}\n${heading}${content}`, {
    // A head on an upright page would stand there alone, without the wide table under it.
    class:
      first?.type === 'table' && context.layouts(first, true).across
        ? `${HTML_CLASSES.annex} turned`
        : HTML_CLASSES.annex,
  });
};

/** 主送机关: flush left with its colon. */
export const addressee: Handler<'addressee'> = ({ value }) =>
  element('p', escapeHtml(`${value}：`), { class: HTML_CLASSES.addressee });

/** 段落: a paragraph. */
export const paragraph: Handler<'paragraph'> = ({ statutoryItem, children }, context) =>
  element('p', context.inline(children, context), { [HTML_ATTRIBUTES.statutoryItem]: statutoryItem });

function headingElement({ ordinal, children }: Heading, closing: string, context: HtmlContext): string {
  const words = escapeHtml(ordinal?.raw ?? '') + context.inline(children, context);
  return element(htmlHeading(context.depth, context.inAnnex), words + closing);
}

/** 小标题: ordinal and words, as deep as its section. */
export const heading: Handler<'heading'> = (node, context) => headingElement(node, '', context);

/** 部分: its heading, then its blocks; a run-in heading shares the first paragraph's line. */
export const section: Handler<'section'> = (node, outer) => {
  const context = { ...outer, depth: node.depth };
  const [top] = node.children;
  const attributes = {
    [HTML_ATTRIBUTES.statutoryItem]: node.statutoryItem,
    [HTML_ATTRIBUTES.outlinePart]: node.outlinePart,
    [HTML_ATTRIBUTES.subject]: node.subject,
  };
  const body = sectionBody(node);
  const [next, ...rest] = body;
  if (top.runIn !== true || next?.type !== 'paragraph') {
    return element('section', `\n${heading(top, context)}\n${context.blocks(body, context)}`, attributes);
  }
  // On a line shared with running text the heading's own full stop is printed.
  const stop = closingMark((top.ordinal?.raw ?? '') + plainText(top));
  const line = element('div', headingElement(top, stop, context) + paragraph(next, context), {
    class: HTML_CLASSES.runIn,
  });
  return element('section', `\n${line}\n${context.blocks(rest, context)}`, attributes);
};

/** 附件说明: the label and the numbered names; a single annex has no number (GB/T 9704-2012, 7.3.4). */
export const attachmentNote: Handler<'attachmentNote'> = ({ items: [only, ...more] }) => {
  if (more.length === 0)
    return element('p', escapeHtml(ATTACHMENT_LABEL + (only ?? '')), { class: HTML_CLASSES.attachments });
  const names = [only ?? '', ...more].map((name) => element('li', escapeHtml(name)));
  return element('div', element('p', ATTACHMENT_LABEL) + element('ol', names.join('')), {
    class: HTML_CLASSES.attachments,
  });
};

/** 页面附属文字: set apart from the report. */
export const furniture: Handler<'furniture'> = ({ kind, value }) =>
  element('aside', escapeHtml(value), { class: HTML_CLASSES.furniture, [HTML_ATTRIBUTES.furnitureKind]: kind });
