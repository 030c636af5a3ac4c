import { REGULATION_SINCE } from './regulation-since.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 政府层级审查: a measure of a government not reviewed with the market regulator. */
export const FC_04: LedgerRule = recordRule({
  id: 'FC-04',
  title: { zh: '政府层级审查', en: 'Government-level review' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'fair-competition',
  basis: [
    {
      instrument: 'fairCompetitionRegulation',
      text: { zh: '《公平竞争审查条例》第十四条', en: 'Fair Competition Review Regulation, article 14' },
    },
  ],
  explanation: {
    zh: '2024年8月1日起，县级以上政府出台的政策措施，由本级市场监管部门会同起草单位审查。',
    en: 'Since August 2024 a measure of a government is reviewed by its market regulator together with the drafting unit.',
  },
  message: {
    zh: '{policy}由政府出台，审查单位是{body}，不是市场监管部门。',
    en: '"{policy}" is a measure of a government, reviewed by {body} and not by the market regulator.',
  },
  fix: { zh: '请由市场监管部门会同起草单位审查。', en: 'Have it reviewed by the market regulator.' },
  consequence: 'unlawfulProcedure',
  ledger: 'fairCompetition.reviews',
  on: ({ reviewedOn }) => reviewedOn,
  judge: ({ issuerLevel, policyName, reviewBody, reviewedOn }) =>
    issuerLevel === 'government' && reviewedOn >= REGULATION_SINCE && !/市场监/u.test(reviewBody)
      ? { field: 'reviewBody', values: { policy: policyName, body: reviewBody } }
      : undefined,
});
