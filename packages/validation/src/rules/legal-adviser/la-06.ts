import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 利益冲突仍出具意见: an adviser with a conflict of interest gave an opinion all the same. */
export const LA_06: LedgerRule = recordRule({
  id: 'LA-06',
  title: { zh: '利益冲突仍出具意见', en: 'Opinion in spite of a conflict of interest' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'legal-adviser',
  basis: [
    {
      text: {
        zh: '《关于推行法律顾问制度和公职律师公司律师制度的意见》（中办发〔2016〕30号）',
        en: 'the opinion of 2016 on legal advisers and public lawyers',
      },
    },
  ],
  explanation: {
    zh: '核查发现利益冲突的法律顾问应当回避，不就该事项出具意见。',
    en: 'An adviser whose check shows a conflict of interest withdraws and gives no opinion.',
  },
  message: {
    zh: '法律意见书（{record}）的出具人在聘任时核查有利益冲突。',
    en: 'The adviser behind opinion ({record}) has a conflict of interest on record.',
  },
  fix: {
    zh: '请核对利益冲突核查记录；确有冲突的，另请他人出具意见。',
    en: 'Check the record; where there is a conflict, ask another adviser.',
  },
  consequence: 'accountability',
  ledger: 'legalAdviser.opinions',
  on: ({ issuedOn }) => issuedOn,
  prepare: ({ ledgers }) =>
    new Set(
      (ledgers.legalAdviser?.engagements ?? []).flatMap(({ id, conflictCheck }) =>
        conflictCheck.result === 'conflict' ? [id] : [],
      ),
    ),
  judge: ({ engagementId }, _, conflicting: ReadonlySet<string>) =>
    engagementId !== undefined && conflicting.has(engagementId) ? { field: 'engagementId' } : undefined,
});
