import { certificateState, type EnforcementCertificate } from '@fazhi/core';
import { certificatesHeld } from './certificates-held.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 持证人员身份: a certificate in the hand of somebody who may not hold one. */
export const EO_01: LedgerRule = recordRule({
  id: 'EO-01',
  title: { zh: '持证人员身份', en: 'Who may hold a certificate' },
  severity: 'error',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement-officer',
  basis: [
    { provision: 'penalty.twoOfficers' },
    {
      instrument: 'threeSystems2018',
      text: {
        zh: '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》（国办发〔2018〕118号）',
        en: 'the guidance of 2018 on the three systems',
      },
    },
  ],
  explanation: {
    zh: '严禁合同工、临时工、工勤人员和辅助人员持证执法；执法证只发给公务员和事业编制人员。',
    en: 'Contract, temporary and auxiliary staff hold no certificate of enforcement.',
  },
  message: {
    zh: '{name}不是公务员或事业编制人员，仍持有有效的执法证{no}。',
    en: '{name} is neither a civil servant nor on the staff of an institution and holds certificate {no}.',
  },
  fix: {
    zh: '请核对人员性质；确不符合的，收回并注销执法证。',
    en: 'Check the status; where it is so, withdraw and cancel the certificate.',
  },
  consequence: 'invalid',
  ledger: 'enforcementOfficer.officers',
  prepare: ({ ledgers }) => certificatesHeld(ledgers),
  judge: ({ id, name, employment }, { today }, held: ReadonlyMap<string, readonly EnforcementCertificate[]>) => {
    const certificates = held.get(id) ?? [];
    if (employment !== 'other' || certificates.length === 0) return undefined;
    if (today === undefined) return 'undecided';
    const active = certificates.find((each) => certificateState(each, today) === 'active');
    return active && { field: 'employment', values: { name, no: active.no } };
  },
});
