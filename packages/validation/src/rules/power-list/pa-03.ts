import { defineRule, type ReportRule } from '../../rule.js';
import { relationFacts, type PartitionRelation, type Relation } from '@fazhi/core';
import { evaluated, factsOf } from '../arithmetic/relation-finding.js';
import { ARITHMETIC } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { sampleFacts } from '../arithmetic/sample-facts.js';
import { differsFromLedger } from './differs-from-ledger.js';
import { ofPowerList } from './of-power-list.js';
import { adjustedLedgers as LEDGERS } from './adjusted-ledgers.js';

const isPartition = (relation: Relation): relation is PartitionRelation =>
  relation.kind === 'partition' && relation.exhaustive;
const ADJUSTED = {
  text: [sampleParagraph('调整权责事项{total|1项}，全部为取消{less|1项}。')],
  facts: sampleFacts({ total: '1项', less: '1项' }).map((fact, index) => ({
    ...fact,
    label: '调整权责事项',
    indicator: ['powerList.adjusted', 'powerList.cancelled'][index],
  })),
  relations: [
    { id: 'r', kind: 'partition', total: 'total', parts: ['less'], exhaustive: true } satisfies PartitionRelation,
  ],
};

/** 调整分项合计: Adjustments by kind. */
export const PA_03: ReportRule = defineRule({
  id: 'PA-03',
  title: { zh: '调整分项合计', en: 'Adjustments by kind' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'power-list',
  basis: [ARITHMETIC],
  reads: ['facts', 'relations', 'text'],
  yieldsTo: ['ARI-01'],
  explanation: {
    zh: '权责清单调整的分项（增加、修改、取消等）之和应等于调整总数；给出台账的，还要与台账一致。文中自相矛盾的由 ARI-01 指出。',
    en: 'Adjustments of the power list by kind sum to the stated total. With ledgers, each is that of the ledger. What contradicts itself within the text is ARI-01.',
  },
  message: {
    zh: '权责清单调整的数与台账不符：文中{quote}，台账{measured}。',
    en: 'The adjustments differ from the ledger: {quote} here, {measured} there.',
  },
  fix: { zh: '请核对台账和报告。', en: 'Check ledgers and report.' },
  samples: {
    good: { ...ADJUSTED, options: { ledgers: LEDGERS(1) } },
    bad: { ...ADJUSTED, options: { ledgers: LEDGERS(2) } },
  },
  check: ({ report, text, ledgers }) => {
    const judged = evaluated(report, isPartition).filter(({ relation }) => ofPowerList(report, relation));
    if (judged.length === 0) return 'notApplicable';
    const facts = factsOf(report);
    const measured = ledgers?.facts;
    if (measured === undefined) return [];
    return judged.flatMap(({ relation }) =>
      relationFacts(relation).flatMap((id) => {
        const stated = facts.get(id);
        return differsFromLedger(text, stated, measured.get(stated?.indicator ?? ''));
      }),
    );
  },
});
