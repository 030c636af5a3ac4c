import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

const ANNOUNCED = /(?:如下|以下[几\d一二三四五六七八九十]{1,2}(?:个?方面|[点项条]))[；;]?$/;

/** 提起下文未用冒号: what announces a list does not end in a colon. */
export const TXT_25: ReportRule = defineRule({
  id: 'TXT-25',
  title: { zh: '提起下文未用冒号', en: 'No colon before what is announced' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING, { provision: 'standard.punctuation', tier: 'national-standard', confidence: 'recalled' }],
  reads: ['text'],
  explanation: {
    zh: '“情况如下”“以下几个方面”等总说性的话，提起下文用冒号。总说之后用句号、下文另起的，不查。',
    en: 'Words such as 情况如下 or 以下几个方面 that announce what follows end in a colon. A full stop, after which the text begins anew, is left alone.',
  },
  message: { zh: '“{quote}”后面提起下文，应用冒号。', en: '"{quote}" announces what follows and takes a colon.' },
  fix: { zh: '请改用冒号。', en: 'Use a colon.' },
  samples: {
    good: { text: ['主要做法如下：', '健全制度，加强培训。'] },
    bad: { text: ['主要做法如下', '健全制度，加强培训。'] },
  },
  check: ({ text }) =>
    text.main.flatMap((at, index) => {
      const words = at.text.trimEnd();
      if (at.kind !== 'paragraph' || text.main[index + 1] === undefined || !ANNOUNCED.test(words)) return [];
      return [{ at, start: Math.max(0, words.length - 12), end: words.length }];
    }),
});
