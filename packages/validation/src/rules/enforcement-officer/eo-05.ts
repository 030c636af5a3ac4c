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
  params: { maxDays: null as number | null },
  explanation: {
    zh: '执法人员离岗后，执法证应在规定期限内收回注销。',
    en: 'When an officer leaves the post the certificate is cancelled in time.',
  },
  message: {
    zh: '{name}{leftOn}离岗，执法证{no}到{lastDay}没有注销。',
    en: '{name} left the post on {leftOn}; certificate {no} was not cancelled by {lastDay}.',
  },
  fix: {
    zh: '请收回注销执法证；期限由参数 maxDays 设定。',
    en: 'Withdraw and cancel it; maxDays says by when.',
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
    const lastDay = addDays(leftOn, params.maxDays ?? 0);
    if (today <= lastDay) return undefined;
    const kept = certificates.find(
      (each) => certificateState(each, lastDay) === 'active' || certificateState(each, lastDay) === 'suspended',
    );
    return kept && { field: 'leftOn', values: { name, no: kept.no, ...shownDates({ leftOn, lastDay }) } };
  },
});
