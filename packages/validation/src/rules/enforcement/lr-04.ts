import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 审核人员占比: share of reviewers. */
export const LR_04: LedgerRule<{ minPercent: number }> = recordRule({
  id: 'LR-04',
  title: { zh: '审核人员占比', en: 'Share of reviewers' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'threeSystems.reviewers' }],
  params: { minPercent: 5 },
  explanation: {
    zh: '法制审核人员原则上不少于本单位执法人员总数的5%。',
    en: 'Reviewers are as a rule at least five percent of the officers.',
  },
  message: {
    zh: '执法主体（{record}）有执法人员{officers}人，法制审核人员{reviewers}人，低于{percent}%。',
    en: 'Body ({record}) has {officers} officers and {reviewers} reviewers, fewer than {percent}%.',
  },
  fix: { zh: '请核对人数；不足的，配齐法制审核人员。', en: 'Check the numbers and appoint reviewers.' },
  consequence: 'correctable',
  ledger: 'enforcement.subjects',
  judge: ({ status, officersOnPost, legalReviewers }, { params: { minPercent } }) =>
    status !== 'active' ||
    officersOnPost === undefined ||
    legalReviewers === undefined ||
    legalReviewers * 100 >= officersOnPost * minPercent
      ? undefined
      : {
          field: 'legalReviewers',
          values: { officers: officersOnPost, reviewers: legalReviewers, percent: minPercent },
        },
});
