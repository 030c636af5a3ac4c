import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 旧版处罚种类: old edition of the penalty table. */
export const ES_10: LedgerRule = recordRule({
  id: 'ES-10',
  title: { zh: '旧版处罚种类', en: 'Old edition of the penalty table' },
  severity: 'warning',
  tier: 'law',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ provision: 'penalty.kinds' }],
  explanation: {
    zh: '2021年修订的行政处罚法增加了通报批评等种类，2022年度起的处罚统计表应当有相应栏目。',
    en: 'Since the revision of 2021 public criticism is a penalty; tables from 2022 on have a column for it.',
  },
  message: {
    zh: '执法统计年报（{record}）：处罚统计表没有“通报批评”一栏。',
    en: 'Annual figures ({record}): the table of penalties has no column for public criticism.',
  },
  fix: { zh: '请改用2021年以后的样式重新统计。', en: 'Use an edition made since 2021.' },
  consequence: 'wrongFigure',
  ledger: 'enforcement.annualReports',
  judge: ({ year, penalty }) =>
    penalty === undefined || year < 2022 || penalty.counts.some(({ kinds }) => kinds.includes('publicCriticism'))
      ? undefined
      : { field: 'penalty' },
});
