import { REGULATION_SINCE } from './regulation-since.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 征求利害关系人: a review that heard nobody concerned. */
export const FC_05: LedgerRule = recordRule({
  id: 'FC-05',
  title: { zh: '征求利害关系人', en: 'Stakeholders heard' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'fair-competition',
  basis: [
    {
      instrument: 'fairCompetitionRegulation',
      text: { zh: '《公平竞争审查条例》第十六条', en: 'Fair Competition Review Regulation, article 16' },
    },
  ],
  explanation: {
    zh: '2024年8月1日起，应当听取经营者、行业协会商会等利害关系人的意见；此前征求利害关系人意见或者向社会公开征求意见即可。',
    en: 'Since August 2024 those concerned are heard; before, a public consultation would do as well.',
  },
  message: {
    zh: '{policy}的公平竞争审查没有听取利害关系人意见的记录。',
    en: 'The review of "{policy}" records nobody concerned who was heard.',
  },
  fix: { zh: '请补充听取意见的记录。', en: 'Record who was heard.' },
  consequence: 'unlawfulProcedure',
  ledger: 'fairCompetition.reviews',
  on: ({ reviewedOn }) => reviewedOn,
  judge: ({ policyName, reviewedOn, consultation }) =>
    consultation.stakeholders.length > 0 || (consultation.public && reviewedOn < REGULATION_SINCE)
      ? undefined
      : { field: 'consultation', values: { policy: policyName } },
});
