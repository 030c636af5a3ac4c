import type { LegalAdviserEngagement } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 聘期外出具: an opinion dated outside the term of the adviser who gave it. */
export const LO_01: LedgerRule = recordRule({
  id: 'LO-01',
  title: { zh: '聘期外出具', en: 'Opinion outside the engagement' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  subject: 'legal-adviser',
  basis: [{ text: { zh: '日期先后', en: 'order of dates' } }],
  explanation: {
    zh: '法律意见书应在聘期之内出具；聘期以外的，出具人没有受聘，或台账漏记了续聘。',
    en: 'An opinion is given within the term of the engagement; outside it nobody was engaged, or a renewal was not recorded.',
  },
  message: {
    zh: '法律意见书（{record}）{issuedOn}出具，不在聘期（{termStart}至{termEnd}）之内。',
    en: 'Opinion ({record}) is dated {issuedOn}, outside the engagement from {termStart} to {termEnd}.',
  },
  fix: {
    zh: '请核对出具日期，补登续聘，或改填聘任编号。',
    en: 'Check the date, record the renewal or name the right engagement.',
  },
  consequence: 'correctable',
  ledger: 'legalAdviser.opinions',
  on: ({ issuedOn }) => issuedOn,
  prepare: ({ ledgers }) =>
    new Map((ledgers.legalAdviser?.engagements ?? []).map((engagement) => [engagement.id, engagement])),
  judge: ({ engagementId = '', issuedOn }, _, engagements: ReadonlyMap<string, LegalAdviserEngagement>) => {
    const engagement = engagements.get(engagementId);
    if (engagement === undefined) return undefined;
    const { termStart, termEnd } = engagement;
    if (issuedOn >= termStart && issuedOn <= termEnd) return undefined;
    return { field: 'issuedOn', values: shownDates({ issuedOn, termStart, termEnd }) };
  },
});
