import type { Annex } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { PROOFREADING } from '../basis.js';

interface Span {
  readonly at: Passage;
  readonly start: number;
  /** The character after the sentence's closing mark. */
  readonly end: number;
}

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
    zh: '同一句话（30字以上，字数由参数 minChars 设定）一字不差地出现两次，多半是拼稿时重复。句首多了“截至目前”一类的短语，也认得出来。正文和各附件分别查，标题和页眉不查。',
    en: 'A sentence of 30 characters or more (`minChars`) that stands word for word in two places usually comes from pasting drafts together. A differing lead-in such as 截至目前 does not hide it. The report and each annex are looked at by themselves; titles and page headers are left alone.',
  },
  message: {
    zh: '这句话（{length}字）在{first}已经写过：“{quote}”。',
    en: 'This sentence ({length} characters) already stands in {first}: "{quote}".',
  },
  fix: { zh: '请保留一处。', en: 'Keep one of them.' },
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
    const findings: RawFinding[] = [];
    for (const at of text.body) {
      if (at.kind !== 'paragraph') continue;
      const byEnding = byPlace.get(at.annex) ?? new Map<string, Span>();
      byPlace.set(at.annex, byEnding);
      for (const { start, end } of text.sentences(at)) {
        const words = at.text.slice(start, end);
        // A run of spaces is no sentence (published pages have long ones).
        if (words.replace(/\s/gu, '').length < minChars) continue;
        const ending = words.slice(-minChars);
        const span = { at, start, end };
        const first = byEnding.get(ending);
        if (first === undefined) {
          byEnding.set(ending, span);
          continue;
        }
        const length = commonEnding(first, span);
        const from = clauseStart(at.text, end - length, start);
        findings.push({ at, start: from, end, values: { length: end - from, first: first.at.place } });
      }
    }
    return findings;
  },
});

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
