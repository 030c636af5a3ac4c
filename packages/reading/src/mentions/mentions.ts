import {
  type DocumentNumberParts,
  findCitations,
  findDocumentNumbers,
  type LegalCitation,
  type Report,
  requireReport,
} from '@fazhi/core';
import type { Position } from '../text/point.js';
import { type AgencyNameForm, findAgencyNames } from './agency-names.js';
import { placeOf, printedLines } from './printed-lines.js';

/** 提及: where a report mentions something. */
export interface Mention {
  /** 原文: the words as printed. */
  raw: string;
  /** 位置: label of the annex, then headings of the sections it stands in, outermost first, ordinals included. */
  place: readonly string[];
  /** 原文位置: place in the source; absent where the source has no places, as in DOCX. */
  position?: Position | undefined;
}

/** 引文提及: a citation where it stands in a report. */
export interface CitationMention extends Mention {
  /** 引文: what is cited. */
  citation: LegalCitation;
}

/** 文号提及: a document number where it stands in a report. */
export interface DocumentNumberMention extends Mention {
  /** 文号: the number, its parts, and how it departs from its normal form. */
  documentNumber: DocumentNumberParts;
}

/** 机关称谓提及: a name of the issuing body where it stands in a report. */
export interface AgencyNameMention extends Mention {
  /** 称谓: in full, short, 我局, or another form. */
  form: AgencyNameForm;
}

interface Match {
  readonly start: number;
  readonly end: number;
}

function mentions<M extends Match, R extends Mention>(
  report: Report,
  find: (text: string) => M[],
  make: (match: M, mention: Mention) => R,
): R[] {
  return printedLines(report).flatMap((line) =>
    find(line.text).map((match) => {
      const position = placeOf(line, match.start, match.end);
      const mention = { raw: line.text.slice(match.start, match.end), place: line.place };
      return make(match, { ...mention, ...(position === undefined ? {} : { position }) });
    }),
  );
}

/**
 * 报告引文: every instrument a report cites by its title in 《》, down to the article, with its place.
 *
 * @param report - a report, read or drafted
 * @returns the citations in printed order, repeated ones included; resolve them with `resolveInstrument` of `@fazhi/core`
 *
 * @example
 * ```ts
 * import { citationsOf, readReport } from '@fazhi/reading';
 *
 * const report = readReport('某局2024年法治政府建设情况报告\n一、规范执法\n落实《中华人民共和国行政处罚法》第五十八条规定。');
 * const [mention] = citationsOf(report);
 * mention?.citation.article; // => 58
 * mention?.place; // => ['一、规范执法']
 * mention?.position?.start.line; // => 3
 * ```
 */
export function citationsOf(report: Report): CitationMention[] {
  return mentions(report, findCitations, ({ citation }, mention) => ({ ...mention, citation }));
}

/**
 * 报告文号: every document number in the running text of a report, as 国办发〔2018〕118号, with its place.
 *
 * The report's own number is `meta.documentNumber`.
 *
 * @param report - a report, read or drafted
 *
 * @example
 * ```ts
 * import { documentNumbersOf, readReport } from '@fazhi/reading';
 *
 * const report = readReport('某局2024年法治政府建设情况报告\n一、规范执法\n落实《通知》（国办发〔2018〕118号）。');
 * documentNumbersOf(report).map(({ raw }) => raw); // => ['国办发〔2018〕118号']
 * ```
 */
export function documentNumbersOf(report: Report): DocumentNumberMention[] {
  return mentions(report, findDocumentNumbers, ({ number }, mention) => ({ ...mention, documentNumber: number }));
}

/**
 * 机关称谓: every name of the issuing body in the running text of a report: in full, without its place, 我局 and the
 * like, and variants that end as its name does (经济和信息化厅, 工业和信息化厅).
 *
 * @param report - a report whose `meta.agency` is known; without it there are none
 *
 * @example
 * ```ts
 * import { agencyNamesOf, readReport } from '@fazhi/reading';
 *
 * const report = readReport('某市经济和信息化局2020年法治政府建设情况报告\n一、规范执法\n我局落实《某市工业和信息化局执法办法》。');
 * agencyNamesOf(report).map(({ raw, form }) => [raw, form]); // => [['我局', 'self'], ['工业和信息化局', 'variant']]
 * ```
 */
export function agencyNamesOf(report: Report): AgencyNameMention[] {
  requireReport(report);
  const agency = report.meta.agency ?? '';
  return mentions(
    report,
    (text) => findAgencyNames(agency, text),
    ({ form }, mention) => ({ ...mention, form }),
  );
}
