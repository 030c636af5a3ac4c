import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { formatQuantity, INDICATORS, toNumber, type Fact } from '@fazhi/core';
import { compared } from '../../ledger/measured-ledgers.js';
import { shownValue } from '../../messages/shown-value.js';
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
  check: ({ report, text, ledgers }) => {
    const subjects = new Map<string, string>(INDICATORS.map(({ id, subject }) => [id, subject]));
    const pairs = compared(report, ledgers!).filter(
      ({ stated, measured }) => subjects.get(measured.id) === 'enforcement' && stated.quantity.bound === 'eq',
    );
    if (pairs.length === 0) return 'notApplicable';
    return pairs.flatMap(({ stated, measured }): RawFinding[] => {
      const mention = text.mentions(stated.id)[0];
      if (mention === undefined || toNumber(stated.quantity) === toNumber(measured.quantity)) return [];
      const { passage: at, start, end } = mention;
      const values = { label: shownValue(stated.label), measured: formatQuantity(measured.quantity) };
      return [{ at, start, end, expected: measured.quantity.value, actual: stated.quantity.value, values }];
    });
  },
});
