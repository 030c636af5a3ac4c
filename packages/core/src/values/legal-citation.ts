import { parseChineseNumeral } from './chinese-numeral.js';
import type { IsoDate } from './iso-date.js';

/** 法律位阶: the rank of a cited instrument. */
export type LegalRank =
  | 'law'
  | 'adminRegulation'
  | 'stateCouncilDecision'
  | 'localRegulation'
  | 'ministryRule'
  | 'localRule'
  | 'normativeDocument';

/** 法律位阶名称: the Chinese name of each rank. */
export const LEGAL_RANK_LABELS = {
  law: '法律',
  adminRegulation: '行政法规',
  stateCouncilDecision: '国务院决定',
  localRegulation: '地方性法规',
  ministryRule: '部门规章',
  localRule: '地方政府规章',
  normativeDocument: '规范性文件',
} as const satisfies Record<LegalRank, string>;

/**
 * 法律依据: a citation of an instrument down to article, paragraph, item and sub-item (《立法法》第65条).
 */
export interface LegalCitation {
  /** 名称: title without its outer 《》. */
  title: string;
  /** 文号: document or order number as printed. */
  documentNumber?: string | undefined;
  /** 位阶: rank of the instrument. */
  rank?: LegalRank | undefined;
  /** 条: article, from 1. */
  article?: number | undefined;
  /** 条之几: the n of 第十七条之n, for an article inserted later. */
  articleOf?: number | undefined;
  /** 款: paragraph, from 1. */
  paragraph?: number | undefined;
  /** 项: item, from 1. */
  item?: number | undefined;
  /** 目: sub-item, from 1. */
  subitem?: number | undefined;
  /** 施行日期: first day in force of the cited edition. */
  effectiveOn?: IsoDate | undefined;
  /** 失效日期: first day no longer in force. */
  repealedOn?: IsoDate | undefined;
  /** 原文: as printed, where it was read from a text. */
  raw?: string | undefined;
}

/** 引文出处: a citation found in a text. */
export interface CitationMatch {
  /** 引文: what is cited. */
  citation: LegalCitation;
  /** 起点: offset of its first character (UTF-16 units). */
  start: number;
  /** 终点: offset after its last character. */
  end: number;
}

const NUMERAL = '([一二三四五六七八九十百千零〇两]{1,9}|\\d{1,4})';

const EDITION = /[（(][^（）()《》\n]{1,40}[）)]/y;

const PLACE = new RegExp(
  `第${NUMERAL}条(?:之([一二三四五六七八九十]{1,3}))?(?:第${NUMERAL}款)?(?:第[（(]?${NUMERAL}[）)]?项)?(?:第(\\d{1,3})目)?`,
  'y',
);

const OPEN = new Set(['《', '〈', '<']);

const CLOSE = new Set(['》', '〉', '>']);

/** Longest title taken as one: an unclosed 《 must not swallow the rest of the text. */
const LONGEST_TITLE = 200;

function placeNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d+$/.test(text) ? Number(text) : parseChineseNumeral(text);
}

/** Offset after the mark that closes the title opened at `start`, or `undefined`. */
function titleEnd(text: string, start: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST_TITLE);
  for (let at = start; at < limit; at += 1) {
    const character = text[at]!;
    if (character === '\n') return undefined;
    if (OPEN.has(character)) depth += 1;
    else if (CLOSE.has(character)) {
      depth -= 1;
      // The outermost 》 ends the title even where an inner mark was mistyped.
      if (depth <= 0 && character === '》') return at + 1;
    }
  }
  return undefined;
}

function citationAt(text: string, start: number): CitationMatch | undefined {
  const closed = titleEnd(text, start);
  if (closed === undefined) return undefined;
  let at = closed;
  EDITION.lastIndex = at;
  const bracket = EDITION.exec(text)?.[0];
  const numbered = bracket !== undefined && /\d号|令|\d年/.test(bracket) ? bracket.slice(1, -1) : undefined;
  if (numbered !== undefined) at += bracket!.length;
  PLACE.lastIndex = at;
  const place = PLACE.exec(text);
  if (place !== null) at += place[0].length;
  const citation: LegalCitation = { title: text.slice(start + 1, closed - 1), raw: text.slice(start, at) };
  if (numbered !== undefined) citation.documentNumber = numbered;
  if (place !== null) {
    const [article, articleOf, paragraph, item, subitem] = place.slice(1).map(placeNumber);
    Object.assign(
      citation,
      Object.fromEntries(
        Object.entries({ article, articleOf, paragraph, item, subitem }).filter(([, value]) => value !== undefined),
      ),
    );
  }
  return { citation, start, end: at };
}

/**
 * 查找引文: every 《…》 in a text, with the edition, article, paragraph and item that follow it.
 *
 * Titles within titles (《关于贯彻〈…〉的意见》) stay part of the outer title. An unclosed 《 is passed over.
 *
 * @param text - any text
 *
 * @example
 * ```ts
 * import { findCitations } from '@fazhi/core';
 *
 * findCitations('根据《法治政府建设与责任落实督察工作规定》第二十三条规定').map(({ citation }) => citation.article); // => [23]
 * ```
 */
export function findCitations(text: string): CitationMatch[] {
  const matches: CitationMatch[] = [];
  for (let start = text.indexOf('《'); start !== -1;) {
    const match = citationAt(text, start);
    if (match !== undefined) matches.push(match);
    start = text.indexOf('《', match?.end ?? start + 1);
  }
  return matches;
}

/**
 * 解析引文: reads one citation: 《title》（edition）第…条第…款第…项.
 *
 * @param text - the citation alone; articles in Chinese or Arabic numerals
 * @returns the citation, or `undefined` when the text is not one
 *
 * @example
 * ```ts
 * import { parseCitation } from '@fazhi/core';
 *
 * const citation = parseCitation('《中华人民共和国行政处罚法》（2021年修订）第五十八条第一款第（二）项');
 * citation?.title; // => '中华人民共和国行政处罚法'
 * [citation?.article, citation?.paragraph, citation?.item]; // => [58, 1, 2]
 * parseCitation('行政处罚法'); // => undefined
 * ```
 */
export function parseCitation(text: string): LegalCitation | undefined {
  const trimmed = text.trim();
  if (!trimmed.startsWith('《')) return undefined;
  const match = citationAt(trimmed, 0);
  return match?.end === trimmed.length ? match.citation : undefined;
}
