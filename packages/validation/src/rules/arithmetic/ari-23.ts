import type { Subject } from '@fazhi/core';
import { differsFromLedgers } from '../../ledger/differs-from-ledgers.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { sampleLedgers } from '../ledger/ledger-sample.js';
import { sampleParagraph } from '../sample-report.js';
import { sampleMeetings } from './sample-facts.js';

/** Subjects that have a rule of their own: ES-12 and LO-06. */
const OWN: ReadonlySet<Subject | undefined> = new Set<Subject>(['enforcement', 'legal-adviser']);

/** 文中数据与台账不符: A figure is not that of the ledgers. */
export const ARI_23: ReportRule = defineRule({
  id: 'ARI-23',
  title: { zh: '文中数据与台账不符', en: 'Figure differs from the ledgers' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [FIGURE_CONVENTIONS],
  reads: ['facts', 'text', 'ledgers'],
  yieldsTo: ['PA-03'],
  explanation: {
    zh: '报告文字里的数据，与台账统计的同一指标（同一单位、同一年度）应一致，四舍五入和截尾的不算。执法数据由ES-12、法律顾问数据由LO-06、概数由ARI-21检查。没有给出台账的，不查。',
    en: 'A figure of the text is that of the same indicator, unit and year in the ledgers, but for rounding. Enforcement is ES-12, legal advisers LO-06, approximate figures ARI-21. Without ledgers the rule is skipped.',
  },
  message: {
    zh: '“{label}”写的是{quote}，台账为{measured}。',
    en: '"{label}" is {quote} here and {measured} in the ledgers.',
  },
  fix: { zh: '请核对台账和报告。', en: 'Check ledgers and report.' },
  samples: {
    good: {
      text: [sampleParagraph('审议事项{t|2项}。')],
      facts: sampleMeetings('2项'),
      options: { ledgers: sampleLedgers() },
    },
    bad: {
      text: [sampleParagraph('审议事项{t|3项}。')],
      facts: sampleMeetings('3项'),
      options: { ledgers: sampleLedgers() },
    },
  },
  check: ({ report, text, ledgers }) =>
    differsFromLedgers(report, text, ledgers!, (subject) => !OWN.has(subject)) ?? 'notApplicable',
});
