import {
  FazhiError,
  type DocumentKind,
  type Fact,
  type Relation,
  type Report,
  type ReportMeta,
  type Year,
} from '@fazhi/core';
import { findFacts, type FactPlace, type Numbering } from './facts/find-facts.js';
import { reporterClassOf } from './front/agency.js';
import { documentKind } from './front/document-kind.js';
import { lineRoles } from './front/line-roles.js';
import { readFront } from './front/meta.js';
import { outlineCited } from './front/outline.js';
import { buildTree } from './structure/build-tree.js';
import { markOutlineParts, outlineOfYear } from './structure/outline-parts.js';
import { markStatutoryItems } from './structure/statutory-items.js';
import { hasFoldedPunctuation } from './text/folded-punctuation.js';
import { type Line, splitLines } from './text/lines.js';
import { phrase } from './text/phrase.js';

/** 读取选项: what the caller knows better than the text. */
export interface ReadOptions {
  /** 报告年度: the year reported on, for a text whose title does not name it. */
  reportYear?: Year | undefined;
  /** 报告单位: name of the reporting body, for a text that does not name it. */
  agency?: string | undefined;
  /** 文种: kind of document, for a text without a title. */
  kind?: DocumentKind | undefined;
}

/** The place of the whole text. */
function wholePlace(text: string): NonNullable<Report['position']> {
  const breaks = text.match(/\r\n|\n|\r/g)?.length ?? 0;
  const lastLine = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
  return {
    start: { line: 1, column: 1, offset: 0 },
    end: { line: breaks + 1, column: text.length - lastLine + 1, offset: text.length },
  };
}

/** Facts of all lines of running text, found once for a line although heading and paragraph may share it. */
function readFacts(lines: readonly Line[], isBody: (index: number) => boolean, year: Year | undefined) {
  const numbering: Numbering = { fact: 0, relation: 0 };
  const facts: Fact[] = [];
  const relations: Relation[] = [];
  const places = new Map<Line, readonly FactPlace[]>();
  lines.forEach((line, index) => {
    if (!isBody(index)) return;
    const found = findFacts(line, year, numbering);
    places.set(line, found.places);
    for (const place of found.places) facts.push(...place.facts);
    for (const relation of found.relations) relations.push(relation);
  });
  return { facts, relations, places };
}

/**
 * 读取报告: reads the plain text of a report, or of a notice, into the report tree.
 *
 * Takes text as websites and offices hand it over: punctuation of full or half width, any line breaks, page chrome
 * around the document. Nothing is corrected and nothing dropped: what the page added is set aside as `furniture`, a
 * damaged date is kept as printed, and every node has its place in `text`. Figures become facts, and the sums, subsets,
 * changes and rates the text states become relations; whether they hold is for a check to say.
 *
 * @param text - the whole text; the empty string gives an empty report
 * @param options - what the caller knows better
 * @returns the report tree, with `meta.origin` `read`
 * @throws {@link FazhiError} `invalidArgument` when `text` is no string
 *
 * @example
 * ```ts
 * import { readReport } from '@fazhi/reading';
 *
 * const report = readReport(`某县司法局2024年法治政府建设情况报告
 * 一、主要举措和成效
 * 全年拟调整权责清单项目54项,其中增加12项,修改35项,取消7项。`);
 * report.meta.reportYear; // => 2024
 * report.facts.map((fact) => fact.quantity.raw); // => ['54项', '12项', '35项', '7项']
 * report.relations.map((relation) => relation.kind); // => ['partition']
 * ```
 */
export function readReport(text: string, options: ReadOptions = {}): Report {
  if (typeof text !== 'string') {
    throw new FazhiError('invalidArgument', {
      zh: 'readReport 的第一个参数应为文本字符串。',
      en: 'The first argument of readReport must be a string of text.',
    });
  }
  const lines = splitLines(text);
  const roles = lineRoles(lines);
  const front = readFront(lines, roles);
  const reportYear = options.reportYear ?? front.reportYear;
  const agency = options.agency ?? front.agency;
  const reporterClass = agency === undefined ? undefined : reporterClassOf(agency);
  const { facts, relations, places } = readFacts(lines, (index) => roles[index] === 'body', reportYear);
  const children = buildTree(lines, roles, (line, from, to) => phrase(line, from, to, places.get(line) ?? []));
  const body = lines.filter((_, index) => roles[index] === 'body');
  const outline = body.map(({ folded }) => folded).join('\n');
  const cited = outlineCited(outline, reportYear);
  const kindOfTitle = options.kind ?? documentKind(front.title, false);
  const named = kindOfTitle === 'implementationNotice' ? 0 : markStatutoryItems(children, reportYear);
  markOutlineParts(children, outlineOfYear(reportYear) ?? cited);
  const meta: ReportMeta = {
    ...front,
    kind: options.kind ?? documentKind(front.title, named >= 2),
    ...(agency === undefined ? {} : { agency }),
    ...(reporterClass === undefined ? {} : { reporterClass }),
    ...(reportYear === undefined ? {} : { reportYear }),
    ...(cited === undefined ? {} : { outline: cited }),
    ...(hasFoldedPunctuation(text) ? { folded: true } : {}),
  };
  return { type: 'report', meta, facts, relations, children, position: wholePlace(text) };
}
