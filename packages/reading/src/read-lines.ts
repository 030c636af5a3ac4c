import { findStatutoryItems, type Report, type ReportMeta } from '@fazhi/core';
import type { EmbeddedFacts } from './embedded/embedded-facts.js';
import { readFacts } from './facts/read-facts.js';
import { reporterClassOf } from './front/agency.js';
import { documentKind } from './front/document-kind.js';
import { lineRoles } from './front/line-roles.js';
import { readFront } from './front/meta.js';
import { outlineCited, outlineFollowed } from './front/outline.js';
import { yearNamed } from './front/report-year.js';
import { outlinesOf, type ReadOptions } from './read-options.js';
import { buildTree } from './structure/build-tree.js';
import { markOutlineParts } from './structure/outline-parts.js';
import { hasFoldedPunctuation } from './text/folded-punctuation.js';
import type { Line } from './text/line.js';
import { phrase } from './text/phrase.js';

/** What else is known of a document, from its format. Internal. */
export interface DocumentData {
  /** What is known where the text itself does not say it. */
  readonly meta?: Partial<ReportMeta> | undefined;
  /** Facts that came with it. */
  readonly facts?: EmbeddedFacts | undefined;
}

/** 现将我局2024年度法治政府建设情况报告如下 says what a title would. */
const REPORTS = /现将[^。]{2,60}?(?:报告|汇报)(?=如下)/;
const LONGEST_OPENING = 1000;

/** Builds the report tree from the lines of a document, whatever format they came from. Internal. */
export function readLines(lines: readonly Line[], options: ReadOptions, data: DocumentData = {}): Report {
  const roles = lineRoles(lines);
  const own = readFront(lines, roles);
  const front = { ...data.meta, ...own, title: own.title === '' ? (data.meta?.title ?? '') : own.title };
  const reportYear = options.reportYear ?? front.reportYear ?? yearNamed(front.title);
  const agency = options.agency ?? front.agency;
  const reporterClass = agency === undefined ? undefined : reporterClassOf(agency);
  const body = lines.filter((_, index) => roles[index] === 'body');
  const { facts, relations, places } = readFacts(body, reportYear, data.facts);
  const children = buildTree(lines, roles, (line, from, to) => phrase(line, from, to, places.get(line) ?? []));
  // An annex answers to no statutory item: what it cites, and how it is headed, says nothing of the report.
  const annexes = roles.indexOf('annexLabel');
  const main = lines.filter((_, index) => roles[index] === 'body' && (annexes === -1 || index < annexes));
  const parts = children.filter((block) => block.type !== 'annex');
  const text = main.map(({ folded }) => folded).join('\n');
  const outlines = outlinesOf(options);
  const cited = outlineCited(text, reportYear, outlines);
  const named = front.title === '' ? (REPORTS.exec(text.slice(0, LONGEST_OPENING))?.[0] ?? '') : front.title;
  const kindOfTitle = options.kind ?? documentKind(named, false);
  const statutory = kindOfTitle === 'implementationNotice' ? undefined : findStatutoryItems(parts, reportYear);
  for (const [node, item] of statutory?.carriers ?? []) node.statutoryItem = item;
  markOutlineParts(parts, outlineFollowed(reportYear, cited, outlines));
  const meta: ReportMeta = {
    ...front,
    kind: options.kind ?? documentKind(named, (statutory?.headed.size ?? 0) >= 2),
    ...(agency === undefined ? {} : { agency }),
    ...(reporterClass === undefined ? {} : { reporterClass }),
    ...(reportYear === undefined ? {} : { reportYear }),
    ...(cited === undefined ? {} : { outline: cited.id }),
    ...(hasFoldedPunctuation(lines.map((line) => line.text).join('\n')) ? { folded: true } : {}),
  };
  return { type: 'report', meta, facts, relations, children };
}
