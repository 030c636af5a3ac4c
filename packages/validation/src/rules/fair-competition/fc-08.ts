import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 先发布后审查: a measure published before it was reviewed. */
export const FC_08: LedgerRule = recordRule({
  id: 'FC-08',
  title: { zh: '先发布后审查', en: 'Review after publication' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'fair-competition',
  basis: [
    {
      instrument: 'fairCompetitionRegulation',
      text: { zh: '《公平竞争审查条例》第十七条', en: 'Fair Competition Review Regulation, article 17' },
    },
    {
      instrument: 'fairCompetitionOpinion2016',
      text: {
        zh: '《国务院关于在市场体系建设中建立公平竞争审查制度的意见》（国发〔2016〕34号）',
        en: 'the opinion of 2016 on fair competition reviews',
      },
    },
  ],
  explanation: {
    zh: '公平竞争审查在起草阶段进行，未经审查不得出台；存量措施的审查不在此列。',
    en: 'A new measure is reviewed while it is drafted; reviews of existing measures are left alone.',
  },
  message: {
    zh: '{policy}{publishedOn}出台，{reviewedOn}才作公平竞争审查。',
    en: '"{policy}" was published on {publishedOn} and reviewed on {reviewedOn}.',
  },
  fix: {
    zh: '请核对日期；确属先出台的，补充审查并按结论处理。',
    en: 'Check the days; where it is so, review it and act on the result.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'fairCompetition.reviews',
  on: ({ reviewedOn }) => reviewedOn,
  judge: ({ kind, policyName, publishedOn, reviewedOn }) =>
    kind === 'new' && publishedOn !== undefined && reviewedOn > publishedOn
      ? { field: 'reviewedOn', values: { policy: policyName, ...shownDates({ publishedOn, reviewedOn }) } }
      : undefined,
});
