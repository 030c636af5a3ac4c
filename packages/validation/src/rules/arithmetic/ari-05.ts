import type { ChangeRelation, Relation } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ARITHMETIC } from '../basis.js';
import { sampleParagraph } from '../sample-report.js';
import { evaluated, IN_DOUBT, relationFinding } from './relation-finding.js';
import { sampleFacts } from './sample-facts.js';

const isChange = (relation: Relation): relation is ChangeRelation => relation.kind === 'change';

/** 增减不平: before − removed + added does not give after. */
export const ARI_05: ReportRule = defineRule({
  id: 'ARI-05',
  title: { zh: '增减不平', en: 'From-to change does not balance' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['facts', 'relations', 'text'],
  explanation: {
    zh: '“取消12项，由78项精简到66项”：原数减去减少的、加上增加的，应等于现数。',
    en: 'A stock that changed balances: before, less what was removed, plus what was added, is after (78 − 12 = 66).',
  },
  message: { zh: '增减不平：{arithmetic}。', en: 'The change does not balance: {arithmetic}.' },
  fix: { zh: '请核对原数、增减数和现数。', en: 'Check the figures before and after and the change.' },
  variants: IN_DOUBT,
  samples: {
    good: {
      text: [sampleParagraph('取消权责事项{less|12项}，由{before|78项}精简到{after|66项}。')],
      facts: sampleFacts({ less: '12项', before: '78项', after: '66项' }),
      relations: [{ id: 'r', kind: 'change', before: 'before', removed: ['less'], added: [], after: 'after' }],
    },
    bad: {
      text: [sampleParagraph('取消权责事项{less|12项}，由{before|78项}精简到{after|68项}。')],
      facts: sampleFacts({ less: '12项', before: '78项', after: '68项' }),
      relations: [{ id: 'r', kind: 'change', before: 'before', removed: ['less'], added: [], after: 'after' }],
    },
  },
  check: ({ report, text }) => {
    const judged = evaluated(report, isChange);
    if (judged.length === 0) return 'notApplicable';
    return judged.flatMap(({ relation, outcome }) =>
      outcome.verdict === 'fails' ? [relationFinding(text, relation, outcome)] : [],
    );
  },
});
