import type { Annex, Section } from '@fazhi/core';
import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';

// First of all a numeral, which is rare; then what stands before it.
const INLINE =
  /(?=[一二三四五六七八九十])(?<=^|[。；;：:，,、！!？?”）)\s])([一二三四五六七八九]?十?[一二三四五六七八九]?)[是要](?=\S)/g;
const DIGITS = '零一二三四五六七八九';

/** How far the points within a heading are counted. */
interface Counting {
  /** What the next one should be. */
  readonly expected: number;
  /** The same if the last one had not been a slip: the rest may go on as if it had not been made; 0 where it was none. */
  readonly unslipped: number;
  /** The last one that opened a paragraph. */
  readonly opening: number;
}

/** 一是二是不连续: inline ordinals are not consecutive. */
export const NUM_06: ReportRule = defineRule({
  id: 'NUM-06',
  title: { zh: '一是二是不连续', en: 'Inline ordinals not consecutive' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '行文习惯；结构层次', en: 'usage; levels of a text' } }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '“一是……二是……三是……”要依次连续，可以跨段，以所在的标题为范围；重新出现“一是”即另起一组。',
    en: '一是…二是…三是 run without a gap. A sequence may run across paragraphs within one heading; 一是 opens a new one.',
  },
  message: { zh: '“{quote}”应为“{expected}”。', en: '"{quote}" should be "{expected}".' },
  fix: { zh: '请核对是否漏了一条，再改正序号。', en: 'See whether a point was left out, then renumber.' },
  samples: {
    good: { text: '一是健全制度。二是加强培训。三是严格考核。' },
    bad: { text: '一是健全制度。二是加强培训。四是严格考核。' },
  },
  check: ({ text }) => {
    const last = new Map<Section | Annex | undefined, Counting>();
    const findings: RawFinding[] = [];
    let found = false;
    for (const at of text.body) {
      if (at.kind !== 'paragraph') continue;
      const parent = at.sections.at(-1) ?? at.annex;
      for (const match of at.text.matchAll(INLINE)) {
        const value = inlineValue(match[1]!);
        if (value === 0) continue;
        found = true;
        const { expected, unslipped, opening } = last.get(parent) ?? { expected: 1, unslipped: 0, opening: 0 };
        const opens = at.text.slice(0, match.index).trim() === '';
        // A sequence of paragraphs goes on over the sequences within them.
        const goesOn = value === 1 || value === expected || (opens && value === opening + 1);
        last.set(parent, {
          expected: value + 1,
          unslipped: goesOn ? 0 : expected + 1,
          opening: opens ? value : opening,
        });
        if (goesOn || value === unslipped) continue;
        findings.push({
          at,
          start: match.index,
          end: match.index + match[0].length,
          expected: String(expected),
          actual: String(value),
          values: { expected: `${inlineOrdinal(expected)}${match[0].at(-1)!}` },
        });
      }
    }
    return found ? findings : 'notApplicable';
  },
});

function inlineValue(ordinal: string): number {
  if (!ordinal.includes('十')) return ordinal.length === 1 ? DIGITS.indexOf(ordinal) : 0;
  const [tens, ones] = ordinal.split('十');
  return (tens === '' ? 1 : DIGITS.indexOf(tens!)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones!));
}

function inlineOrdinal(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : DIGITS[value % 10]!;
  return tens === 0 ? ones : `${tens === 1 ? '' : DIGITS[tens]!}十${ones}`;
}
