import { isInForce } from '../is-in-force.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 初次审核人员资格: reviewer without qualification. */
export const LR_03: LedgerRule = recordRule({
  id: 'LR-03',
  title: { zh: '初次审核人员资格', en: 'Reviewer without qualification' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.legalReview' }],
  explanation: {
    zh: '初次从事行政处罚决定法制审核的人员，应当通过国家统一法律职业资格考试取得法律职业资格。',
    en: 'Who reviews penalties for the first time holds the legal professional qualification.',
  },
  message: {
    zh: '法制审核意见（{record}）：{name}初次从事法制审核，没有法律职业资格。',
    en: 'Review ({record}): {name} reviews for the first time without the legal professional qualification.',
  },
  fix: {
    zh: '请由有资格的人员重新审核，核对审核人员名册。',
    en: 'Have a qualified person review it again and check the register.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.legalReviews',
  on: ({ issuedOn }) => issuedOn,
  judge: ({ actType, reviewers }, context) =>
    actType !== 'penalty' || !isInForce('penalty.legalReview', context)
      ? undefined
      : reviewers
          .filter(({ firstTime, legalQualification }) => firstTime && !legalQualification)
          .map(({ name }) => ({ field: 'reviewers', values: { name } })),
});
