import { type FactId, firstWhere, type Report, type Year } from '@fazhi/core';
import type { RawFinding } from '../rule.js';
import type { Passage } from './passage.js';
import { indexPassages } from './passage-index.js';
import { readPassages } from './read-passages.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { readStatutoryContents, type StatutoryContents } from './statutory-contents.js';
import { type TitleSpan, titleSpans } from './title-spans.js';

/** 查找范围: where a pattern is looked for. */
export interface SearchOptions {
  /** 文段: `body` is headings, paragraphs and tables; `printed` adds title, addressee, signature, annexes and repeated titles. Default `body`. */
  within?: 'body' | 'printed' | readonly Passage[] | undefined;
  /** 不看书名: true leaves out what stands within 《》. */
  outsideTitles?: boolean | undefined;
}

/** 匹配: where a pattern was found. */
export interface TextMatch extends RawFinding {
  /** 文段: the passage. */
  at: Passage;
  /** 起点: first character. */
  start: number;
  /** 终点: the character after. */
  end: number;
  /** 分组: the match with its groups. */
  match: RegExpExecArray;
}

/** 数据位置: where a fact is mentioned. */
export interface Mention {
  /** 文段: the passage. */
  passage: Passage;
  /** 起点: first character. */
  start: number;
  /** 终点: the character after. */
  end: number;
}

/** 报告文字: the text of a report, read once and shared by all rules. */
export interface ReportText {
  /** 全部文段: every passage in printed order. */
  passages: readonly Passage[];
  /** 正文文段: headings, paragraphs, captions and cells. */
  body: readonly Passage[];
  /** 主体文段: the body without the annexes, for rules on what the report itself must say. */
  main: readonly Passage[];
  /** 文件文段: the document without page chrome and metadata labels. */
  printed: readonly Passage[];
  /** 法定内容: where each statutory item stands. */
  contents: StatutoryContents;
  /**
   * The sentences of a passage.
   *
   * @param passage - the passage
   */
  sentences(passage: Passage): readonly Sentence[];
  /**
   * The sentence a character of a passage stands in.
   *
   * @param passage - the passage
   * @param offset - the character
   */
  sentenceAt(passage: Passage, offset: number): Sentence;
  /**
   * The 《…》 titles of a passage.
   *
   * @param passage - the passage
   */
  titles(passage: Passage): readonly TitleSpan[];
  /**
   * Every match of a global pattern, each ready to be returned as a finding.
   *
   * @param pattern - with the `g` flag
   * @param options - where to look
   */
  matches(pattern: RegExp, options?: SearchOptions): TextMatch[];
  /**
   * The places where a fact is mentioned.
   *
   * @param fact - id of the fact
   */
  mentions(fact: FactId): readonly Mention[];
}

const BODY: ReadonlySet<Passage['kind']> = new Set(['heading', 'paragraph', 'caption', 'cell']);

/** Reads the text of a report. Internal. */
export function readReportText(report: Report, year: Year | undefined): ReportText {
  const passages = readPassages(report);
  const body = passages.filter(({ kind }) => BODY.has(kind));
  const main = body.filter(({ annex }) => annex === undefined);
  const printed = passages.filter(
    ({ node }) => node.type !== 'furniture' || node.kind === 'repeatedTitle' || node.kind === 'draftStamp',
  );
  const sentences = memo((passage) => sentencesOf(passage.text));
  const titles = memo((passage) => titleSpans(passage.text));
  const index = indexPassages(passages);
  const mentioned = new Map<FactId, Mention[]>();
  for (const passage of passages) {
    for (const { fact, start, end } of passage.pieces) {
      if (fact === undefined) continue;
      const places = mentioned.get(fact) ?? [];
      places.push({ passage, start, end });
      mentioned.set(fact, places);
    }
  }
  return {
    passages,
    body,
    main,
    printed,
    contents: readStatutoryContents(main, report, year),
    sentences,
    titles,
    sentenceAt: (passage, offset) => sentenceAt(sentences(passage), offset) ?? { start: 0, end: passage.text.length },
    mentions: (fact) => mentioned.get(fact) ?? [],
    matches: (pattern, { within = 'body', outsideTitles = false } = {}) => {
      const among = within === 'body' ? body : within === 'printed' ? printed : within;
      const found: TextMatch[] = [];
      for (const at of index.candidates(pattern, among)) {
        for (const match of (outsideTitles ? at.outsideTitles : at.text).matchAll(pattern)) {
          found.push({ at, start: match.index, end: match.index + match[0].length, match });
        }
      }
      return found;
    },
  };
}

function memo<T>(compute: (passage: Passage) => T): (passage: Passage) => T {
  const known = new Map<Passage, T>();
  return (passage) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const value = compute(passage);
    known.set(passage, value);
    return value;
  };
}

/** Binary search: a long paragraph with many matches must not cost the product of both. */
function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  return sentences[
    Math.min(
      sentences.length - 1,
      firstWhere(sentences.length, (index) => offset < sentences[index]!.end),
    )
  ];
}
