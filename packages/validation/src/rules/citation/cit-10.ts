import { defineRule, type ReportRule } from '../../rule.js';

/** 条款号用阿拉伯数字: an article number in Arabic numerals. */
export const CIT_10: ReportRule = defineRule({
  id: 'CIT-10',
  title: { zh: '条款号用阿拉伯数字', en: 'Arabic numeral in an article number' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    { provision: 'legislation.units' },
    { text: { zh: '公文引用法律条文的习惯', en: 'how official documents cite articles' } },
  ],
  reads: ['text'],
  explanation: {
    zh: '公文引用法律的条、款、项，习惯上用中文数字，如“第二十三条第一款”。立法法规定的是起草法律时怎样编号（款不编序号，目用阿拉伯数字），引用没有专门规定。',
    en: 'By custom official documents cite articles, paragraphs and items in Chinese numerals: 第二十三条第一款. 《立法法》 says how a law is numbered when drafted (paragraphs bear none, sub-items Arabic ones), not how it is cited.',
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
