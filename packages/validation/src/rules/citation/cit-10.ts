import { defineRule, type ReportRule } from '../../rule.js';

/** 条款号用阿拉伯数字: an article number in Arabic numerals. */
export const CIT_10: ReportRule = defineRule({
  id: 'CIT-10',
  title: { zh: '条款号用阿拉伯数字', en: 'Arabic numeral in an article number' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    {
      instrument: 'legislationLaw',
      article: '第65条',
      text: { zh: '《立法法》第65条', en: '《立法法》第65条 (Legislation Law)' },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '法律的编、章、节、条、款、项，序号用中文数字；引用时照写，如“第二十三条第一款”。',
    en: 'Articles, paragraphs and items of a law are numbered in Chinese numerals and cited so: 第二十三条第一款.',
  },
  message: { zh: '“{quote}”应用中文数字。', en: '"{quote}" should use Chinese numerals.' },
  fix: { zh: '请改为中文数字。', en: 'Use Chinese numerals.' },
  samples: {
    good: { text: '依据《行政许可法》第十二条规定办理。' },
    bad: { text: '依据《行政许可法》第12条规定办理。' },
  },
  check: ({ text }) => {
    const cited = text.body.some((passage) => /第[\d一二三四五六七八九十百零〇]{1,6}[条款项]/.test(passage.text));
    return cited ? text.matches(/第\d{1,4}[条款项](?![目次])(?:第\d{1,3}[款项])?/g) : 'notApplicable';
  },
});
