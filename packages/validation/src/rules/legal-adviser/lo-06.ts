import type { Fact } from '@fazhi/core';
import { differsFromLedgers } from '../../ledger/differs-from-ledgers.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { sampleFacts } from '../arithmetic/sample-facts.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { sampleLedgers } from '../ledger/ledger-sample.js';
import { sampleParagraph } from '../sample-report.js';

const LEDGERS = sampleLedgers({
  legalAdviser: {
    opinions: [
      {
        id: 'o1',
        opinionNo: '2020-001',
        matterType: 'contract',
        matter: '信息系统采购合同',
        requestedOn: '2020-05-20',
        issuedOn: '2020-06-01',
        legalBasis: [{ title: '中华人民共和国合同法' }],
        conclusion: 'lawful',
        author: { name: '孙某' },
        adoption: 'adopted',
      },
    ],
  },
});
const FACTS = (n: string): Fact[] => sampleFacts({ n }).map((fact) => ({ ...fact, indicator: 'legalOpinion.issued' }));

/** 意见书数量与台账: Opinion count against the ledger. */
export const LO_06: ReportRule = defineRule({
  id: 'LO-06',
  title: { zh: '意见书数量与台账', en: 'Opinion count against the ledger' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'legal-adviser',
  basis: [FIGURE_CONVENTIONS],
  reads: ['facts', 'text', 'ledgers'],
  explanation: {
    zh: '报告里法律顾问、法律意见书的数据，与台账统计的同一指标应一致。没有给出台账的，不查。',
    en: 'Figures of legal advisers and their opinions are those of the same indicator in the ledgers. Without ledgers the rule is skipped.',
  },
  message: {
    zh: '“{label}”写的是{quote}，台账为{measured}。',
    en: '"{label}" is {quote} here and {measured} in the ledgers.',
  },
  fix: {
    zh: '请核对意见书台账和报告，漏登的补登。',
    en: 'Check the ledger and the report; record what is missing.',
  },
  samples: {
    good: { text: [sampleParagraph('出具法律意见书{n|1份}。')], facts: FACTS('1份'), options: { ledgers: LEDGERS } },
    bad: { text: [sampleParagraph('出具法律意见书{n|2份}。')], facts: FACTS('2份'), options: { ledgers: LEDGERS } },
  },
  check: ({ report, text, ledgers }) =>
    differsFromLedgers(report, text, ledgers!, (subject) => subject === 'legal-adviser') ?? 'notApplicable',
});
