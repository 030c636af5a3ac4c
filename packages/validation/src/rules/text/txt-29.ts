import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

/** Two marks where one is meant; 。 before 、 may be an abbreviation, and a row of stops an ellipsis. */
const DOUBLED = /(?<!。)(?:，[，。、；：]|、[、，。；：]|；[；，。、]|：[：，、；]|。[，；：。])(?!。)/g;

/** 标点重复: doubled mark. */
export const TXT_29: ReportRule = defineRule({
  id: 'TXT-29',
  title: { zh: '标点重复', en: 'Doubled mark' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.punctuation' }, PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '两个点号连用，多半是改动后留下的。省略号、破折号和引号、括号旁的标点不算。',
    en: 'Two marks in a row are mostly left from a change. Ellipses, dashes and marks beside quotes and brackets are left alone.',
  },
  message: { zh: '标点“{quote}”重复。', en: 'The marks "{quote}" are doubled.' },
  fix: { zh: '请只留一个。', en: 'Keep one of them.' },
  samples: {
    good: { text: '加强监督，推进公开。' },
    bad: { text: '加强监督，，推进公开。' },
  },
  check: ({ text }) => text.matches(DOUBLED, { within: 'printed' }),
});
