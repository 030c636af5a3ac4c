import { longestValidity } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 有效期: a document in force for longer than the place allows. */
export const ND_08: LedgerRule<{ years: number | null; trialYears: number | null }> = recordRule({
  id: 'ND-08',
  title: { zh: '有效期', en: 'Validity' },
  severity: 'warning',
  tier: 'local',
  confidence: 'unsure',
  subject: 'normative-document',
  basis: [{ text: { zh: '本地行政规范性文件管理规定', en: 'local rules on normative documents' } }],
  params: { years: null as number | null, trialYears: null as number | null },
  explanation: {
    zh: '规范性文件的有效期由各地规定（多为5年，试行、暂行的2年），设置参数 years 和 trialYears。',
    en: 'How long a document may be in force is for local rules to say (often five years, two on trial): set `years` and `trialYears`.',
  },
  message: {
    zh: '文件（{record}）{effectiveFrom}施行，有效期至{validUntil}，最长至{longest}。',
    en: 'Document ({record}), in force from {effectiveFrom}, is valid until {validUntil}; the longest is {longest}.',
  },
  fix: { zh: '请核对有效期。', en: 'Check how long it is valid.' },
  consequence: 'correctable',
  ledger: 'normativeDocument.documents',
  on: ({ publishedOn, effectiveFrom }) => publishedOn ?? effectiveFrom,
  judge: ({ trial, effectiveFrom, validUntil }, { params: { years, trialYears } }) => {
    if (effectiveFrom === undefined || validUntil === undefined || years === null || trialYears === null)
      return undefined;
    const longest = longestValidity(effectiveFrom, trial, { years, trialYears });
    if (validUntil <= longest) return undefined;
    return { field: 'validUntil', values: shownDates({ effectiveFrom, validUntil, longest }) };
  },
});
