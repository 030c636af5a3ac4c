import type { IsoDate } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { dayOf, STRICT_SINCE } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

interface Known {
  organs: ReadonlyMap<string, string>;
  announced: ReadonlyMap<string, IsoDate | undefined>;
}

/** 检查主体公告: an enterprise inspected by a body that was not announced as a subject of enforcement. */
export const IN_02: LedgerRule = recordRule({
  id: 'IN-02',
  title: { zh: '检查主体公告', en: 'Inspecting subject confirmed' },
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
    zh: '2024年12月30日起，行政检查主体须依法确认并公告；没有登记执法主体台账的不判断。',
    en: 'Since 30 December 2024 a body that inspects enterprises is confirmed and announced; without a ledger of subjects nothing is said.',
  },
  message: {
    zh: '检查（{record}）{visitedOn}由{organ}实施，执法主体台账里没有它当时已经公告的记录。',
    en: 'Inspection ({record}) of {visitedOn} was made by {organ}, not recorded as announced by then.',
  },
  fix: {
    zh: '请补登公告；没有公告的，由有检查权的机关实施。',
    en: 'Record the announcement; where there is none, have the competent organ inspect.',
  },
  consequence: 'invalid',
  ledger: 'inspection.results',
  on: ({ startedAt }) => dayOf(startedAt),
  prepare: ({ ledgers: { inspection, enforcement } }) =>
    enforcement?.subjects && {
      organs: new Map((inspection?.plans ?? []).map(({ id, organ }) => [id, organ.name])),
      announced: new Map(enforcement.subjects.map(({ body, announcedOn }) => [body.name, announcedOn])),
    },
  judge: ({ planId = '', startedAt, target }, { on = '' }, known: Known | undefined) => {
    const organ = known?.organs.get(planId);
    if (known === undefined || organ === undefined || !target.enterprise || on < STRICT_SINCE) return undefined;
    const announced = known.announced.get(organ);
    const visitedOn = dayOf(startedAt);
    return announced !== undefined && announced <= visitedOn
      ? undefined
      : { field: 'planId', values: { organ, ...shownDates({ visitedOn }) } };
  },
});
