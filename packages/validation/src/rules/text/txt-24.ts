import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** A paragraph that has marks of its own and ends in a word. */
const BROKEN_OFF = /[，。；][^，。；]*[\p{Script=Han}\d](?<!如下|方面)\s*$/u;
/** What begins a point of a list or a line of its own, so that nothing was torn apart. */
const BEGINS = /^\s*(?:[（(【《“]|[一二三四五六七八九十\d]+[是、.．要）)]|第[一二三四五六七八九十]|附件|联系)/;
/** Shorter ones are captions, slogans and names. */
const SHORTEST = 30;

/** 段落中断: a paragraph breaks off in the middle of a sentence. */
export const TXT_24: ReportRule = defineRule({
  id: 'TXT-24',
  title: { zh: '段落中断', en: 'Paragraph breaks off' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '一段有标点的文字，末尾没有标点，下一段又是普通文字，多半是句子在中间被断开，或者漏了句号。段末的逗号、顿号由 TXT-20 指出。',
    en: 'A paragraph with marks of its own that ends in none, before another paragraph, was broken in mid-sentence or lost its full stop. A comma at the end belongs to TXT-20.',
  },
  message: {
    zh: '“{quote}”：这一段末尾没有标点，句子可能在这里断开了。',
    en: '"{quote}": the paragraph ends without a mark; the sentence may have been broken here.',
  },
  fix: { zh: '请与下一段接上，或补上句号。', en: 'Join it to the next paragraph, or add the full stop.' },
  samples: {
    good: { text: ['全年开展专题学习18次，覆盖科级以上干部，参加680余人次，组织旁听庭审2次。', '举办培训班3期。'] },
    bad: { text: ['全年开展专题学习18次，覆盖科级以上干部，参加680余人次，组织旁听庭审2次，受到', '干部职工欢迎。'] },
  },
  check: ({ text }) =>
    text.main.flatMap((at, index) => {
      const next = text.main[index + 1];
      if (at.kind !== 'paragraph' || next?.kind !== 'paragraph' || next.sections.at(-1) !== at.sections.at(-1))
        return [];
      if (at.text.length < SHORTEST || !BROKEN_OFF.test(at.text) || BEGINS.test(next.text)) return [];
      const end = at.text.trimEnd().length;
      return [{ at, start: end - 15, end }];
    }),
});
