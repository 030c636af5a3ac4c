import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { ADJUSTMENTS } from './adjustments.js';

/** 批准层级: a step of the procedure of adjustments passed over. */
export const PA_06: LedgerRule = gateRule({
  of: ADJUSTMENTS,
  id: 'PA-06',
  title: { zh: '批准层级', en: 'Level of approval' },
  passedOver: ['approve'],
  tier: 'local',
  field: 'governmentApproval',
  days: ({ managerReview, publishedOn }) => [
    ['审核', 'reviewed', managerReview?.on],
    ['公布', 'published', publishedOn],
  ],
  explanation: {
    zh: '新增、承接、取消、下放、收回的调整须经政府批准后公布；变更要素不需要。',
    en: 'What adds or takes away an item is approved by the government before it is published; a change of elements is not.',
  },
  fix: { zh: '请补登政府批准；没有批准的，报请批准。', en: 'Record the approval or ask for it.' },
  consequence: 'revocable',
});
