import {
  type ConsolidatedRow,
  type Consolidation,
  type Fact,
  formatQuantity,
  type Phrasing,
  SUBJECT_LABELS,
  type Subject,
  toNumber,
} from '@fazhi/core';
import { shortName } from '../departments.js';
import { LEGAL_OFFICE } from '../plan.js';
import type { AnnexTable, AnnexTemplate } from './annex.js';

/** Most figures a table has beside the names: more do not fit a page. */
const COLUMNS = 6;

/** What stands where a department states no figure. */
const NOTHING = '—';

function cell(fact: Fact | undefined): string | Phrasing {
  return fact === undefined ? NOTHING : { type: 'factMention', fact: fact.id, value: formatQuantity(fact.quantity) };
}

const valueOf = (fact: Fact | undefined): number => (fact === undefined ? 0 : toNumber(fact.quantity));
const isSome = (fact: Fact | undefined): boolean => valueOf(fact) !== 0;

/** The figures of one subject: a row for each department that has any, those that have most of the first before the others. */
function subjectTable(
  subject: Subject,
  rows: readonly ConsolidatedRow[],
  { by, measurement }: Consolidation,
): AnnexTable {
  const facts = new Map(measurement.facts.map((fact) => [fact.id, fact]));
  const bodies = new Set(rows.flatMap((row) => row.bodies.map(({ body }) => body)));
  const figures = [...bodies]
    .map((body) => ({ body, own: rows.map(({ indicator: { id } }) => facts.get(`${id}@${body}`)) }))
    .filter(({ own }) => own.some(isSome))
    .sort((a, b) => valueOf(b.own[0]) - valueOf(a.own[0]));
  return {
    title: SUBJECT_LABELS[subject],
    header: ['单位', ...rows.map(({ indicator }) => indicator.label)],
    rows: [
      ...figures.map(({ body, own }) => [shortName(body, by.name), ...own.map(cell)]),
      ['合计', ...rows.map(({ total }) => cell(total))],
    ],
  };
}

/** The main figures by departments: of every subject those totals of several departments that the report states first. */
export const DEPARTMENT_FIGURES: AnnexTemplate = {
  office: LEGAL_OFFICE,
  tables: (_ledgers, _penalties, totals) => {
    if (totals === undefined) return undefined;
    const { consolidation, stated } = totals;
    const rows = new Map(consolidation.table.map((row) => [row.indicator.id as string, row]));
    const shown = [...stated].flatMap((id) => {
      const row = rows.get(id);
      if (row?.total === undefined || row.indicator.acrossBodies.kind === 'own') return [];
      return row.bodies.filter(({ fact }) => isSome(fact)).length < 2 ? [] : [row];
    });
    return (Object.keys(SUBJECT_LABELS) as Subject[]).flatMap((subject) => {
      const own = shown.filter(({ indicator }) => indicator.subject === subject).slice(0, COLUMNS);
      return own.length === 0 ? [] : [subjectTable(subject, own, consolidation)];
    });
  },
};
