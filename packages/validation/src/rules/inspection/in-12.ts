import { addDays, type IsoDate } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { groupedBy } from '../grouped-by.js';
import { dayOf } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** First day of the regulation. */
const SINCE = '2020-01-01';

/** 可合并检查: two routine visits to one enterprise within a short time. */
export const IN_12: LedgerRule = recordRule({
  id: 'IN-12',
  title: { zh: '可合并检查', en: 'Visits that could be merged' },
  severity: 'info',
  tier: 'local',
  confidence: 'unsure',
  subject: 'inspection',
  basis: [
    {
      instrument: 'businessEnvironmentRegulation',
      text: {
        zh: '《优化营商环境条例》第五十四条（能够合并的应当合并）',
        en: 'Regulation on the business environment, article 54: visits that can be made together are',
      },
    },
  ],
  params: { windowDays: 30 },
  explanation: {
    zh: '同一时期对同一企业的日常检查能够合并的应当合并；时间间隔由参数设定，由人工判断。2020年1月1日起。',
    en: 'Since 2020 routine visits to one enterprise that can be made together are; the days between are a parameter, and a person decides.',
  },
  message: {
    zh: '{target}在{firstOn}和{secondOn}先后被日常检查，相隔不到{days}天。',
    en: '{target} was visited on {firstOn} and on {secondOn}, fewer than {days} days apart.',
  },
  fix: { zh: '请核对能否合并检查。', en: 'Check whether the visits could have been one.' },
  consequence: 'accountability',
  ledger: 'inspection.results',
  on: ({ startedAt }) => dayOf(startedAt),
  prepare: ({ ledgers }) => {
    const routine = (ledgers.inspection?.results ?? [])
      .filter(
        ({ inspectionKind, method, target }) => inspectionKind === 'daily' && method === 'onSite' && target.enterprise,
      )
      .toSorted((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
    const visits = [...groupedBy(routine, ({ target }) => target.uscc ?? target.name).values()];
    return new Map(
      visits.flatMap((rows) => rows.slice(1).map(({ id }, index) => [id, dayOf(rows[index]!.startedAt)] as const)),
    );
  },
  judge: (row, { params: { windowDays: days } }, before: ReadonlyMap<string, IsoDate>) => {
    const firstOn = before.get(row.id);
    const secondOn = dayOf(row.startedAt);
    if (firstOn === undefined || firstOn === secondOn || firstOn < SINCE || addDays(firstOn, days) <= secondOn)
      return undefined;
    return { field: 'startedAt', values: { target: row.target.name, days, ...shownDates({ firstOn, secondOn }) } };
  },
});
