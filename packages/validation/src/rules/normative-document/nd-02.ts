import { workingDaysBetween } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { isInForce } from '../is-in-force.js';
import { recordRule } from '../record-rule.js';

/** 审核期限: a legality review that took fewer or more working days than usual. */
export const ND_02: LedgerRule<{ min: number; max: number }> = recordRule({
  id: 'ND-02',
  title: { zh: '审核期限', en: 'Time of the review' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'normative-document',
  basis: [{ provision: 'document.reviewTime' }],
  params: { min: 5, max: 15 },
  explanation: {
    zh: '合法性审核时间一般不少于5个工作日，最长不超过15个工作日；紧急情形除外。',
    en: 'A legality review takes at least five working days as a rule and fifteen at most, unless it is urgent.',
  },
  message: {
    zh: '文件（{record}）{receivedOn}送审，{issuedOn}出具审核意见，用时{days}个工作日，一般为{min}至{max}个工作日。',
    en: 'Document ({record}) was received on {receivedOn} and its review issued on {issuedOn}: {days} working days, usually {min} to {max}.',
  },
  fix: { zh: '请核对日期；属于紧急情形的，补登说明。', en: 'Check the days; record the urgency where there was one.' },
  consequence: 'correctable',
  ledger: 'normativeDocument.documents',
  on: ({ legalityReview }) => legalityReview?.issuedOn,
  judge: ({ legalityReview }, { on, registry, params: { min, max } }) => {
    if (legalityReview === undefined || legalityReview.urgency !== undefined) return undefined;
    if (!isInForce('document.reviewTime', { on, registry })) return undefined;
    const { receivedOn, issuedOn } = legalityReview;
    const days = workingDaysBetween(receivedOn, issuedOn, registry.calendar);
    if (days === undefined) return 'undecided';
    if (days >= min && days <= max) return undefined;
    return { field: 'legalityReview', values: { ...shownDates({ receivedOn, issuedOn }), days, min, max } };
  },
});
