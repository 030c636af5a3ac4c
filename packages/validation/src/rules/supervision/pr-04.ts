import { addMonths } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 不满意重办: an unsatisfied proposer whose suggestion was not handled again. */
export const PR_04: LedgerRule = recordRule({
  id: 'PR-04',
  title: { zh: '不满意重办', en: 'Re-handling' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'supervision',
  basis: [
    {
      text: {
        zh: '各地办理代表建议规定（不满意的一个月内重新办理）',
        en: 'local rules on suggestions (handled again within a month)',
      },
    },
  ],
  params: { months: 1 },
  explanation: {
    zh: '代表、委员对答复不满意的，应在当地规定的时间内重新办理答复；反馈日期没有登记，从答复起给出双倍时间。',
    en: 'Where the proposer is not satisfied the suggestion is handled again; as the day of the feedback is not recorded, twice the time is given from the reply.',
  },
  message: {
    zh: '建议提案（{record}）{repliedOn}答复后不满意，到{lastDay}没有重新办理。',
    en: 'Suggestion ({record}), answered on {repliedOn}, left the proposer unsatisfied and was not handled again by {lastDay}.',
  },
  fix: { zh: '请重新办理答复并登记。', en: 'Handle it again and record it.' },
  consequence: 'accountability',
  ledger: 'supervision.proposals',
  on: ({ assignedOn }) => assignedOn,
  judge: ({ repliedOn, satisfaction, rehandled }, { today, params: { months } }) => {
    if (satisfaction !== 'unsatisfied' || repliedOn === undefined || rehandled !== undefined) return undefined;
    if (today === undefined) return 'undecided';
    const lastDay = addMonths(repliedOn, months * 2);
    return today <= lastDay ? undefined : { field: 'rehandled', values: shownDates({ repliedOn, lastDay }) };
  },
});
