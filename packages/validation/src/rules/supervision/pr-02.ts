import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { evaluateRelation, relationFacts, type Fact, type PartitionRelation } from '@fazhi/core';
import { factsOf, relationFinding } from '../arithmetic/relation-finding.js';
import { sampleFacts } from '../arithmetic/sample-facts.js';
import { type ReportSample, sampleParagraph } from '../sample-report.js';

/** The two ways a total is split, and the parts that may be left out of each. */
const SPLITS = [
  { needed: ['proposal.lead', 'proposal.coHandle'], also: ['proposal.separate'] },
  { needed: ['proposal.npc', 'proposal.cppcc'], also: ['proposal.partyDelegate', 'proposal.bill'] },
] as const;
const PROPOSALS = (lead: string): ReportSample => ({
  text: [sampleParagraph(`承办建议提案{t|107件}。由我局主办{l|${lead}}。参与会办{c|63件}。`)],
  facts: sampleFacts({ t: '107件', l: lead, c: '63件' }).map((fact, index) => ({
    ...fact,
    indicator: ['proposal.total', 'proposal.lead', 'proposal.coHandle'][index],
  })),
});

/** 建议提案分项不平: Proposal counts do not add up. */
export const PR_02: ReportRule = defineRule({
  id: 'PR-02',
  title: { zh: '建议提案分项不平', en: 'Proposal counts do not add up' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'supervision',
  basis: [
    {
      text: {
        zh: '算术；承办总数=主办+会办+分办=建议+提案',
        en: 'arithmetic: total = lead + joint + separate = suggestions + proposals',
      },
    },
  ],
  reads: ['facts', 'relations', 'text'],
  explanation: {
    zh: '建议提案承办总数，应等于主办、会办、分办之和，也等于人大代表建议、政协提案（及党代表提议、议案）之和。文中已经写成分项的，由 ARI-01 审查。',
    en: 'The total of suggestions and proposals is the sum of those handled as lead, jointly and separately, and of those by source. Where the text itself states the parts, ARI-01 checks them.',
  },
  message: {
    zh: '建议提案分项与总数不符：{arithmetic}。',
    en: 'Suggestions and proposals do not add up: {arithmetic}.',
  },
  fix: { zh: '请核对承办总数和各分项。', en: 'Check the total and its parts.' },
  samples: { good: PROPOSALS('44件'), bad: PROPOSALS('45件') },
  check: ({ report, text }) => {
    const byIndicator = new Map<string, Fact>();
    for (const fact of report.facts)
      if (fact.indicator !== undefined && !byIndicator.has(fact.indicator)) byIndicator.set(fact.indicator, fact);
    const total = byIndicator.get('proposal.total');
    if (total === undefined) return 'notApplicable';
    const stated = new Set(
      report.relations.filter(({ kind }) => kind === 'partition').flatMap((relation) => relationFacts(relation)),
    );
    const splits = SPLITS.map(({ needed, also }) => ({
      complete: needed.every((id) => byIndicator.has(id)),
      parts: [...needed, ...also].flatMap((id) => byIndicator.get(id) ?? []),
    })).filter(({ complete }) => complete);
    if (splits.length === 0) return 'notApplicable';
    return splits.flatMap(({ parts }): RawFinding[] => {
      if (parts.every(({ id }) => stated.has(id))) return [];
      const relation: PartitionRelation = {
        id: 'proposal',
        kind: 'partition',
        total: total.id,
        parts: parts.map(({ id }) => id),
        exhaustive: true,
      };
      const facts = factsOf(report);
      const outcome = evaluateRelation(relation, (id) => facts.get(id));
      return outcome.verdict === 'fails' ? [relationFinding(text, relation, outcome)] : [];
    });
  },
});
