import { addDays, type IsoDate } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 到期前评估: a document that ends soon and was not looked at since the window opened. */
export const ND_12: LedgerRule<{ windowDays: number | null }> = recordRule({
  id: 'ND-12',
  title: { zh: '到期前评估', en: 'Assessment before the end' },
  severity: 'info',
  tier: 'local',
  confidence: 'unsure',
  subject: 'normative-document',
  basis: [{ text: { zh: '本地行政规范性文件管理规定', en: 'local rules on normative documents' } }],
  params: { windowDays: null as number | null },
  explanation: {
    zh: '有的地方要求有效期届满前（多为6个月）评估是否继续施行，设置参数 windowDays。',
    en: 'Some places ask for an assessment before a document ends (often six months): set `windowDays`.',
  },
  message: {
    zh: '文件（{record}）有效期至{validUntil}，没有评估或者清理记录。',
    en: 'Document ({record}) is valid until {validUntil} and no assessment or clean-up of it is recorded.',
  },
  fix: { zh: '请评估是否继续施行，并登记清理结果。', en: 'Assess whether it goes on and record the result.' },
  consequence: 'correctable',
  ledger: 'normativeDocument.documents',
  prepare: ({ ledgers }) =>
    new Map(
      (ledgers.normativeDocument?.cleanUps ?? [])
        .toSorted((a, b) => (a.on < b.on ? -1 : 1))
        .flatMap(({ on, results }) => results.map(({ documentRef }) => [documentRef, on])),
    ),
  judge: (
    { id, title, status, validUntil },
    { today, params: { windowDays } },
    lookedAt: ReadonlyMap<string, IsoDate>,
  ) => {
    if (status !== 'effective' || validUntil === undefined || today === undefined || windowDays === null)
      return undefined;
    const opens = addDays(validUntil, -windowDays);
    const last = lookedAt.get(id) ?? lookedAt.get(title) ?? '';
    if (today < opens || today > validUntil || last >= opens) return undefined;
    return { field: 'validUntil', values: shownDates({ validUntil }) };
  },
});
