import { defineRule, type ReportRule } from '../../rule.js';
import type { Section } from '@fazhi/core';
import { articlesOfOtherEditions, type RenumberedProvision } from './other-edition-articles.js';
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

/** What stands under the other number excuses it: new article 38 is on void penalties, old 32 on the right to be heard. */
const TABLE: readonly RenumberedProvision[] = [
  { provision: 'penalty.kinds', about: /种类/, unless: /民事责任|刑事责任|设定/ },
  { provision: 'penalty.jurisdiction', about: /管辖/, unless: /委托|移送/ },
  { provision: 'penalty.leniency', about: /从轻|减轻/, unless: /移送|陈述|申辩/ },
  { provision: 'penalty.limitation', about: /两年|二年|时效|不再给予/, unless: /两次|同一个?违法行为|调查/ },
  { provision: 'penalty.notice', about: /告知/, unless: /精神病|智力残疾|履行/ },
  { provision: 'penalty.defense', about: /陈述|申辩/, unless: /从轻|减轻|停止执行/ },
  { provision: 'penalty.onTheSpot', about: /当场|简易/, unless: /不予|首违|初次|加处|强制执行/ },
  { provision: 'penalty.twoOfficers', about: /两人|二人/, unless: /从旧|新法|听证/ },
  { provision: 'penalty.legalReview', about: /法制审核/, unless: /无效/ },
  { provision: 'penalty.discussion', about: /集体讨论/, unless: /无效/ },
  { provision: 'penalty.hearing', about: /听证/, unless: /两人|二人|执法资格/ },
];

/** 处罚法条号版本不符: an article number of another edition of the penalty law. */
export const CIT_15: ReportRule = defineRule({
  id: 'CIT-15',
  title: { zh: '处罚法条号版本不符', en: 'Penalty-law article of another edition' },
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
    zh: '《行政处罚法》修订后条号变了：修订施行以后的事项引用新条号，以前的引用旧条号。以报告年度末（没有时以适用法律日期）为准，按条号连同所说的内容判断。',
    en: 'The revision of 《行政处罚法》 renumbered its articles: what happened since is cited by the new numbers, what happened before by the old. The end of the report year decides, else the date the law is read at; the number is judged together with what is said of it.',
  },
  message: {
    zh: '“{quote}”用的是另一版本的条号，所说的内容当时在第{now}条。',
    en: '"{quote}" uses the number of another edition; what is meant stood in article {now} then.',
  },
  fix: { zh: '请改引当时施行版本的条号。', en: 'Cite the number of the edition in force then.' },
  samples: {
    good: { meta: LATER, children: later('依据《行政处罚法》第九条规定的处罚种类办理。') },
    bad: { meta: LATER, children: later('依据《行政处罚法》第八条规定的处罚种类办理。') },
  },
  check: ({ text, year, lawAsOf, registry }) => {
    const day = year === undefined ? lawAsOf : `${String(year)}-12-31`;
    return articlesOfOtherEditions(text, 'penaltyLaw', TABLE, { registry, day });
  },
});
