import type { LedgerRule } from '../../rule.js';
import { isInForce } from '../is-in-force.js';
import { recordRule } from '../record-rule.js';

/** 未公布不得执行: a document in force that was not published. */
export const ND_05: LedgerRule = recordRule({
  id: 'ND-05',
  title: { zh: '未公布不得执行', en: 'In force though not published' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'normative-document',
  basis: [{ provision: 'document.businessInterests' }, { provision: 'document.publication' }],
  explanation: {
    zh: '规范性文件应当向社会公开发布；未经公布的，不得作为行政管理依据。',
    en: 'A normative document is published; unpublished it is no basis for administration.',
  },
  message: {
    zh: '文件（{record}）“{title}”没有公布日期，效力状态为现行有效。',
    en: 'Document ({record}) "{title}" has no day of publication and is said to be in force.',
  },
  fix: {
    zh: '请补登公布日期；确未公布的，尽快公布，公布前停止作为依据。',
    en: 'Record the day; where it was not published, do so and do not rest on it before.',
  },
  consequence: 'revocable',
  ledger: 'normativeDocument.documents',
  on: ({ effectiveFrom, signedOn }) => effectiveFrom ?? signedOn,
  judge: ({ title, status, publishedOn }, context) =>
    status === 'effective' && publishedOn === undefined && isInForce('document.publication', context)
      ? { field: 'publishedOn', values: { title } }
      : undefined,
});
