import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

const HAN = /[\u4e00-\u9fa5]+/g;
const LONGEST = 6;
const SINGLE = new Set('不的了和与');
/** Doublings that are no slip: distributive 一X一X and 逐X逐X, and words that happen to meet. */
const ALLOWED = /^(?:一.{1,3}|逐.|.来越)$|^(?:研究|讨论|商量|个个|人人|层层|家家|户户)$/;
/** Ends of one word and beginnings of the next, in 共建共治共享, 特事特办, 即知即改, 使用信用信息, 纪委监委监督. */
const NO_WORD = /^(?!公共|总共|中共).共$|^事特$|^.即$|^委监$|^用信$/;
const SINGLE_ALLOWED =
  /不了了之|为了了|除了了|了了解|目的的|标的的|的的确|参与与|给予与|赋予与|总和和|缓和和|共和和|饱和和|和和气|和和美|温和和/;

/** 词语重复: a doubled word. */
export const TXT_14: ReportRule<{ stopList: readonly string[] }> = defineRule<{ stopList: readonly string[] }>({
  id: 'TXT-14',
  title: { zh: '词语重复', en: 'Doubled word' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  params: { stopList: [] },
  explanation: {
    zh: '“课程课程”“不不够”一类的重复，多半是改稿时留下的。确实成立的重叠，可列入参数 stopList。',
    en: 'Doublings such as 课程课程 or 不不够 are left over from editing. Those that are meant go into `stopList`.',
  },
  message: { zh: '“{quote}”重复。', en: '"{quote}" is doubled.' },
  fix: { zh: '请删去一个。', en: 'Remove one of the two.' },
  samples: {
    good: { text: '纳入公务员培训课程。' },
    bad: { text: '纳入公务员培训课程课程。' },
  },
  check: ({ text, params }) =>
    text.printed.flatMap((at): RawFinding[] => {
      const findings: RawFinding[] = [];
      const codes = codesOf(at.text);
      for (const { 0: run, index } of at.text.matchAll(HAN)) {
        const end = index + run.length;
        for (let start = index; start < end - 1; start += 1) {
          const length = doubled(at.text, codes, start, end);
          if (length === 0) continue;
          if (params.stopList.includes(at.text.slice(start, start + length))) continue;
          // A little of what follows shows the single characters in their word: 不不够.
          findings.push({ at, start, end: length === 1 ? Math.min(end, start + 3) : start + length * 2 });
          start += length * 2 - 1;
        }
      }
      return findings;
    }),
});

/** The characters as numbers, which are compared without a text of their own. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Whether as many characters as a word has follow once more. */
function isRepeated(codes: Uint16Array, start: number, length: number): boolean {
  for (let at = start; at < start + length; at += 1) if (codes[at] !== codes[at + length]) return false;
  return true;
}

/** Length of the word that is doubled at a place of a run of characters that ends at another, or 0. */
function doubled(text: string, codes: Uint16Array, start: number, end: number): number {
  for (let length = Math.min(LONGEST, (end - start) >> 1); length >= 2; length -= 1) {
    if (!isRepeated(codes, start, length)) continue;
    const word = text.slice(start, start + length);
    return ALLOWED.test(word) || NO_WORD.test(word) || new Set(word).size === 1 ? 0 : length;
  }
  if (!isRepeated(codes, start, 1) || !SINGLE.has(text[start]!)) return 0;
  const around = text.slice(Math.max(0, start - 2), Math.min(end, start + 4));
  return SINGLE_ALLOWED.test(around) ? 0 : 1;
}
