import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 音像记录存储期限: how long a recording is kept. */
export const EC_18: LedgerRule = recordRule({
  id: 'EC-18',
  title: { zh: '音像记录存储期限', en: 'How long a recording is kept' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'enforcement',
  basis: [{ provision: 'threeSystems.recording' }],
  explanation: {
    zh: '音像记录应当按照规定归档保存，写明存储期限。',
    en: 'A recording is archived, with how long it is kept.',
  },
  message: {
    zh: '案件（{record}）：音像记录“{item}”没有写明存储期限。',
    en: 'Case ({record}): recording "{item}" does not say how long it is kept.',
  },
  fix: { zh: '请补登存储期限。', en: 'Record how long it is kept.' },
  consequence: 'correctable',
  ledger: 'enforcement.cases',
  judge: ({ processRecords }) =>
    processRecords
      .filter(({ form, retention }) => form === 'audioVisual' && retention === undefined)
      .map(({ item }) => ({ field: 'processRecords', values: { item } })),
});
