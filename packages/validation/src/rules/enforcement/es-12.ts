import type { Fact } from '@fazhi/core';
import { differsFromLedgers } from '../../ledger/differs-from-ledgers.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { sampleFacts } from '../arithmetic/sample-facts.js';
import { sampleLedgers } from '../ledger/ledger-sample.js';
import { sampleParagraph } from '../sample-report.js';

const LEDGERS = sampleLedgers({
  enforcement: {
    complaints: [
      {
        id: 't1',
        receivedOn: '2020-05-06',
        channel: 'hotline',
        against: { name: '明安市工业和信息化局' },
        matter: '检查频次',
      },
    ],
  },
});
const FACTS = (c: string): Fact[] =>
  sampleFacts({ c }).map((fact) => ({ ...fact, indicator: 'enforcement.complaints' }));

/** 文字与统计表不符: Narrative differs from the tables. */
export const ES_12: ReportRule = defineRule({
  id: 'ES-12',
  title: { zh: '文字与统计表不符', en: 'Narrative differs from the tables' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'enforcement',
  basis: [{ text: { zh: '行政执法统计台账', en: 'ledgers of enforcement' } }],
  reads: ['facts', 'text', 'ledgers'],
  explanation: {
    zh: '报告文字里的执法数据，与台账统计的同一指标应一致。',
    en: 'An enforcement figure of the narrative is that of the same indicator in the ledgers.',
  },
  message: {
    zh: '“{label}”写的是{quote}，台账为{measured}。',
    en: '"{label}" is {quote} here and {measured} in the ledgers.',
  },
  fix: { zh: '请核对台账和报告。', en: 'Check ledgers and report.' },
  samples: {
    good: { text: [sampleParagraph('收到执法投诉{c|1件}。')], facts: FACTS('1件'), options: { ledgers: LEDGERS } },
    bad: { text: [sampleParagraph('收到执法投诉{c|2件}。')], facts: FACTS('2件'), options: { ledgers: LEDGERS } },
  },
  check: ({ report, text, ledgers }) =>
    differsFromLedgers(report, text, ledgers!, (subject) => subject === 'enforcement') ?? 'notApplicable',
});
