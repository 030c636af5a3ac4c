import { evaluateRelation, type PartitionRelation, type Relation } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { arePartsInDoubt, asSomeParts, evaluated, factsOf, IN_DOUBT, relationFinding } from './relation-finding.js';
import { sampleFacts } from './sample-facts.js';

const isPartial = (relation: Relation): relation is PartitionRelation =>
  relation.kind === 'partition' && (!relation.exhaustive || relation.doubtful === true);

/** 部分之和超过整体: parts under 其中 sum to more than the whole. */
export const ARI_03: ReportRule = defineRule({
  id: 'ARI-03',
  title: { zh: '部分之和超过整体', en: 'Subset parts exceed the whole' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['facts', 'relations', 'text'],
  explanation: {
    zh: '“其中”只列一部分时，各部分之和不应超过整体；部分之间可能有重叠，所以由人判断。单独一个部分就超过整体的，由 ARI-02 指出。',
    en: 'Parts listed under 其中 should not sum to more than the whole. They may overlap, so a person decides. A single part above the whole is reported by ARI-02.',
  },
  message: {
    zh: '所列部分之和超过整体：{arithmetic}。',
    en: 'The listed parts sum to more than the whole: {arithmetic}.',
  },
  fix: { zh: '请核对各数；部分之间有重叠的，请写明。', en: 'Check the figures; where parts overlap, say so.' },
  variants: IN_DOUBT,
  samples: {
    good: {
      text: [sampleParagraph('审查意见{total|24件}，其中重大行政决策{a|2件}，行政规范性文件{b|7件}。')],
      facts: sampleFacts({ total: '24件', a: '2件', b: '7件' }),
      relations: [{ id: 'r', kind: 'partition', total: 'total', parts: ['a', 'b'], exhaustive: false }],
    },
    bad: {
      text: [sampleParagraph('审查意见{total|24件}，其中重大行政决策{a|20件}，行政规范性文件{b|7件}。')],
      facts: sampleFacts({ total: '24件', a: '20件', b: '7件' }),
      relations: [{ id: 'r', kind: 'partition', total: 'total', parts: ['a', 'b'], exhaustive: false }],
    },
  },
  check: ({ report, text }) => {
    const judged = evaluated(report, isPartial);
    if (judged.length === 0) return 'notApplicable';
    const facts = factsOf(report);
    return judged.flatMap(({ relation }) => {
      const outcome = evaluateRelation(asSomeParts(relation), (id) => facts.get(id));
      if (outcome.verdict !== 'fails') return [];
      const single = relation.parts.some(
        (part) =>
          evaluateRelation({ id: relation.id, kind: 'subset', whole: relation.total, part }, (id) => facts.get(id))
            .verdict === 'fails',
      );
      const doubtful = arePartsInDoubt(relation);
      return single ? [] : [relationFinding(text, { ...relation, doubtful }, outcome)];
    });
  },
});
