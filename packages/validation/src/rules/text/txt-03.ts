import { defineRule, type ReportRule } from '../../rule.js';
import { isFolded } from './is-folded.js';

const HALF_WIDTH = /(?<=[\u4e00-\u9fa5》”〉])[,():;!?](?=[\u4e00-\u9fa5《“〈])/g;

/** 汉字间半角标点: half-width marks between Han characters. */
export const TXT_03: ReportRule = defineRule({
  id: 'TXT-03',
  title: { zh: '汉字间半角标点', en: 'Half-width punctuation between Han characters' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation' }],
  reads: ['text', 'meta'],
  explanation: {
    zh: '汉字之间的逗号、冒号、括号等用全角。一段报一次；全文都被折叠成半角的，由 TXT-00 提示，不再逐处指出。',
    en: 'Commas, colons and brackets between Han characters are full width. One finding a paragraph; text folded as a whole gives TXT-00 instead.',
  },
  message: {
    zh: '汉字之间用了半角标点{count}处，见“{quote}”。',
    en: '{count} half-width mark(s) between Han characters, as in "{quote}".',
  },
  fix: { zh: '请改为全角标点。', en: 'Use full-width marks.' },
  samples: {
    good: { text: '健全制度，加强培训。' },
    bad: { text: '健全制度,加强培训。' },
  },
  check: ({ text, report }) => {
    if (isFolded(text, report)) return 'notApplicable';
    return text.body.flatMap((at) => {
      const found = text.matches(HALF_WIDTH, { within: [at] });
      const first = found[0];
      if (first === undefined) return [];
      const start = Math.max(0, first.start - 6);
      return [{ at, start, end: Math.min(at.text.length, first.end + 6), values: { count: found.length } }];
    });
  },
});
