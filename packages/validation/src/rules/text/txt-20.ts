import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** 段末逗号: a paragraph ends in a comma. */
export const TXT_20: ReportRule = defineRule({
  id: 'TXT-20',
  title: { zh: '段末逗号', en: 'Paragraph ends in a comma' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '一段以逗号、顿号结尾，多半是误按了回车，或者后半句丢了。',
    en: 'A paragraph that ends in 逗号 or 顿号 was usually broken by mistake, or lost its second half.',
  },
  message: { zh: '“{quote}”：这一段没有写完就断开了。', en: '"{quote}": the paragraph breaks off.' },
  fix: {
    zh: '请与下一段接上，或补全后用句号结尾。',
    en: 'Join it to the next paragraph, or complete it with a full stop.',
  },
  samples: { good: { text: '全年开展专题学习18次。' }, bad: { text: ['全年开展专题学习18次，', '举办培训班3期。'] } },
  check: ({ text }) =>
    text.body.flatMap((at) => {
      const end = at.text.trimEnd().length;
      if (at.kind !== 'paragraph' || !/[，,、]/u.test(at.text.charAt(end - 1))) return [];
      return [{ at, start: Math.max(0, end - 20), end }];
    }),
});
