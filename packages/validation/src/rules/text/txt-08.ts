import { defineRule, type ReportRule } from '../../rule.js';

const DIGITS = '一二三四五六七八九';
const APPROXIMATE =
  /(?<![第一二三四五六七八九十、])([一二三四五六七八九])、([一二三四五六七八九])(?:[十百千万天次人件名家份种倍成周月岁米里]|个(?!方面)|小时|年(?!级))/g;

/** 概数用顿号: an enumeration comma within an approximate number. */
export const TXT_08: ReportRule = defineRule({
  id: 'TXT-08',
  title: { zh: '概数用顿号', en: 'Enumeration comma in an approximate number' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.numerals.chinese' }],
  reads: ['text'],
  explanation: {
    zh: '两个相邻的数字连用表示概数，中间不用顿号：三五天、七八十种。',
    en: 'Two neighbouring numerals that stand for about so many take no 、: 三五天, 七八十种.',
  },
  message: { zh: '“{quote}”表示概数，中间不用顿号。', en: '"{quote}" is an approximate number and takes no 、.' },
  fix: { zh: '请删去顿号，写作“{fixed}”。', en: 'Leave out the 、: {fixed}.' },
  samples: {
    good: { text: '一般三五天办结。' },
    bad: { text: '一般三、四天办结。' },
  },
  check: ({ text }) =>
    text
      .matches(APPROXIMATE)
      .filter(({ match }) => {
        const gap = DIGITS.indexOf(match[2]!) - DIGITS.indexOf(match[1]!);
        return gap === 1 || (match[1] === '三' && match[2] === '五');
      })
      .map((found) => ({ ...found, values: { fixed: found.match[0].replace('、', '') } })),
});
