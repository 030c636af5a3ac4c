import { certificateState, type EnforcementCertificate } from '@fazhi/core';
import { certificatesHeld } from './certificates-held.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 证号唯一: two certificates of one kind in force for one officer. */
export const EO_02: LedgerRule = recordRule({
  id: 'EO-02',
  title: { zh: '证号唯一', en: 'Certificate number unique' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  subject: 'enforcement-officer',
  basis: [{ text: { zh: '执法证件管理：一人一证', en: 'one certificate for one officer' } }],
  explanation: {
    zh: '同一人员同一类执法证只能有一本有效；证号重复由 LED-04 指出。',
    en: 'An officer holds one certificate of a kind; a number used twice is LED-04.',
  },
  message: {
    zh: '{name}同时持有同类有效执法证{numbers}。',
    en: '{name} holds several certificates of one kind in force: {numbers}.',
  },
  fix: { zh: '请核对，注销多余的证件。', en: 'Check, and cancel the one too many.' },
  consequence: 'correctable',
  ledger: 'enforcementOfficer.officers',
  prepare: ({ ledgers }) => certificatesHeld(ledgers),
  judge: ({ id, name }, { today }, held: ReadonlyMap<string, readonly EnforcementCertificate[]>) => {
    const certificates = held.get(id) ?? [];
    if (certificates.length < 2) return undefined;
    if (today === undefined) return 'undecided';
    const active = certificates.filter((each) => certificateState(each, today) === 'active');
    const twice = active.filter(({ kind }) => active.filter((other) => other.kind === kind).length > 1);
    return twice.length === 0
      ? undefined
      : { field: 'certificateIds', values: { name, numbers: twice.map(({ no }) => no).join('、') } };
  },
});
