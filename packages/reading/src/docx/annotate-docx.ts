import { FazhiError, type Report } from '@fazhi/core';
import { requireBytes } from '../encoding/require-bytes.js';
import { fileKind } from '../file/file-kind.js';
import { ChangedParts, DECLARATION, escapedXml } from '../package/changed-parts.js';
import { openPackage } from '../package/open-package.js';
import { Refused } from '../refused.js';
import { mainParts } from './package-parts.js';
import { type ParagraphSpan, paragraphSpans } from './paragraph-spans.js';
import { readPackage } from './read-report-docx.js';
import { elementsIn, xmlTree } from './xml-tree.js';

/** 批注: what is said of a place of a document; a finding of `@fazhi/validation` is one. */
export interface DocumentRemark {
  /** 路径: keys and indexes from the root of the report that the document was read into. */
  readonly path: readonly (string | number)[];
  /** 说明: what is wrong. */
  readonly message: string;
  /** 规则编号: of the rule that found it. */
  readonly rule?: string | undefined;
  /** 引文: the words it is about. */
  readonly quote?: string | undefined;
  /** 改法: how to mend it. */
  readonly fix?: string | undefined;
  /** 依据: what it rests on. */
  readonly basis?: readonly { /** 依据文字: as printed. */ readonly text: string }[] | undefined;
}

/**
 * 批注Word文档: the office's own document with a comment on every place that is to be mended.
 *
 * A comment stands on the words it is about where they are found, else on their paragraph; what is about the document as a
 * whole stands on its first paragraph. Comments already there stay. Only the main part, the comments and the lists of parts
 * are changed; every other part stays as it is.
 *
 * @param bytes - the whole file, `.docx`, that the report was read from
 * @param remarks - what is to be said, as `checkReport` found it
 * @returns the bytes of the annotated file
 * @throws FazhiError `invalidArgument` for a file that `readReportDocx` does not read
 *
 * @example
 * ```ts
 * import { annotateDocx, readReportDocx } from '@fazhi/reading';
 * import { renderDocx } from '@fazhi/rendering/docx';
 * import { checkReport, sampleReport } from '@fazhi/validation';
 *
 * const file = await renderDocx(sampleReport({ text: '共检查12次，其中日常检查8次、专项检查5次。' }));
 * const { findings } = checkReport(await readReportDocx(file));
 * const annotated = annotateDocx(file, findings);
 * const { setAside = [] } = (await readReportDocx(annotated)).meta.reading ?? {};
 * setAside.find(({ kind }) => kind === 'comment')?.count === findings.length; // => true
 * ```
 */
export function annotateDocx(bytes: Uint8Array, remarks: readonly DocumentRemark[]): Uint8Array {
  requireBytes(bytes, 'annotateDocx');
  if (!Array.isArray(remarks)) throw wrong('批注应为列表。', 'Remarks must be a list.');
  const file = fileKind(bytes);
  if (file.kind !== 'docx')
    throw wrong('只有Word文档（.docx）可以批注。', 'Only a Word document (.docx) can be annotated.');
  try {
    return annotated(bytes, remarks);
  } catch (error) {
    throw error instanceof Refused
      ? wrong('文件读不了，不能批注。', 'The file cannot be read, so not annotated.')
      : error;
  }
}

function wrong(zh: string, en: string): FazhiError {
  return new FazhiError('invalidArgument', { zh, en });
}

/** The paragraph that a node stands in; 0 for one of another part. */
function paragraphOf(node: { position?: { start: { line: number } } | undefined } | undefined): number {
  return (node?.position?.start.line ?? 1) - 1;
}

/** The paragraph of the nearest node on a path that has one. */
function paragraphAt(report: Report, path: readonly (string | number)[]): number {
  let found = 0;
  let at: unknown = report;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) break;
    at = (at as Record<string | number, unknown>)[key];
    found = paragraphOf(at as Parameters<typeof paragraphOf>[0]) || found;
  }
  return found;
}

/** The first paragraph that says something. */
function firstParagraph({ children }: Report): number {
  return children.map(paragraphOf).find((paragraph) => paragraph > 0) ?? 1;
}

function annotated(bytes: Uint8Array, remarks: readonly DocumentRemark[]): Uint8Array {
  const report = readPackage(openPackage(bytes), {});
  const source = openPackage(bytes);
  const { main, comments } = mainParts(source);
  const parts = new ChangedParts(source);
  const text = parts.text(main) ?? '';
  const [, prefix = ''] = /<(?:([\w.-]+):)?document[\s>]/.exec(text) ?? [];
  const space = new RegExp(`xmlns${prefix === '' ? '' : `:${prefix}`}=["']([^"']*)`).exec(text)?.[1] ?? '';
  const name = (local: string): string => (prefix === '' ? local : `${prefix}:${local}`);
  const first = firstParagraph(report);
  const placed = remarks.map((remark) => ({ remark, paragraph: paragraphAt(report, remark.path) || first }));
  const spans = paragraphSpans(text, new Set(placed.map(({ paragraph }) => paragraph)));

  const known = comments === undefined ? undefined : source.read(comments);
  const ids =
    comments === undefined || known === undefined
      ? []
      : elementsIn(xmlTree(known, comments)).map(({ attributes }) => Number(attributes['id']));
  let id = Math.max(-1, ...ids.filter(Number.isInteger));
  const marks: { at: number; order: number; text: string }[] = [];
  const bodies: string[] = [];
  for (const { remark, paragraph } of placed) {
    const span = spans.get(paragraph);
    if (span === undefined) continue;
    id += 1;
    const [from, to] = rangeOf(span, remark.quote);
    const n = String(id);
    marks.push({ at: from, order: 1, text: `<${name('commentRangeStart')} ${name('id')}="${n}"/>` });
    marks.push({
      at: to,
      order: 0,
      text: `<${name('commentRangeEnd')} ${name('id')}="${n}"/><${name('r')}><${name('commentReference')} ${name('id')}="${n}"/></${name('r')}>`,
    });
    bodies.push(commentOf(remark, n, space));
  }
  if (bodies.length === 0) return parts.zipped();
  parts.put(main, withMarks(text, marks, spans, name('p')));
  const path = comments ?? `${main.slice(0, main.lastIndexOf('/') + 1)}fazhi-comments.xml`;
  if (comments === undefined) {
    parts.put(path, `${DECLARATION}<w:comments xmlns:w="${space}">${bodies.join('')}</w:comments>`);
    parts.addLink(main, 'rIdFazhiComments', 'comments', `/${path}`);
    parts.addType(`/${path}`, 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml');
  } else {
    const [, closing = 'comments'] = /<((?:[\w.-]+:)?comments)[\s/>]/.exec(parts.text(path) ?? '') ?? [];
    parts.add(path, bodies.join(''), closing, '');
  }
  return parts.zipped();
}

/** From the run in which the words begin to that in which they end; the whole paragraph where they are not found. */
function rangeOf({ from, to, empty, runs }: ParagraphSpan, quote: string | undefined): [number, number] {
  if (empty) return [to, to];
  const at =
    quote === undefined || quote === ''
      ? -1
      : runs
          .map(({ text }) => text)
          .join('')
          .indexOf(quote);
  if (at < 0) return [from, to];
  let length = 0;
  let begin = from;
  for (const run of runs) {
    if (length <= at) begin = run.from;
    length += run.text.length;
    if (length >= at + quote!.length) return [begin, run.to];
  }
  return [begin, to];
}

/** The source with marks at their places; an empty tag is opened for what it is to hold. */
function withMarks(
  text: string,
  marks: readonly { at: number; order: number; text: string }[],
  spans: ReadonlyMap<number, ParagraphSpan>,
  paragraph: string,
): string {
  const empty = new Set([...spans.values()].flatMap((span) => (span.empty ? [span.to] : [])));
  const pieces: string[] = [];
  let done = 0;
  const ordered = marks
    .map((mark, index) => ({ ...mark, index }))
    .sort((a, b) => a.at - b.at || a.order - b.order || a.index - b.index);
  for (let index = 0; index < ordered.length;) {
    const { at } = ordered[index]!;
    const from = index;
    while (ordered[index]?.at === at) index += 1;
    const here = ordered.slice(from, index);
    const before = text.slice(done, at);
    const told = (mark: (typeof here)[number]): string => mark.text;
    if (empty.has(at)) {
      const pairs = here.sort((a, b) => a.index - b.index).map(told);
      pieces.push(before.replace(/\/>$/, '>'), pairs.join(''), `</${paragraph}>`);
    } else pieces.push(before, here.map(told).join(''));
    done = at;
  }
  return pieces.join('') + text.slice(done);
}

/** The comment: rule and fault, then how to mend it, then its basis. */
function commentOf({ rule, message, quote, fix, basis = [] }: DocumentRemark, id: string, space: string): string {
  const lines = [
    rule === undefined ? message : `${rule} ${message}`,
    ...(quote === undefined ? [] : [`原文：${quote}`]),
    ...(fix === undefined ? [] : [`改法：${fix}`]),
    ...(basis.length === 0 ? [] : [`依据：${basis.map(({ text }) => text).join('；')}`]),
  ];
  const paragraphs = lines.map((line) => `<w:p><w:r><w:t xml:space="preserve">${escapedXml(line)}</w:t></w:r></w:p>`);
  return `<w:comment xmlns:w="${escapedXml(space)}" w:id="${id}" w:author="法治" w:initials="法">${paragraphs.join('')}</w:comment>`;
}
