import {
  evaluateRelation,
  relationFacts,
  type Fact,
  type FactId,
  type Relation,
  type RelationOutcome,
  type Report,
} from '@fazhi/core';
import type { ReportText } from '../../report-text/report-text.js';
import type { RawFinding } from '../../rule.js';

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
