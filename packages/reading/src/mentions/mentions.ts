import {
  type DocumentNumberParts,
  findCitations,
  findDocumentNumbers,
  type LegalCitation,
  type Report,
} from '@fazhi/core';
import type { Position } from '../text/point.js';
import { placeOf, printedLines } from './printed-lines.js';

/** 提及: where a report mentions something. */
export interface Mention {
  /** 原文: the words as printed. */
  raw: string;
  /** 位置: headings of the sections it stands in, outermost first, ordinals included. */
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
