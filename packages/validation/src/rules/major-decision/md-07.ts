import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { MAJOR_DECISION } from './major-decision.js';

/** 党委请示报告: report to the Party committee. */
export const MD_07: LedgerRule = gateRule({
  of: MAJOR_DECISION,
  id: 'MD-07',
  title: { zh: '党委请示报告', en: 'Report to the Party committee' },
  tier: 'regulation',
  gates: ['publication.partyReported'],
  passedOver: ['partyReport'],
  field: 'partyReportOn',
  days: ({ partyReportOn, publishedOn }) => [
    ['请示报告', 'reported', partyReportOn],
    ['公布', 'published', publishedOn],
  ],
  explanation: {
    zh: '重大行政决策出台前应当按照规定向同级党委请示报告。',
    en: 'A major decision is reported to the Party committee of the same level before it is issued.',
  },
  fix: {
    zh: '请补登请示报告日期；确未报告的，尽快报告并说明情况。',
    en: 'Record the day; where it was not reported, do so and explain.',
  },
  consequence: 'accountability',
});
