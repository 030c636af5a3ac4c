import { defineRule, type ReportRule } from '../../rule.js';
import type { Section } from '@fazhi/core';
import { type FormerArticle, formerArticles } from './former-articles.js';
import { sampleReport } from '../sample-report.js';

const LATER = {
  reportYear: 2024,
  title: '明安市工业和信息化局2024年法治政府建设年度报告',
  signedOn: '2025-01-14',
  publishedOn: '2025-02-10',
  documentNumber: '明工信〔2025〕2号',
};
/** The blocks of the sample report without its title, introduction and date, which are of 2020. */
const later = (words: string): Section[] =>
  sampleReport({ text: words }).children.filter((block) => block.type === 'section');

const TABLE: readonly FormerArticle[] = [
  { before: 8, after: 9, about: /种类/ },
  { before: 20, after: 22, about: /管辖/ },
  { before: 27, after: 32, about: /从轻|减轻/ },
  { before: 29, after: 36, about: /两年|二年|时效|不再给予/ },
  { before: 31, after: 44, about: /告知/ },
  { before: 32, after: 45, about: /陈述|申辩/ },
  { before: 33, after: 51, about: /当场|简易/ },
  { before: 37, after: 42, about: /两人|二人/ },
  { before: 38, after: 57, about: /集体讨论|审核/ },
  { before: 42, after: 63, about: /听证/ },
];

/** 引用旧处罚法条号: Pre-2021 penalty-law articles. */
export const CIT_15: ReportRule = defineRule({
  id: 'CIT-15',
  title: { zh: '引用旧处罚法条号', en: 'Pre-2021 penalty-law articles' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  scope: 'report',
  subject: 'enforcement',
  basis: [
    {
      instrument: 'penaltyLaw',
      text: {
        zh: '《行政处罚法》（2021年修订，2021年7月15日施行）',
        en: '《行政处罚法》 (revised 2021, in force from 15 July 2021)',
      },
    },
  ],
  reads: ['text', 'meta'],
  explanation: {
    zh: '《行政处罚法》修订后条号变了，对修订施行以后的事项，要引用新条号。按条号连同所说的内容判断。',
    en: 'The revision of 《行政处罚法》 renumbered its articles; what happened since is cited by the new numbers. The number is judged together with what is said of it.',
  },
  message: {
    zh: '“{quote}”用的是修订前的条号（第{before}条），现为第{after}条。',
    en: '"{quote}" uses the number before the revision (article {before}); it is now article {after}.',
  },
  fix: { zh: '请改引现行条号。', en: 'Cite the present number.' },
  samples: {
    good: { meta: LATER, children: later('依据《行政处罚法》第九条规定的处罚种类办理。') },
    bad: { meta: LATER, children: later('依据《行政处罚法》第八条规定的处罚种类办理。') },
  },
  check: ({ text, year, lawAsOf }) =>
    formerArticles(text, /行政处罚法/, TABLE, {
      since: '2021-07-15',
      day: year === undefined ? lawAsOf : `${String(year)}-12-31`,
    }),
});
