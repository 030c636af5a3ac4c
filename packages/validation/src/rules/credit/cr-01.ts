import { addWorkingDays } from '@fazhi/core';
import { overdue } from '../overdue.js';
import { isMarketPenalty } from './market-penalty.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 公示期限: a licence or penalty published late. */
export const CR_01: LedgerRule = recordRule({
  id: 'CR-01',
  title: { zh: '公示期限', en: 'Publicity clock' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'credit',
  basis: [
    {
      instrument: 'threeSystems2018',
      text: {
        zh: '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）',
        en: 'the guidance of 2018 on the three systems',
      },
    },
    {
      instrument: 'dualPublicity2018',
      text: {
        zh: '《国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）',
        en: 'the guidance of 2018 on publishing licences and penalties',
      },
    },
  ],
  params: { workingDays: 7 },
  explanation: {
    zh: '行政许可、行政处罚应自作出决定之日起七个工作日内公示；市场监管部门2021年9月1日起的处罚由 CR-02 判断。',
    en: 'A licence or penalty is published within seven working days; penalties of market regulators since September 2021 are for CR-02.',
  },
  message: {
    zh: '{record}的决定{since}作出，应于{lastDay}前公示，{doneOn}才公示。',
    en: 'The decision ({record}) of {since} was due by {lastDay} and published on {doneOn}.',
  },
  fix: { zh: '请及时公示，并补登公示日期。', en: 'Publish it and record the day.' },
  consequence: 'accountability',
  variants: {
    missing: {
      message: {
        zh: '{record}的决定{since}作出，应于{lastDay}前公示，至今没有公示记录。',
        en: 'The decision ({record}) of {since} was due by {lastDay} and is not recorded as published.',
      },
    },
  },
  ledger: 'credit.publicity',
  on: ({ decidedOn }) => decidedOn,
  judge: (row, { today, registry, params }) =>
    isMarketPenalty(row)
      ? undefined
      : overdue({
          field: 'publishedOn',
          since: row.decidedOn,
          lastDay: addWorkingDays(row.decidedOn, params.workingDays, registry.calendar),
          doneOn: row.publishedOn,
          today,
        }),
});
