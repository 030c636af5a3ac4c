import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import { isMarketPenalty } from './market-penalty.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 市场监管公示期限: a penalty of a market regulator published late. */
export const CR_02: LedgerRule = recordRule({
  id: 'CR-02',
  title: { zh: '市场监管公示期限', en: 'SAMR publicity clock' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'credit',
  basis: [
    {
      instrument: 'samrPublicity2021',
      text: {
        zh: '《市场监督管理行政处罚信息公示规定》（国家市场监督管理总局令第45号）第九条',
        en: 'rules of market regulation on publishing penalties, article 9',
      },
    },
  ],
  explanation: {
    zh: '2021年9月1日起，市场监管部门的处罚信息应自作出决定之日起二十个工作日内公示（跨省的，十个工作日推送、十个工作日公示）。',
    en: 'Since September 2021 a market regulator publishes a penalty within twenty working days.',
  },
  message: {
    zh: '{record}的处罚决定{since}作出，应于{lastDay}前公示，{doneOn}才公示。',
    en: 'The penalty ({record}) of {since} was due by {lastDay} and published on {doneOn}.',
  },
  fix: { zh: '请及时公示，并补登公示日期。', en: 'Publish it and record the day.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '{record}的处罚决定{since}作出，应于{lastDay}前公示，至今没有公示记录。',
        en: 'The penalty ({record}) of {since} was due by {lastDay} and is not recorded as published.',
      },
    },
  },
  ledger: 'credit.publicity',
  on: ({ decidedOn }) => decidedOn,
  judge: (row, { today, registry }) =>
    row.kind === 'penalty' && isMarketPenalty(row) && row.penaltyKinds.some((kind) => kind !== 'warning')
      ? overdue({
          field: 'publishedOn',
          since: row.decidedOn,
          lastDay: addWorkingDays(row.decidedOn, 20, registry.calendar),
          doneOn: row.publishedOn,
          today,
        })
      : undefined,
});
