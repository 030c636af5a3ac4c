import { certificateState, type CertificateEventType } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** To renew or replace a certificate takes the same look at it. */
const VERIFIED: ReadonlySet<CertificateEventType> = new Set(['annualVerification', 'renew', 'replace']);

/** 年审: a certificate that was not verified in the year, where the office verifies every year. */
export const EO_04: LedgerRule = recordRule({
  id: 'EO-04',
  title: { zh: '年审', en: 'Annual verification' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'enforcement-officer',
  basis: [
    { text: { zh: '各地行政执法证件管理办法（年度审验）', en: 'local rules on certificates (yearly verification)' } },
  ],
  explanation: {
    zh: '实行年度审验的地方，全年有效的执法证当年应有审验记录；台账中从没有审验记录的，视为当地不实行，不判断。',
    en: 'Where certificates are verified every year, one in force all the year has been; where no certificate ever was, nothing is asked.',
  },
  message: {
    zh: '执法证（{record}）{year}年没有年度审验记录。',
    en: 'Certificate ({record}) was not verified in {year}.',
  },
  fix: {
    zh: '请补登审验；未审验的，按规定暂停使用。',
    en: 'Record the verification; without it the certificate may not be used.',
  },
  consequence: 'accountability',
  ledger: 'enforcementOfficer.certificates',
  prepare: ({ ledgers }) =>
    (ledgers.enforcementOfficer?.certificates ?? []).some(({ events }) =>
      events.some(({ type }) => type === 'annualVerification'),
    ),
  judge: (certificate, { today, ledgers: { year } }, usual: boolean) => {
    if (!usual) return undefined;
    const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
    if (today === undefined) return 'undecided';
    if (
      today <= last ||
      certificateState(certificate, first) !== 'active' ||
      certificateState(certificate, last) !== 'active'
    )
      return undefined;
    if (certificate.issuedOn >= first) return undefined;
    return certificate.events.some(({ type, on }) => VERIFIED.has(type) && on >= first && on <= last)
      ? undefined
      : { field: 'events', values: { year } };
  },
});
