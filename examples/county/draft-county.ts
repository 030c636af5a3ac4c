import {
  type Consolidation,
  evaluateRelation,
  type Fact,
  findFact,
  type RelationOutcome,
  type Report,
} from '@fazhi/core';
import { addChart, defaultPlan, draftReport } from '@fazhi/drafting';
import { REPORTERS } from './department-ledgers.js';

/** The report of the party committee and the government, with charts over years and departments. */
export function draftCounty(consolidation: Consolidation, previous?: Consolidation): Report {
  const { year } = consolidation;
  const ofDepartments = addChart(defaultPlan(year, REPORTERS), 'lawEnforcement', {
    kind: 'bar',
    caption: '行政处罚居前的部门',
    indicators: ['enforcement.penaltyTotal'],
    by: 'department',
  });
  const plan = addChart(ofDepartments, 'lawEnforcement', {
    kind: 'bar',
    caption: '行政处罚和行政许可',
    indicators: ['enforcement.penaltyTotal', 'enforcement.licensing'],
  });
  return draftReport({
    agency: REPORTERS,
    year,
    consolidation,
    ...(previous === undefined ? {} : { previous: previous.measurement }),
    annexes: ['departmentFigures'],
    plan,
    today: `${String(year + 1)}-02-20`,
  });
}

/** A total the report states, and the arithmetic that explains it. */
export interface ExplainedTotal {
  /** The total. */
  readonly total: Fact;
  /** The relations that make it. */
  readonly outcomes: readonly RelationOutcome[];
}

/** Every figure of the catalogue that the report states, with what explains it. */
export function explainedTotals(report: Report): ExplainedTotal[] {
  const outcomes = report.relations.map((relation) => evaluateRelation(relation, (id) => findFact(report, id)));
  const making = ({ relation }: RelationOutcome, id: string): boolean =>
    (relation.kind === 'partition' && relation.total === id) ||
    (relation.kind === 'ratio' && relation.rate === id) ||
    (relation.kind === 'subset' && relation.whole === id);
  return report.facts.flatMap((total) =>
    total.indicator === undefined
      ? []
      : [
          {
            total,
            outcomes: outcomes.filter(
              (outcome) =>
                making(outcome, total.id) &&
                outcome.operands.some(({ fact }) => fact.startsWith(`${total.id}@`) || fact.startsWith(`${total.id}/`)),
            ),
          },
        ],
  );
}
