import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import { dayOf } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 结果公示期限: results published later than local rules allow. */
export const IN_08: LedgerRule = recordRule({
  id: 'IN-08',
  title: { zh: '结果公示期限', en: 'Result publication' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [
    {
      text: {
        zh: '《食品生产经营监督检查管理办法》第三十九条（二十个工作日）；各地规定',
        en: 'rules on food inspections, article 39 (twenty working days); local rules',
      },
    },
  ],
  params: { maxWorkingDays: null as number | null },
  explanation: {
    zh: '检查结果应在规定期限内公示；全国没有统一期限，由参数设定。',
    en: 'Results are published in time; the time is local and set as a parameter.',
  },
  message: {
    zh: '检查（{record}）{since}结束，应于{lastDay}前公示，{doneOn}才公示。',
    en: 'Inspection ({record}) ended on {since}; due by {lastDay}, its result was published on {doneOn}.',
  },
  fix: { zh: '请及时公示检查结果。', en: 'Publish results in time.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '检查（{record}）{since}结束，应于{lastDay}前公示，至今没有公示记录。',
        en: 'Inspection ({record}) ended on {since}; due by {lastDay}, its result is not recorded as published.',
      },
    },
  },
  ledger: 'inspection.results',
  on: ({ endedAt }) => dayOf(endedAt),
  judge: ({ endedAt, publishedOn }, { today, params: { maxWorkingDays }, registry }) => {
    const since = dayOf(endedAt);
    const lastDay = addWorkingDays(since, maxWorkingDays ?? 0, registry.calendar);
    return overdue({ field: 'publishedOn', since, lastDay, doneOn: publishedOn, today });
  },
});
