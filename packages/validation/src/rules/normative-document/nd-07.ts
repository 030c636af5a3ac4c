import { addDays, workingDaysBetween } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 一般文件征求意见: a document not for businesses, open for comment for fewer days than the place asks for. */
export const ND_07: LedgerRule<{ minWorkingDays: number | null }> = recordRule({
  id: 'ND-07',
  title: { zh: '一般文件征求意见', en: 'Consultation on other documents' },
  severity: 'warning',
  tier: 'local',
  confidence: 'unsure',
  subject: 'normative-document',
  basis: [
    { text: { zh: '本地行政规范性文件管理规定', en: 'local rules on normative documents' } },
    { provision: 'document.consultation' },
  ],
  params: { minWorkingDays: null as number | null },
  explanation: {
    zh: '不涉及市场主体的文件征求意见的期限由各地规定，按工作日设置参数 minWorkingDays。',
    en: 'How long other documents are open for comment is for local rules to say: set `minWorkingDays`.',
  },
  message: {
    zh: '文件（{record}）征求意见（{from}至{to}）{days}个工作日，少于{minWorkingDays}个。',
    en: 'Document ({record}) was open for comment from {from} to {to}: {days} working days, fewer than {minWorkingDays}.',
  },
  fix: { zh: '请补登期限较短的理由。', en: 'Record the reason why it was shorter.' },
  consequence: 'correctable',
  ledger: 'normativeDocument.documents',
  on: ({ consultation }) => (consultation?.required === true ? consultation.from : undefined),
  judge: ({ marketRelated, consultation }, { registry, params: { minWorkingDays } }) => {
    if (marketRelated || consultation?.required !== true || consultation.reasonIfShort !== undefined) return undefined;
    const { from, to } = consultation;
    // Both days count; the calendar counts from the day after the first.
    const days = workingDaysBetween(addDays(from, -1), to, registry.calendar);
    if (days === undefined) return 'undecided';
    if (minWorkingDays === null || days >= minWorkingDays) return undefined;
    return { field: 'consultation', values: { ...shownDates({ from, to }), days, minWorkingDays } };
  },
});
