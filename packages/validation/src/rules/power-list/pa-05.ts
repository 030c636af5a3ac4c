import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { ADJUSTMENTS } from './adjustments.js';

/** 合法性意见: gates of the procedure of adjustments. */
export const PA_05: LedgerRule = gateRule({
  of: ADJUSTMENTS,
  id: 'PA-05',
  title: { zh: '合法性意见', en: 'Legality review' },
  gates: ['reviewByManager.lawful', 'approve.lawful', 'approve.reviewBeforeApproval', 'publish.lawful'],
  tier: 'local',
  field: 'legalityReview',
  days: ({ legalityReview, governmentApproval }) => [
    ['合法性审查', 'reviewed', legalityReview?.on],
    ['批准', 'approved', governmentApproval?.on],
  ],
  explanation: {
    zh: '调整在审核、批准、公布之前应通过合法性审查。',
    en: 'An adjustment passes a legality review before it is approved or published.',
  },
  fix: { zh: '请补充合法性审查意见。', en: 'Add the legality review.' },
  consequence: 'revocable',
});
