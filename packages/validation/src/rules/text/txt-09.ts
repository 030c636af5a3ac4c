import { defineRule, type ReportRule } from '../../rule.js';

/** 序号后多余标点: an extra mark after an ordinal. */
export const TXT_09: ReportRule = defineRule({
  id: 'TXT-09',
  title: { zh: '序号后多余标点', en: 'Extra mark after an ordinal' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation.ordinals' }],
  reads: ['text'],
  explanation: {
    zh: '带括号的序号后面不加顿号；阿拉伯数字序号后面用下脚点，不用顿号。',
    en: 'An ordinal in brackets takes no 、 after it; an Arabic one takes a full point, not 、.',
  },
  message: { zh: '序号“{quote}”后面的标点不对。', en: 'The mark after the ordinal "{quote}" is wrong.' },
  fix: { zh: '请写作“（一）”或“1.”，后面不加顿号。', en: 'Write （一） or 1. without 、.' },
  samples: {
    good: { text: '1.健全制度。' },
    bad: { text: '1、健全制度。' },
  },
  check: ({ text }) => text.matches(/^\s*(?:[（(][一二三四五六七八九十]{1,3}[）)]、|\d{1,2}、)/gu),
});
