import { DECISION_STEP_LABELS, type DecisionCatalogEntry } from '@fazhi/core';
import { type AnnexTemplate, type AnnexColumn, annexTable } from './annex.js';

const COLUMNS: readonly AnnexColumn<DecisionCatalogEntry>[] = [
  ['决策事项', ({ name }) => name],
  ['承办单位', ({ sponsorUnit, coUnits = [] }) => [sponsorUnit, ...coUnits].join('、')],
  ['履行程序要求', ({ requiredSteps }) => requiredSteps.map((step) => DECISION_STEP_LABELS[step]).join('、')],
  ['计划完成时间', ({ plannedOn }) => `${plannedOn.slice(0, 4)}年${String(Number(plannedOn.slice(5, 7)))}月`],
];

/** The catalog of the year, in its own order. */
export const MAJOR_DECISION_CATALOG: AnnexTemplate = {
  office: '重大行政决策承办机构',
  tables: ({ majorDecision }) =>
    majorDecision?.catalog && [
      annexTable(
        COLUMNS,
        [...majorDecision.catalog].sort((a, b) => a.seq - b.seq),
      ),
    ],
};
