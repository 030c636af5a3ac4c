import { certificateState, type EnforcementCertificate } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import { dayOf } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

interface Known {
  certificates: ReadonlyMap<string, EnforcementCertificate>;
  recusals: ReadonlyMap<string, readonly string[]>;
}

/** 两名以上检查人员: a visit by fewer than two officers who may inspect. */
export const IN_03: LedgerRule = recordRule({
  id: 'IN-03',
  title: { zh: '两名以上检查人员', en: 'Two inspectors' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [{ provision: 'penalty.twoOfficers' }],
  explanation: {
    zh: '现场检查的执法人员不得少于两人，证件当日有效，且不是应当回避的人员；同一人重复登记由记录自身排除。',
    en: 'A visit takes two officers whose certificates are in force that day and who need not withdraw.',
  },
  message: {
    zh: '检查（{record}）{visitedOn}可计的检查人员只有{count}名，不足两名。',
    en: 'Inspection ({record}) of {visitedOn} has {count} officer(s) who may inspect, fewer than two.',
  },
  fix: {
    zh: '请核对检查人员、证件状态和回避；确不足两人的，检查结果不作为处理依据。',
    en: 'Check officers, certificates and recusals; where there were fewer, nothing may rest on the visit.',
  },
  consequence: 'unlawfulProcedure',
  ledger: 'inspection.results',
  on: ({ startedAt }) => dayOf(startedAt),
  prepare: ({ ledgers: { inspection, enforcementOfficer } }) => ({
    certificates: new Map((enforcementOfficer?.certificates ?? []).map((each) => [each.no, each])),
    recusals: new Map(
      (inspection?.inspectors ?? []).map(({ certificateNo, recusals = [] }) => [certificateNo, recusals]),
    ),
  }),
  judge: ({ inspectors, method, startedAt, target: { uscc = '' } }, _, known: Known) => {
    if (method !== 'onSite') return undefined;
    const visitedOn = dayOf(startedAt);
    const able = inspectors.filter((no) => {
      const certificate = known.certificates.get(no);
      const recused = known.recusals.get(no)?.includes(uscc) === true;
      return !recused && (certificate === undefined || certificateState(certificate, visitedOn) === 'active');
    });
    if (able.length >= 2) return undefined;
    return {
      field: 'inspectors',
      expected: '>= 2',
      actual: String(able.length),
      values: { count: able.length, ...shownDates({ visitedOn }) },
    };
  },
});
