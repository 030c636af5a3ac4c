import { defineRule, type ReportRule } from '../../rule.js';
import type { ChangeRelation, Relation } from '@fazhi/core';
import { evaluated, factsOf } from '../arithmetic/relation-finding.js';
import { ARITHMETIC } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { sampleFacts } from '../arithmetic/sample-facts.js';
import { differsFromLedger } from './differs-from-ledger.js';
import { ofPowerList } from './of-power-list.js';
import { adjustedLedgers as LEDGERS } from './adjusted-ledgers.js';

const isChange = (relation: Relation): relation is ChangeRelation => relation.kind === 'change';
const ADJUSTED = {
  text: [sampleParagraph('取消权责事项{less|1项}，由{before|3项}精简到{after|2项}。')],
  facts: sampleFacts({ less: '1项', before: '3项', after: '2项' }).map((fact) => ({ ...fact, label: '权责事项' })),
  relations: [
    {
      id: 'r',
      kind: 'change',
      before: 'before',
      removed: ['less'],
      added: [],
      after: 'after',
    } satisfies ChangeRelation,
  ],
};

/** 调整前后总数: List size balance. */
export const PA_02: ReportRule = defineRule({
  id: 'PA-02',
  title: { zh: '调整前后总数', en: 'List size balance' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'power-list',
  basis: [ARITHMETIC],
  reads: ['facts', 'relations', 'text'],
  yieldsTo: ['ARI-05'],
  explanation: {
    zh: '权责事项“由78项精简到66项”，原数减去取消、下放，加上新增、承接，应等于现数；给出台账的，还要与台账的前后总数一致。文中自相矛盾的由 ARI-05 指出。',
    en: 'A power list that changed balances: before, less what was cancelled or delegated, plus what was added or taken over, is after. With ledgers, both ends are those of the ledger. What contradicts itself within the text is ARI-05.',
  },
  message: {
    zh: '权责事项调整前后的总数与台账不符：文中{quote}，台账{measured}。',
    en: 'The size of the power list differs from the ledger: {quote} here, {measured} there.',
  },
  fix: { zh: '请核对台账和报告。', en: 'Check ledgers and report.' },
  samples: {
    good: { ...ADJUSTED, options: { ledgers: LEDGERS(1) } },
    bad: { ...ADJUSTED, options: { ledgers: LEDGERS(2) } },
  },
  check: ({ report, text, ledgers }) => {
    const judged = evaluated(report, isChange).filter(({ relation }) => ofPowerList(report, relation));
    if (judged.length === 0) return 'notApplicable';
    const facts = factsOf(report);
    const measured = ledgers?.facts;
    if (measured === undefined) return [];
    return judged.flatMap(({ relation }) => [
      ...differsFromLedger(text, facts.get(relation.before), measured.get('powerItem.before')),
      ...differsFromLedger(text, facts.get(relation.after), measured.get('powerItem.total')),
    ]);
  },
});
