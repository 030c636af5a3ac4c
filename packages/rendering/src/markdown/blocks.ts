import { sectionBody } from '@fazhi/core';
import { ATTACHMENT_LABEL, closingMark, MARKDOWN_MARKS, markdownHeading } from '@fazhi/core/carried-marks';
import { legible } from '../tree/legible.js';
import type { Handler } from './handler.js';
import { safe } from './safe.js';

const { quotation, strong } = MARKDOWN_MARKS;

const line = (value: string): string => safe(legible(value));

/** 报告: all its blocks. */
export const report: Handler<'report'> = ({ children }, context) => context.blocks(children, context);

/** 标题: its printed lines as one heading. */
export const title: Handler<'title'> = ({ children }, context) =>
  `${markdownHeading()} ${safe(context.inline(children, context))}`;

/** 附件: its label and its title, then its blocks. */
export const annex: Handler<'annex'> = ({ label, children: [top, ...body] }, context) => {
  const words = context.inline(top.children, context);
  const heading = words === '' ? '' : `${markdownHeading(1)} ${safe(words)}`;
  return join(join(line(label), heading), context.blocks(body, { ...context, depth: 1 }));
};

/** 主送机关: the names with their colon. */
export const addressee: Handler<'addressee'> = ({ value }) => line(`${value}：`);

/** 小标题: ordinal and words, one level below the title for each depth. */
export const heading: Handler<'heading'> = ({ ordinal, children }, context) =>
  `${markdownHeading(context.depth)} ${safe(legible(ordinal?.raw ?? '') + context.inline(children, context))}`;

/** 部分: its heading, then its blocks; a run-in heading stands in bold before its first paragraph. */
export const section: Handler<'section'> = (node, outer) => {
  const context = { ...outer, depth: node.depth };
  const [top, next, ...rest] = node.children;
  if (top.runIn !== true || next?.type !== 'paragraph') {
    return join(heading(top, context), context.blocks(sectionBody(node), context));
  }
  const words = legible(top.ordinal?.raw ?? '') + context.inline(top.children, context);
  const closed = words + closingMark(words);
  // The mark goes outside: between a mark and a Chinese character, closing asterisks would not count as such.
  const bold = closed.slice(0, -1);
  const lead = (bold === '' ? '' : `${strong}${safe(bold)}${strong}`) + closed.slice(-1);
  return join(lead + paragraph(next, context), context.blocks(rest, context));
};

function join(first: string, rest: string): string {
  return rest === '' ? first : `${first}\n\n${rest}`;
}

/** 段落: a paragraph. */
export const paragraph: Handler<'paragraph'> = ({ children }, context) => safe(context.inline(children, context));

/** 附件说明: the label and the numbered names; a single annex has no number (GB/T 9704-2012, 7.3.4). */
export const attachmentNote: Handler<'attachmentNote'> = ({ items: [only, ...more] }) => {
  if (more.length === 0) return line(ATTACHMENT_LABEL + (only ?? ''));
  const names = [only ?? '', ...more].map((name, index) => `${String(index + 1)}. ${line(name)}`.trimEnd());
  return `${ATTACHMENT_LABEL}\n\n${names.join('\n')}`;
};

/** 署名: the signing body. */
export const signature: Handler<'signature'> = ({ value }) => line(value);

/** 成文日期: the date as printed. */
export const dateline: Handler<'dateline'> = ({ value }) => line(value);

/** 页面附属文字: quoted, to set it apart from the report. */
export const furniture: Handler<'furniture'> = ({ value }) => `${quotation} ${line(value)}`;
