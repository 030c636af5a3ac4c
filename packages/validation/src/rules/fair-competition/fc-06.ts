import { COMPETITION_STANDARD_LABELS } from '@fazhi/core';
import { REGULATION_SINCE } from './regulation-since.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

const MOST = Object.keys(COMPETITION_STANDARD_LABELS).length;

/** 十九项标准: a review that left out some of the nineteen heads. */
export const FC_06: LedgerRule = recordRule({
  id: 'FC-06',
  title: { zh: '十九项标准', en: 'Nineteen standards' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'fair-competition',
  basis: [
    {
      instrument: 'fairCompetitionRegulation',
      text: { zh: '《公平竞争审查条例》第八条至第十一条', en: 'Fair Competition Review Regulation, article 8 to 11' },
    },
  ],
  explanation: {
    zh: '2024年8月1日起逐项对照条例的十九项标准评估；此前为十八项，编号不同，不判断。',
    en: 'Since August 2024 a review goes through the nineteen heads of the regulation; the eighteen before were others and are not judged.',
  },
  message: {
    zh: '{policy}的公平竞争审查评估了{count}项，标准共{most}项。',
    en: 'The review of "{policy}" goes through {count} heads of {most}.',
  },
  fix: { zh: '请补充没有评估的项目。', en: 'Go through the heads left out.' },
  consequence: 'unlawfulProcedure',
  ledger: 'fairCompetition.reviews',
  on: ({ reviewedOn }) => reviewedOn,
  judge: ({ policyName, findings, reviewedOn }) =>
    reviewedOn < REGULATION_SINCE || findings.length === MOST
      ? undefined
      : {
          field: 'findings',
          expected: String(MOST),
          actual: String(findings.length),
          values: { policy: policyName, count: findings.length, most: MOST },
        },
});
