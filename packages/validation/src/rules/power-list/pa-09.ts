import type { LedgerRule } from '../../rule.js';
import { gateRule } from '../procedure/gate-rule.js';
import { ADJUSTMENTS } from './adjustments.js';

/** 缺后续监管措施: gates of the procedure of adjustments. */
export const PA_09: LedgerRule = gateRule({
  of: ADJUSTMENTS,
  id: 'PA-09',
  title: { zh: '缺后续监管措施', en: 'No supervision afterwards' },
  gates: ['approve.supervisionPlan', 'publish.supervisionPlan'],
  severity: 'warning',
  tier: 'local',
  field: 'supervisionPlan',
  days: ({ publishedOn }) => [['公布', 'published', publishedOn]],
  explanation: {
    zh: '取消、下放的事项应有事中事后监管措施。',
    en: 'An item cancelled or delegated has measures of supervision afterwards.',
  },
  fix: { zh: '请补充后续监管措施。', en: 'Add the measures.' },
  consequence: 'accountability',
});
