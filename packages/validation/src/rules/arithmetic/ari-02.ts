import { evaluateRelation, type PartitionRelation, type Relation, type SubsetRelation } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { arePartsInDoubt, evaluated, factsOf, IN_DOUBT, relationFinding } from './relation-finding.js';
import { sampleFacts } from './sample-facts.js';

const isJudged = (relation: Relation): relation is SubsetRelation | PartitionRelation =>
  relation.kind === 'subset' || (relation.kind === 'partition' && (!relation.exhaustive || relation.doubtful === true));

/** 部分大于整体: a part is larger than the whole it is counted in. */
export const ARI_02: ReportRule = defineRule({
  id: 'ARI-02',
  title: { zh: '部分大于整体', en: 'Part larger than whole' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['facts', 'relations', 'text', 'meta'],
  explanation: {
    zh: '“其中”之后的部分不能大于前面的整体，例如“3个，其中7个”。',
    en: 'What is counted within something (其中) cannot be more than it.',
  },
  message: { zh: '部分大于整体：{arithmetic}。', en: 'The part is larger than the whole: {arithmetic}.' },
  fix: {
    zh: '请核对两个数；如果前后不是同一口径，请改掉“其中”。',
    en: 'Check both figures; if they count different things, do not write 其中.',
  },
  variants: IN_DOUBT,
  samples: {
    good: {
      text: [sampleParagraph('出具意见{whole|24件}，其中重大行政决策{part|2件}。')],
      facts: sampleFacts({ whole: '24件', part: '2件' }),
      relations: [{ id: 'r', kind: 'subset', whole: 'whole', part: 'part' }],
    },
    bad: {
      text: [sampleParagraph('行政执法机关{whole|3个}，其中内设机构{part|7个}。')],
      facts: sampleFacts({ whole: '3个', part: '7个' }),
      relations: [{ id: 'r', kind: 'subset', whole: 'whole', part: 'part' }],
    },
  },
  check: ({ report, text }) => {
    const judged = evaluated(report, isJudged);
    if (judged.length === 0 && report.meta.kind !== 'annualReport') return 'notApplicable';
    const facts = factsOf(report);
    return judged.flatMap(({ relation, outcome }) => {
      if (relation.kind === 'subset')
        return outcome.verdict === 'fails' ? [relationFinding(text, relation, outcome)] : [];
      return relation.parts.flatMap((part) => {
        const one: SubsetRelation = {
          id: relation.id,
          kind: 'subset',
          whole: relation.total,
          part,
          raw: relation.raw,
          doubtful: arePartsInDoubt(relation),
        };
        const single = evaluateRelation(one, (id) => facts.get(id));
        return single.verdict === 'fails' ? [relationFinding(text, one, single)] : [];
      });
    });
  },
});
