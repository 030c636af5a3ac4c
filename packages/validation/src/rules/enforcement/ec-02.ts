import {
  CERTIFICATE_STATE_LABELS,
  certificateState,
  type EnforcementCase,
  type EnforcementCertificate,
  type IsoDate,
} from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** Days on which the officers of a case are known to have acted. */
function actDays(row: EnforcementCase): IsoDate[] {
  if (row.actType === 'inspection') return [row.inspectedOn];
  if (row.actType !== 'penalty') return [];
  return [row.investigatedOn, row.decision?.decidedOn].filter((day) => day !== undefined);
}

/** 执法证件有效: certificate not valid. */
export const EC_02: LedgerRule = recordRule({
  id: 'EC-02',
  title: { zh: '执法证件有效', en: 'Certificate not valid' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.twoOfficers' }, { provision: 'penalty.showingCertificates' }],
  explanation: {
    zh: '行政执法由具有执法资格的人员实施；办案当日证件应当有效。',
    en: 'Officers act with a certificate that is valid on the day.',
  },
  message: {
    zh: '案件（{record}）：执法证{certificateNo}在{day}为{state}。',
    en: 'Case ({record}): certificate {certificateNo} was {state} on {day}.',
  },
  fix: {
    zh: '请核对证件台账；证件无效的，由有资格的人员重新调查取证。',
    en: 'Check the certificates; where one was not valid, have qualified officers take the evidence again.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'enforcement.cases',
  prepare: ({ ledgers }) => new Map((ledgers.enforcementOfficer?.certificates ?? []).map((each) => [each.no, each])),
  judge: (row, _, certificates: ReadonlyMap<string, EnforcementCertificate>) => {
    const days = actDays(row);
    return row.officers.flatMap(({ certificateNo }) => {
      const certificate = certificates.get(certificateNo);
      if (certificate === undefined) return [];
      const day = days.find((each) => certificateState(certificate, each) !== 'active');
      if (day === undefined) return [];
      const state = certificateState(certificate, day);
      const shown = { zh: CERTIFICATE_STATE_LABELS[state], en: state };
      return { field: 'officers', values: { certificateNo, state: shown, ...shownDates({ day }) } };
    });
  },
});
