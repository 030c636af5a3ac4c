import { defineRule, type LedgerRule } from '../../rule.js';
import { fewerInYear } from './held-in-year.js';

/** 集体学法次数: study sessions fewer than there should be. */
export const LD_01: LedgerRule<{ min: number | null }> = defineRule<{ min: number | null }>({
  id: 'LD-01',
  title: { zh: '集体学法次数', en: 'Study sessions' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'leadership',
  basis: [
    {
      text: {
        zh: '各地关于党委（党组）中心组集中学法次数的规定',
        en: 'local rules on how often leaders study law together',
      },
    },
  ],
  reads: ['ledgers'],
  params: { min: null },
  explanation: {
    zh: '各地规定党委（党组）理论学习中心组每年集中学法的次数，如不少于5次；没有全国统一的次数，用参数 min 设定。',
    en: 'Local rules say how often a year the study group of the leadership studies law, as five times; there is no national figure, so `min` sets it.',
  },
  message: {
    zh: '{year}年中心组集中学法{held}次，少于{least}次。',
    en: 'The study group studied law {held} times in {year}, fewer than {least}.',
  },
  fix: { zh: '请核对台账；次数不够的，补上学习。', en: 'Check the ledger, and hold the sessions that are missing.' },
  consequence: 'correctable',
  check: ({ book: { ledgers }, params }) =>
    fewerInYear(
      ledgers,
      'studySessions',
      { zh: '组织领导 › 集体学法台账', en: 'leadership › study sessions' },
      ledgers.leadership?.studySessions?.filter(({ kind }) => kind === 'centerGroup'),
      params.min!,
    ),
});
