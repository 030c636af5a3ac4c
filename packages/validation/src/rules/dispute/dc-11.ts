import { defineRule, type ReportRule } from '../../rule.js';
import type { Section } from '@fazhi/core';
import { type FormerArticle, formerArticles } from '../citation/former-articles.js';
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
  { provision: 'reconsideration.scope', about: /受案|范围/, unless: /司法行政|行政复议机构/ },
  { provision: 'reconsideration.documents', about: /附带|规范性文件/ },
  { provision: 'reconsideration.application', about: /六十日|60日|申请期限/ },
  { provision: 'reconsideration.acceptance', about: /五日|5日|受理|审查/, unless: /第三人|代理/ },
  { provision: 'reconsideration.reply', about: /十日|10日|答复/, unless: /复议前置|先申请|先向/ },
  { provision: 'reconsideration.decision', about: /六十日|60日|期限|延长/, unless: /补正/ },
];

/** 引用旧复议法条号: Old reconsideration-law articles. */
export const DC_11: ReportRule = defineRule({
  id: 'DC-11',
  title: { zh: '引用旧复议法条号', en: 'Old reconsideration-law articles' },
  severity: 'info',
  tier: 'law',
  confidence: 'sourced',
  scope: 'report',
  subject: 'dispute',
  basis: [
    {
      instrument: 'reconsiderationLaw',
      text: {
        zh: '《行政复议法》（2023年修订，2024年1月1日施行）',
        en: '《行政复议法》 (revised 2023, in force from 1 January 2024)',
      },
    },
  ],
  reads: ['text', 'meta'],
  explanation: {
    zh: '《行政复议法》修订后条号变了，对修订施行以后的事项，要引用新条号。按条号连同所说的内容判断。',
    en: 'The revision of 《行政复议法》 renumbered its articles; what happened since is cited by the new numbers. The number is judged together with what is said of it.',
  },
  message: {
    zh: '“{quote}”用的是修订前的条号（第{before}条），现为第{after}条。',
    en: '"{quote}" uses the number before the revision (article {before}); it is now article {after}.',
  },
  fix: { zh: '请改引现行条号。', en: 'Cite the present number.' },
  samples: {
    good: { meta: LATER, children: later('依据《行政复议法》第四十八条规定的10日内答复。') },
    bad: { meta: LATER, children: later('依据《行政复议法》第二十三条规定的10日内答复。') },
  },
  check: ({ text, year, lawAsOf, registry }) => {
    const day = year === undefined ? lawAsOf : `${String(year)}-12-31`;
    if (day === undefined || day < '2024-01-01') return 'notApplicable';
    return formerArticles(text, 'reconsiderationLaw', TABLE, { registry, day });
  },
});
