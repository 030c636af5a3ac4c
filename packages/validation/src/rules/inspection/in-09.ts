import { overdue } from '../overdue.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 年度计划公布: a yearly plan published late. */
export const IN_09: LedgerRule = recordRule({
  id: 'IN-09',
  title: { zh: '年度计划公布', en: 'Annual plan published' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [
    {
      text: {
        zh: '上海、北京等地优化营商环境条例（每年3月31日前）',
        en: 'regulations of Shanghai and Beijing on the business environment (by 31 March)',
      },
    },
  ],
  params: { deadline: null as string | null },
  explanation: {
    zh: '年度检查计划应在当地规定的日期前公布；专项检查随任务部署，不在此列。日期由参数设定，如 03-31。',
    en: 'A yearly plan is published by the local date, set as a parameter; special inspections have no such date.',
  },
  message: {
    zh: '年度检查计划（{record}）应于{lastDay}前公布，{doneOn}才公布。',
    en: 'Plan ({record}) was due by {lastDay} and published on {doneOn}.',
  },
  fix: { zh: '请及时公布计划。', en: 'Publish the plan in time.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '年度检查计划（{record}）应于{lastDay}前公布，至今没有公布记录。',
        en: 'Plan ({record}) was due by {lastDay} and is not recorded as published.',
      },
    },
  },
  ledger: 'inspection.plans',
  judge: ({ kind, publishedOn }, { today, params: { deadline }, ledgers: { year } }) => {
    if (kind === 'special') return undefined;
    const since = `${String(year)}-01-01`;
    return overdue({
      field: 'publishedOn',
      since,
      lastDay: `${String(year)}-${deadline ?? ''}`,
      doneOn: publishedOn,
      today,
    });
  },
});
