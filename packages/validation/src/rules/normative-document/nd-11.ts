import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 到期未处理: a document whose last day is over and that is still said to be in force. */
export const ND_11: LedgerRule = recordRule({
  id: 'ND-11',
  title: { zh: '到期未处理', en: 'Expired and still in force' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  subject: 'normative-document',
  basis: [{ text: { zh: '有效期与效力状态一致', en: 'validity and status agree' } }],
  explanation: {
    zh: '有效期届满的文件自动失效；需要继续施行的，重新公布。',
    en: 'A document ends with its validity; where it goes on, it is published anew.',
  },
  message: {
    zh: '文件（{record}）有效期至{validUntil}，效力状态仍为现行有效。',
    en: 'Document ({record}) was valid until {validUntil} and is still said to be in force.',
  },
  fix: {
    zh: '请更新效力状态和失效日期；继续施行的，补登重新公布的情况。',
    en: 'Update status and end, or record that it was published anew.',
  },
  consequence: 'revocable',
  ledger: 'normativeDocument.documents',
  judge: ({ status, validUntil }, { today }) =>
    status !== 'effective' || validUntil === undefined || today === undefined || today <= validUntil
      ? undefined
      : { field: 'validUntil', values: shownDates({ validUntil }) },
});
