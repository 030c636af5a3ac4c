import { addDays, certificateState, type EnforcementCertificate } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { certificatesHeld } from './certificates-held.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 离岗注销: a certificate kept after its holder left the post. */
export const EO_05: LedgerRule = recordRule({
  id: 'EO-05',
  title: { zh: '离岗注销', en: 'Cancel on leaving' },
  severity: 'error',
  tier: 'local',
  confidence: 'unsure',
  subject: 'enforcement-officer',
  basis: [
    {
      text: {
        zh: '各地行政执法证件管理办法（调离、退休收回注销）',
        en: 'local rules on certificates (withdrawal on leaving)',
      },
    },
  ],
  params: { maxDays: 30 },
  explanation: {
    zh: '执法人员离岗后，执法证应在规定期限内收回注销。',
    en: 'When an officer leaves the post the certificate is cancelled in time.',
  },
  message: {
    zh: '{name}{leftOn}离岗，执法证{no}到{lastDay}没有注销。',
    en: '{name} left the post on {leftOn}; certificate {no} was not cancelled by {lastDay}.',
  },
  fix: {
    zh: '请收回注销执法证；本地期限不同的，请设置参数 maxDays。',
    en: 'Withdraw and cancel it; set maxDays where local rules differ.',
  },
  consequence: 'accountability',
  ledger: 'enforcementOfficer.officers',
  prepare: ({ ledgers }) => certificatesHeld(ledgers),
  judge: (
    { id, name, onPost, leftOn },
    { today, params },
    held: ReadonlyMap<string, readonly EnforcementCertificate[]>,
  ) => {
    const certificates = held.get(id) ?? [];
    if (onPost || certificates.length === 0) return undefined;
    if (leftOn === undefined || today === undefined) return 'undecided';
    const lastDay = addDays(leftOn, params.maxDays);
    if (today <= lastDay) return undefined;
    const kept = certificates.find(
      (each) => certificateState(each, lastDay) === 'active' || certificateState(each, lastDay) === 'suspended',
    );
    return kept && { field: 'leftOn', values: { name, no: kept.no, ...shownDates({ leftOn, lastDay }) } };
  },
});
