import { workingDaysBetween } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 审核期限: time of the review. */
export const LR_06: LedgerRule<{ maxWorkingDays: number | null }> = recordRule({
  id: 'LR-06',
  title: { zh: '审核期限', en: 'Time of the review' },
  severity: 'warning',
  tier: 'local',
  confidence: 'unsure',
  subject: 'enforcement',
  basis: [{ text: { zh: '本地法制审核办法', en: 'local rules on legal review' } }],
  params: { maxWorkingDays: null as number | null },
  explanation: {
    zh: '法制审核的期限由各地规定，设置参数 maxWorkingDays；从送审或者补正之日起算。',
    en: 'How long a review may take is for local rules to say: set `maxWorkingDays`.',
  },
  message: {
    zh: '法制审核意见（{record}）：{from}送审，{issuedOn}出具，用时{days}个工作日，超过{maxWorkingDays}个。',
    en: 'Review ({record}): from {from} to {issuedOn}, {days} working days, more than {maxWorkingDays}.',
  },
  fix: { zh: '请核对日期；超期的，说明原因。', en: 'Check the days, or say why it took longer.' },
  consequence: 'correctable',
  ledger: 'enforcement.legalReviews',
  on: ({ issuedOn }) => issuedOn,
  judge: ({ submittedOn, completedFileOn, issuedOn }, { registry, params: { maxWorkingDays } }) => {
    const from = completedFileOn ?? submittedOn;
    const days = workingDaysBetween(from, issuedOn, registry.calendar);
    if (days === undefined) return 'undecided';
    if (maxWorkingDays === null || days <= maxWorkingDays) return undefined;
    return { field: 'issuedOn', values: { ...shownDates({ from, issuedOn }), days, maxWorkingDays } };
  },
});
