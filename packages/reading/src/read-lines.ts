import type { Report, ReportMeta } from '@fazhi/core';
import type { CarriedData } from '@fazhi/core/carried-marks';
import { compareMeta, isOfDocument } from './carried/compare-meta.js';
import { disagreements } from './carried/disagreements.js';
import { markParts } from './carried/mark-parts.js';
import { readFacts } from './facts/read-facts.js';
import { documentKind } from './front/document-kind.js';
import { joinAddressee } from './front/join-addressee.js';
import { lineRoles } from './front/line-roles.js';
import { readFront } from './front/meta.js';
import { outlineCited, outlineFollowed } from './front/outline.js';
import { partRunTogether } from './front/part-run-together.js';
import { partSignature } from './front/part-signature.js';
import { levelOf, reporterClassOf } from './front/reporter.js';
import { yearNamed } from './front/report-year.js';
import { outlinesOf, type ReadOptions } from './read-options.js';
import { buildTree } from './structure/build-tree.js';
import { joinWrapped } from './structure/join-wrapped.js';
import { markStatutory } from './structure/mark-statutory.js';
import { foldText } from './text/fold-text.js';
import { hasFoldedPunctuation } from './text/folded-punctuation.js';
import type { Line } from './text/line.js';
import { phrase } from './text/phrase.js';
import { simplified } from './text/simplified.js';

/** What else is known of a document, from its format. Internal. */
export interface DocumentData {
  /** What is known where the text itself does not say it. */
  readonly meta?: Partial<ReportMeta> | undefined;
  /** Data that came with it, `damaged` where it is none. */
  readonly carried?: CarriedData | 'damaged' | undefined;
}

/** 现将我局2024年度法治政府建设情况报告如下 says what a title would, from the beginning of its sentence. */
const REPORTS = /[^。\n]{0,200}现[将就][^。\n]{2,60}?(?=(?:报告|汇报|公告|公布|公开|公示|总结)如下)/;
/** So does the heading of the yearly speech to a congress. */
const SPEECH = /^.{0,40}政府工作报告(?=[(*\n])/m;
const LONGEST_OPENING = 1000;

/** The title, or what the opening says in its place. */
function titleOrOpening(title: string, text: string): string {
  if (title !== '') return foldText(title);
  const opening = text.slice(0, LONGEST_OPENING);
  const said = REPORTS.exec(opening)?.[0];
  return said === undefined ? (SPEECH.exec(opening)?.[0] ?? '') : `${said}报告`;
}

/** Builds the report tree from the lines of a document, whatever format they came from. Internal. */
export function readLines(all: readonly Line[], options: ReadOptions, data: DocumentData = {}): Report {
  const printed = joinAddressee(partSignature(partRunTogether(all)));
  const outlines = outlinesOf(options);
  const { lines, roles } = joinWrapped({ lines: printed, roles: lineRoles(printed) }, outlines);
  const own = readFront(lines, roles);
  const front = { ...data.meta, ...own, title: own.title === '' ? (data.meta?.title ?? '') : own.title };
  // An annex answers to no statutory item: what it cites, and how it is headed, says nothing of the report.
  const annexes = roles.indexOf('annexLabel');
  const main = lines.filter((_, index) => roles[index] === 'body' && (annexes === -1 || index < annexes));
  const text = main.map(({ folded }) => folded).join('\n');
  const named = titleOrOpening(front.title, text);
  const reportYear = options.reportYear ?? front.reportYear ?? yearNamed(named);
  const agency = options.agency ?? front.agency;
  const reporterClass = agency === undefined ? undefined : reporterClassOf(simplified(agency));
  const level = agency === undefined ? undefined : levelOf(simplified(agency));
  const body = lines.filter((_, index) => roles[index] === 'body');
  const { list, disagree } = disagreements();
  if (data.carried === 'damaged') disagree('data', '');
  const said = data.carried === 'damaged' ? undefined : data.carried;
  const carried = said !== undefined && isOfDocument(said.meta, front, lines, disagree) ? said : undefined;
  const byId = new Map(carried?.facts.map((fact) => [fact.id, fact]));
  const { facts, relations, places } = readFacts(body, reportYear, { byId, disagree });
  const children = buildTree(lines, roles, (line, from, to) => phrase(line, from, to, places.get(line) ?? []));
  const isTraditional = lines.some((line) => simplified(line.text) !== line.text);
  const compared = isTraditional
    ? buildTree(lines, roles, (line, from, to) => [{ type: 'text', value: simplified(line.text.slice(from, to)) }])
    : children;
  const cited = outlineCited(text, reportYear, outlines);
  const isNotice = (options.kind ?? documentKind(named, false, text).kind) === 'implementationNotice';
  const answered = { year: reportYear, outline: outlineFollowed(reportYear, cited, outlines) };
  const headed = markStatutory(children, compared, answered, isNotice);
  const read = documentKind(named, headed.size >= 2, text);
  const kind = options.kind ?? read.kind;
  if (carried !== undefined) {
    compareMeta(carried.meta, { kind, signedOn: front.signedOn }, disagree);
    markParts(children, carried, disagree);
  }
  const meta: ReportMeta = {
    ...front,
    kind,
    ...(options.kind === undefined && !read.certain ? { kindUncertain: true } : {}),
    ...(agency === undefined ? {} : { agency }),
    ...(reporterClass === undefined ? {} : { reporterClass }),
    ...(level === undefined ? {} : { level }),
    ...(reportYear === undefined ? {} : { reportYear }),
    ...(cited === undefined ? {} : { outline: cited.id }),
    ...(hasFoldedPunctuation(lines.map((line) => line.text).join('\n')) ? { folded: true } : {}),
    ...(list.length === 0 ? {} : { disagreements: list }),
  };
  return { type: 'report', meta, facts, relations, children };
}
