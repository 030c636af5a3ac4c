import type { Annex } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { PROOFREADING } from '../basis.js';

interface Span {
  /** Its number among the sentences of the report. */
  readonly number: number;
  readonly at: Passage;
  readonly start: number;
  /** The character after the sentence's closing mark. */
  readonly end: number;
}

/** Sentences between two repeated ones that are too short to be compared, and may still belong to what was pasted. */
const BETWEEN = 3;

/** 句子重复: the same sentence stands in two places. */
export const DUP_01: ReportRule<{ minChars: number }> = defineRule({
  id: 'DUP-01',
  title: { zh: '句子重复', en: 'Repeated sentence' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  kinds: ANNUAL_REPORT,
  params: { minChars: 30 },
  explanation: {
    zh: '同一句话（30字以上，字数由参数 minChars 设定）一字不差地出现两次，多半是拼稿时重复。句首多了“截至目前”一类的短语，也认得出来。接连重复的几句合为一条。正文和各附件分别查，标题和页眉不查。',
    en: 'A sentence of 30 characters or more (`minChars`) that stands word for word in two places usually comes from pasting drafts together. A differing lead-in such as 截至目前 does not hide it. Sentences repeated in a row are one finding. The report and each annex are looked at by themselves; titles and page headers are left alone.',
  },
  message: {
    zh: '这句话（{length}字）在{first}已经写过：“{quote}”。',
    en: 'This sentence ({length} characters) already stands in {first}: "{quote}".',
  },
  fix: { zh: '请保留一处。', en: 'Keep one of them.' },
  variants: {
    run: {
      message: {
        zh: '从这句话起，接连{count}句在{first}起已经写过：“{quote}”。',
        en: 'From here {count} sentences in a row already stand in {first} and after: "{quote}".',
      },
    },
  },
  samples: {
    good: {
      text: ['党组会议共审议重大事项148项，其中重大决策105项。', '办公会议共审议重大事项24项，其中重大决策5项。'],
    },
    bad: {
      text: [
        '到年底为止，党组会议、办公会议共审议各类重大事项148项，全部经过集体研究后作出决定。',
        '党组会议、办公会议共审议各类重大事项148项，全部经过集体研究后作出决定。',
      ],
    },
  },
  check: ({ text, params }) => {
    const { minChars } = params;
    // What an annex repeats of the report it gives in detail; only within one of them is a repetition a slip.
    const byPlace = new Map<Annex | undefined, Map<string, Span>>();
    const runs: Run[] = [];
    let number = 0;
    for (const at of text.body) {
      if (at.kind !== 'paragraph') continue;
      const byEnding = byPlace.get(at.annex) ?? new Map<string, Span>();
      byPlace.set(at.annex, byEnding);
      for (const { start, end } of text.sentences(at)) {
        number += 1;
        const words = at.text.slice(start, end);
        // A run of spaces is no sentence (published pages have long ones).
        if (words.replace(/\s/gu, '').length < minChars) continue;
        const ending = words.slice(-minChars);
        const span = { number, at, start, end };
        const first = byEnding.get(ending);
        if (first === undefined) {
          byEnding.set(ending, span);
          continue;
        }
        const last = runs.at(-1);
        if (last !== undefined && goesOn(last, first, span)) {
          last.count += 1;
          last.pair = [first, span];
          continue;
        }
        const from = clauseStart(at.text, end - commonEnding(first, span), start);
        runs.push({ at, start: from, end, first: first.at, count: 1, pair: [first, span] });
      }
    }
    return runs.map(({ at, start, end, first, count }): RawFinding => {
      const values = { length: end - start, first: first.place, count };
      return { at, start, end, values, ...(count === 1 ? {} : { variant: 'run' }) };
    });
  },
});

/** Sentences in a row that stand elsewhere in the same order. */
interface Run {
  readonly at: Passage;
  readonly start: number;
  readonly end: number;
  readonly first: Passage;
  count: number;
  /** The last of them, where it stood first and where again. */
  pair: readonly [Span, Span];
}

function goesOn({ pair: [before, again] }: Run, first: Span, span: Span): boolean {
  const step = span.number - again.number;
  return step <= BETWEEN && first.number - before.number === step;
}

/** Length of the ending two sentences share. */
function commonEnding(a: Span, b: Span): number {
  const longest = Math.min(a.end - a.start, b.end - b.start);
  let length = 0;
  while (length < longest && a.at.text[a.end - 1 - length] === b.at.text[b.end - 1 - length]) length += 1;
  return length;
}

/** A shared ending that begins with a comma begins after it. */
function clauseStart(text: string, from: number, sentence: number): number {
  let at = Math.max(from, sentence);
  while (/[，,、；;：:\s]/u.test(text[at] ?? '')) at += 1;
  return at;
}
