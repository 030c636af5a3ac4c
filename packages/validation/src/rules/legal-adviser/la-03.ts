import { addDays, addMonths } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 聘期过长: a term longer than local rules allow. */
export const LA_03: LedgerRule = recordRule({
  id: 'LA-03',
  title: { zh: '聘期过长', en: 'Term too long' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'legal-adviser',
  basis: [
    {
      text: {
        zh: '各地法律顾问室工作规则（聘期1至3年）',
        en: 'local rules on legal advisers (terms of one to three years)',
      },
    },
  ],
  params: { maxYears: 3 },
  explanation: {
    zh: '各地规则一般把一届聘期限定在一至三年，期满考核后再续聘。',
    en: 'Local rules commonly limit a term to three years, with a review before it is renewed.',
  },
  message: {
    zh: '聘任（{record}）的聘期自{termStart}至{termEnd}，超过{most}年。',
    en: 'The engagement ({record}) runs from {termStart} to {termEnd}, longer than {most} years.',
  },
  fix: {
    zh: '请核对聘期；本地另有规定的，请设置参数 maxYears。',
    en: 'Check the term; set maxYears where local rules differ.',
  },
  consequence: 'correctable',
  ledger: 'legalAdviser.engagements',
  on: ({ termStart }) => termStart,
  judge: ({ termStart, termEnd }, { params }) => {
    const most = params.maxYears;
    const lastDay = addDays(addMonths(termStart, most * 12), -1);
    if (termEnd <= lastDay) return undefined;
    return {
      field: 'termEnd',
      expected: `<= ${lastDay}`,
      actual: termEnd,
      values: { most, ...shownDates({ termStart, termEnd }) },
    };
  },
});
