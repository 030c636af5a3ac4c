import { addDays } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { dayOf, STRICT_SINCE } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 检查审批: an enterprise visited before the visit was approved. */
export const IN_10: LedgerRule = recordRule({
  id: 'IN-10',
  title: { zh: '检查审批', en: 'Approval before start' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'unsure',
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
  params: { maxDays: 0 },
  explanation: {
    zh: '2024年12月30日起，实施涉企行政检查前须报本机关负责人批准；情况紧急的可以先查，补办手续的天数由参数设定，没有设定的不判断。',
    en: 'Since 30 December 2024 a visit to an enterprise is approved before it is made; an urgent one is made up for within the days set as a parameter, or left alone without them.',
  },
  message: {
    zh: '检查（{record}）{visitedOn}开始，没有在此之前批准的记录。',
    en: 'Inspection ({record}) began on {visitedOn} and is not recorded as approved by then.',
  },
  fix: {
    zh: '请补登批准；确未批准的，补办手续并说明。',
    en: 'Record the approval; where there was none, make up for it and explain.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'inspection.results',
  on: ({ startedAt }) => dayOf(startedAt),
  judge: ({ approvedOn, startedAt, target, urgent }, { on = '', today, params: { maxDays } }) => {
    if (!target.enterprise || on < STRICT_SINCE) return undefined;
    // Nothing says for the whole country by when an urgent visit is made up for.
    if (urgent && maxDays === 0) return undefined;
    const visitedOn = dayOf(startedAt);
    const lastDay = urgent ? addDays(visitedOn, maxDays) : visitedOn;
    if (approvedOn !== undefined && approvedOn <= lastDay) return undefined;
    if (urgent && approvedOn === undefined && (today === undefined || today <= lastDay)) return 'undecided';
    return { field: 'approvedOn', values: shownDates({ visitedOn }) };
  },
});
