import type { InspectionResult } from '@fazhi/core';
import { groupedBy } from '../grouped-by.js';
import { dayOf, STRICT_SINCE } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

interface Known {
  caps: ReadonlyMap<string, number | undefined>;
  visits: ReadonlyMap<string, readonly string[]>;
}

const isRoutine = ({ inspectionKind, target }: InspectionResult): boolean =>
  inspectionKind === 'daily' && target.enterprise;
const visitKey = ({ planId = '', startedAt, target }: InspectionResult): string =>
  [planId, startedAt.slice(0, 4), target.uscc ?? target.name].join(' ');

/** 频次上限: an enterprise visited more often than the cap of its plan. */
export const IN_11: LedgerRule = recordRule({
  id: 'IN-11',
  title: { zh: '频次上限', en: 'Frequency cap' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [
    {
      instrument: 'enterpriseInspection2024',
      text: {
        zh: '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）',
        en: 'the opinion of 2024 on inspections of enterprises',
      },
    },
  ],
  explanation: {
    zh: '同一机关对同一企业的日常检查不应超过计划公布的年度频次上限；投诉举报、转办交办等个案检查和专项检查不计。计划没有写明上限的不判断（全国没有统一数）。',
    en: 'Routine visits to one enterprise stay within the yearly cap of the plan; visits on complaints or orders and special inspections are not counted. Without a cap in the plan nothing is said.',
  },
  message: {
    zh: '{target}在{year}年被日常检查{count}次，超过计划频次上限{cap}次。',
    en: '{target} was visited {count} times in {year}, above the cap of {cap} in the plan.',
  },
  fix: {
    zh: '请核对检查类型；确超频次的，停止安排并说明。',
    en: 'Check the kinds of visit; where the cap is exceeded, stop and explain.',
  },
  consequence: 'accountability',
  ledger: 'inspection.results',
  on: ({ startedAt }) => dayOf(startedAt),
  prepare: ({ ledgers: { inspection } }) => {
    const routine = (inspection?.results ?? [])
      .filter(isRoutine)
      .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const visits = new Map([...groupedBy(routine, visitKey)].map(([key, rows]) => [key, rows.map(({ id }) => id)]));
    return { caps: new Map((inspection?.plans ?? []).map(({ id, frequencyCap }) => [id, frequencyCap])), visits };
  },
  judge: (row, _, known: Known) => {
    const cap = known.caps.get(row.planId ?? '');
    const visits = known.visits.get(visitKey(row)) ?? [];
    if (cap === undefined || !isRoutine(row) || dayOf(row.startedAt) < STRICT_SINCE) return undefined;
    // The first visit above the cap bears the finding, so that one excess is told once.
    if (visits.length <= cap || visits[cap] !== row.id) return undefined;
    return {
      field: 'target',
      expected: `<= ${String(cap)}`,
      actual: String(visits.length),
      values: { target: row.target.name, year: row.startedAt.slice(0, 4), count: visits.length, cap },
    };
  },
});
