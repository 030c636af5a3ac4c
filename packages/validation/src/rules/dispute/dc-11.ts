import { defineRule, type ReportRule } from '../../rule.js';
import type { Section } from '@fazhi/core';
import { articlesOfOtherEditions, type RenumberedProvision } from '../citation/other-edition-articles.js';
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

const TABLE: readonly RenumberedProvision[] = [
  { provision: 'reconsideration.scope', about: /受案|范围/, unless: /司法行政|行政复议机构/ },
  { provision: 'reconsideration.documents', about: /附带|规范性文件/ },
  { provision: 'reconsideration.application', about: /六十日|60日|申请期限/ },
  { provision: 'reconsideration.acceptance', about: /五日|5日|受理|审查/, unless: /第三人|代理/ },
  { provision: 'reconsideration.reply', about: /十日|10日|答复/, unless: /复议前置|先申请|先向/ },
  { provision: 'reconsideration.decision', about: /六十日|60日|期限|延长/, unless: /补正/ },
];

/** 复议法条号版本不符: an article number of another edition of the reconsideration law. */
export const DC_11: ReportRule = defineRule({
  id: 'DC-11',
  title: { zh: '复议法条号版本不符', en: 'Reconsideration-law article of another edition' },
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
    zh: '《行政复议法》修订后条号变了：修订施行以后的事项引用新条号，以前的引用旧条号。以报告年度末（没有时以适用法律日期）为准，按条号连同所说的内容判断。',
    en: 'The revision of 《行政复议法》 renumbered its articles: what happened since is cited by the new numbers, what happened before by the old. The end of the report year decides, else the date the law is read at; the number is judged together with what is said of it.',
  },
  message: {
    zh: '“{quote}”用的是另一版本的条号，所说的内容当时在第{now}条。',
    en: '"{quote}" uses the number of another edition; what is meant stood in article {now} then.',
  },
  fix: { zh: '请改引当时施行版本的条号。', en: 'Cite the number of the edition in force then.' },
  samples: {
    good: { meta: LATER, children: later('依据《行政复议法》第四十八条规定的10日内答复。') },
    bad: { meta: LATER, children: later('依据《行政复议法》第二十三条规定的10日内答复。') },
  },
  check: ({ text, year, lawAsOf, registry }) => {
    const day = year === undefined ? lawAsOf : `${String(year)}-12-31`;
    return articlesOfOtherEditions(text, 'reconsiderationLaw', TABLE, { registry, day });
  },
});
