import { evaluateRelation, type PartitionRelation, type Relation } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { asSomeParts, evaluated, factsOf, IN_DOUBT, relationFinding } from './relation-finding.js';
import { sampleFacts } from './sample-facts.js';

const isExhaustive = (relation: Relation): relation is PartitionRelation =>
  relation.kind === 'partition' && relation.exhaustive;

/** 分项之和不等于总数: the parts do not sum to the whole. */
export const ARI_01: ReportRule = defineRule({
  id: 'ARI-01',
  title: { zh: '分项之和不等于总数', en: 'Partition does not sum' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['facts', 'relations', 'text'],
  explanation: {
    zh: '“共54项，其中增加12项、修改35项、取消7项”一类的分项，加起来应等于总数。一个总数有几种分法的，逐一核对。从文字看不出是否列全的，和不足总数时只作提示。',
    en: 'Parts that are all there are (54 = 12 + 35 + 7) sum to the whole. Where a total is split in several ways, each is checked. Where the words do not show that no part is left out, a sum below the total is only noted.',
  },
  message: { zh: '分项之和与总数不符：{arithmetic}。', en: 'The parts do not sum to the whole: {arithmetic}.' },
  fix: {
    zh: '请逐项核对台账，改正总数或分项。',
    en: 'Check each figure against the ledger and correct the total or the parts.',
  },
  variants: IN_DOUBT,
  samples: {
    good: {
      text: [sampleParagraph('调整{total|54项}，其中增加{a|12项}，修改{b|35项}，取消{c|7项}。')],
      facts: sampleFacts({ total: '54项', a: '12项', b: '35项', c: '7项' }),
      relations: [{ id: 'r', kind: 'partition', total: 'total', parts: ['a', 'b', 'c'], exhaustive: true }],
    },
    bad: {
      text: [sampleParagraph('调整{total|54项}，其中增加{a|12项}，修改{b|35项}，取消{c|8项}。')],
      facts: sampleFacts({ total: '54项', a: '12项', b: '35项', c: '8项' }),
      relations: [{ id: 'r', kind: 'partition', total: 'total', parts: ['a', 'b', 'c'], exhaustive: true }],
    },
  },
  check: ({ report, text }) => {
    const judged = evaluated(report, isExhaustive);
    if (judged.length === 0) return 'notApplicable';
    const facts = factsOf(report);
    return judged.flatMap(({ relation, outcome }) => {
      if (outcome.verdict !== 'fails') return [];
      // Parts that exceed their whole are ARI-02 or ARI-03, whether or not there are more of them.
      const exceeds =
        relation.doubtful && evaluateRelation(asSomeParts(relation), (id) => facts.get(id)).verdict === 'fails';
      return exceeds ? [] : [relationFinding(text, relation, outcome)];
    });
  },
});
