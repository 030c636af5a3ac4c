import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 例外要件: an exception without what it takes. */
export const FC_03: LedgerRule = recordRule({
  id: 'FC-03',
  title: { zh: '例外要件', en: 'Exception elements' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'fair-competition',
  basis: [
    {
      instrument: 'fairCompetitionRegulation',
      text: { zh: '《公平竞争审查条例》第十二条', en: 'Fair Competition Review Regulation, article 12' },
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
    zh: '适用例外规定的，须没有对公平竞争影响更小的替代方案，并有合理的实施期限或者终止条件。',
    en: 'An exception takes that nothing less restrictive would do, and a term or a condition on which it ends.',
  },
  message: {
    zh: '公平竞争审查（{policy}）适用例外规定，{missing}。',
    en: 'The review of "{policy}" rests on an exception, {missing}.',
  },
  fix: { zh: '请补充论证；不符合的，不得出台。', en: 'Add the reasons; where they are wanting, it may not be issued.' },
  consequence: 'revocable',
  ledger: 'fairCompetition.reviews',
  on: ({ reviewedOn }) => reviewedOn,
  judge: ({ policyName, exception }) => {
    if (exception === undefined) return undefined;
    const { noLessRestrictive, period, endCondition } = exception;
    const values = (zh: string, en: string) => ({ policy: policyName, missing: { zh, en } });
    if (!noLessRestrictive)
      return {
        field: 'exception',
        values: values('没有认定不存在影响更小的替代方案', 'without finding that nothing less restrictive would do'),
      };
    if (period !== undefined || endCondition !== undefined) return undefined;
    return {
      field: 'exception',
      values: values('没有实施期限或者终止条件', 'without a term or a condition on which it ends'),
    };
  },
});
