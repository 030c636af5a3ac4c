import {
  evaluateRelation,
  relationFacts,
  type Fact,
  type FactId,
  type PartitionRelation,
  type Relation,
  type RelationOutcome,
  type Report,
  type SubsetRelation,
} from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';
import type { MessageVariant, RawFinding } from '../../rule.js';

/** Evaluates the relations of a report that a rule judges. Internal. */
export function evaluated<R extends Relation>(
  report: Report,
  judged: (relation: Relation) => relation is R,
): { relation: R; outcome: RelationOutcome }[] {
  const facts = new Map<FactId, Fact>(report.facts.map((fact) => [fact.id, fact]));
  return report.relations
    .filter(judged)
    .map((relation) => ({ relation, outcome: evaluateRelation(relation, (id) => facts.get(id)) }));
}

/** The facts of a report by id. Internal. */
export function factsOf(report: Report): ReadonlyMap<FactId, Fact> {
  return new Map(report.facts.map((fact) => [fact.id, fact]));
}

/** Variants of every rule over relations: what the words leave in doubt is a note that shows both figures. Internal. */
export const IN_DOUBT = {
  doubtful: {
    severity: 'info',
    message: {
      zh: '这几个数可能不一致，请核对：{arithmetic}。',
      en: 'These figures may disagree; please check: {arithmetic}.',
    },
    fix: {
      zh: '如果口径不同、没有列全或者所指不同，不必修改。',
      en: 'Nothing need be changed where they count different things or not all parts are listed.',
    },
  },
} as const satisfies Readonly<Record<string, MessageVariant>>;

/** The same parts, of which there may be more: their sum must only not exceed the whole. Internal. */
export function asSomeParts(relation: PartitionRelation): PartitionRelation {
  return { ...relation, exhaustive: false };
}

/** Whether it is in doubt that the parts are parts of the whole at all, not only whether they are all of them. Internal. */
export function arePartsInDoubt(relation: PartitionRelation | SubsetRelation): boolean {
  return relation.doubtful === true && !(relation.kind === 'partition' && relation.exhaustive);
}

/** Longest quote of a relation: from its first figure to its last. */
const LONGEST = 160;

/** A broken relation as a finding: at the words that state it, with its arithmetic. Internal. */
export function relationFinding(text: ReportText, relation: Relation, outcome: RelationOutcome): RawFinding {
  return {
    ...statedAt(text, relation),
    key: relation.raw ?? relationFacts(relation).join(' '),
    operands: outcome.operands,
    ...(outcome.expected === undefined ? {} : { expected: outcome.expected }),
    ...(outcome.actual === undefined ? {} : { actual: outcome.actual }),
    values: { arithmetic: outcome.explanation },
    ...(relation.doubtful ? { variant: 'doubtful' } : {}),
  };
}

function statedAt(text: ReportText, relation: Relation): Pick<RawFinding, 'at' | 'start' | 'end' | 'path' | 'place'> {
  const places = relationFacts(relation).flatMap((fact) => text.mentions(fact));
  const { raw } = relation;
  if (raw !== undefined && raw !== '') {
    const at = [...places.map(({ passage }) => passage), ...text.body].find((passage) => passage.text.includes(raw));
    if (at !== undefined) {
      const start = at.text.indexOf(raw);
      return { at, start, end: start + raw.length };
    }
  }
  const at = places[0]?.passage;
  if (at === undefined) return { path: ['relations'], place: { zh: '数据关系', en: 'relations' } };
  const here = places.filter(({ passage }) => passage === at);
  const start = Math.min(...here.map((mention) => mention.start));
  return { at, start, end: Math.min(Math.max(...here.map(({ end }) => end)), start + LONGEST) };
}
