import { headingText, isIsoDate, sectionBody, type Heading, type SectionDepth } from '@fazhi/core';
import { titleLines } from '../layout/title-lines.js';
import { element } from './element.js';
import { escapeHtml } from './escape.js';
import type { Handler, HtmlContext } from './handler.js';

/** The title of the document is `h1`, so the four levels of headings start at `h2`. */
const HEADING_TAGS = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const satisfies Record<SectionDepth, string>;

/** A heading that ends so needs no full stop before running text. */
const CLOSED = /[。！？；：…!?;:]$/;

/** 报告: the article that holds everything printed. */
export const report: Handler<'report'> = ({ children }, context) =>
  element('article', `\n${context.blocks(children, context)}`);

/** 标题: one element a printed line; a title that came on one line is broken as an official page breaks it. */
export const title: Handler<'title'> = ({ children: [only, ...more] }) => {
  const texts = more.length === 0 ? titleLines(only?.value ?? '') : [only!, ...more].map(({ value }) => value);
  const lines = texts.map((line) => element('span', escapeHtml(line), { class: 'line' }));
  return element('header', element('h1', lines.join('')));
};

/** 主送机关: flush left with its colon. */
export const addressee: Handler<'addressee'> = ({ value }) =>
  element('p', escapeHtml(`${value}：`), { class: 'addressee' });

/** 段落: a paragraph. */
export const paragraph: Handler<'paragraph'> = ({ children }, context) =>
  element('p', context.inline(children, context));

function headingElement({ ordinal, children }: Heading, closing: string, context: HtmlContext): string {
  const words = escapeHtml(ordinal?.raw ?? '') + context.inline(children, context);
  return element(HEADING_TAGS[context.depth], words + closing);
}

/** 小标题: ordinal and words, as deep as its section. */
export const heading: Handler<'heading'> = (node, context) => headingElement(node, '', context);

/** 部分: its heading, then its blocks; a run-in heading shares the first paragraph's line. */
export const section: Handler<'section'> = (node, outer) => {
  const context = { ...outer, depth: node.depth };
  const [top] = node.children;
  const body = sectionBody(node);
  const [next, ...rest] = body;
  if (top.runIn !== true || next?.type !== 'paragraph') {
    return element('section', `\n${heading(top, context)}\n${context.blocks(body, context)}`);
  }
  // On a line shared with running text the heading's own full stop is printed.
  const stop = CLOSED.test(headingText(node)) ? '' : '。';
  const line = element('div', headingElement(top, stop, context) + paragraph(next, context), { class: 'run-in' });
  return element('section', `\n${line}\n${context.blocks(rest, context)}`);
};

/** 附件说明: the label and the numbered names; a single annex has no number (GB/T 9704-2012, 7.3.4). */
export const attachmentNote: Handler<'attachmentNote'> = ({ items: [only, ...more] }) => {
  if (more.length === 0) return element('p', escapeHtml(`附件：${only ?? ''}`), { class: 'attachments' });
  const names = [only ?? '', ...more].map((name) => element('li', escapeHtml(name)));
  return element('div', element('p', '附件：') + element('ol', names.join('')), { class: 'attachments' });
};

/** 署名: the signing body. */
export const signature: Handler<'signature'> = ({ value }) => element('p', escapeHtml(value), { class: 'signature' });

/** 成文日期: the date as printed; a damaged one has no machine-readable form. */
export const dateline: Handler<'dateline'> = ({ value, date }) => {
  const shown = escapeHtml(value);
  const known = date !== undefined && isIsoDate(date);
  return element('p', known ? element('time', shown, { datetime: date }) : shown, { class: 'dateline' });
};

/** 页面附属文字: set apart from the report. */
export const furniture: Handler<'furniture'> = ({ kind, value }) =>
  element('aside', escapeHtml(value), { class: 'furniture', 'data-kind': kind });
