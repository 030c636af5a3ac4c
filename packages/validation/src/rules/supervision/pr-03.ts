import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 办理结果分类: an answered suggestion without the class of its result. */
export const PR_03: LedgerRule = recordRule({
  id: 'PR-03',
  title: { zh: '办理结果分类', en: 'Reply class' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'supervision',
  basis: [{ text: { zh: '各地建议提案办理结果分类（A/B/C/D）', en: 'local classes of results (A to D)' } }],
  explanation: {
    zh: '主办、分办的建议提案答复后，应按当地分类登记办理结果。',
    en: 'Who leads the handling of a suggestion records the class of its result.',
  },
  message: {
    zh: '建议提案（{record}）已经答复，没有登记办理结果类别。',
    en: 'Suggestion ({record}) is answered and has no class of result.',
  },
  fix: {
    zh: '请补登办理结果类别；本地不分类的，可以关闭本规则。',
    en: 'Record the class; where there are none, switch the rule off.',
  },
  consequence: 'correctable',
  ledger: 'supervision.proposals',
  on: ({ assignedOn }) => assignedOn,
  judge: ({ role, repliedOn, replyClass }) =>
    role !== 'coHandle' && repliedOn !== undefined && replyClass === undefined ? { field: 'replyClass' } : undefined,
});
