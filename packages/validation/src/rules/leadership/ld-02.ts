import { defineRule, type LedgerRule } from '../../rule.js';
import { fewerInYear } from './held-in-year.js';

/** 法治讲座次数: lectures on law fewer than there should be. */
export const LD_02: LedgerRule<{ min: number | null }> = defineRule<{ min: number | null }>({
  id: 'LD-02',
  title: { zh: '法治讲座次数', en: 'Lectures on law' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'ledger',
  subject: 'leadership',
  basis: [
    {
      text: {
        zh: '《法治政府建设实施纲要（2021—2025年）》：地方各级政府领导班子每年举办两期以上法治专题讲座',
        en: 'outline of 2021–2025: leaders of local governments hear two or more lectures on law a year',
      },
    },
  ],
  reads: ['ledgers'],
  params: { min: 2 },
  explanation: {
    zh: '2021年起，地方各级政府领导班子每年应当举办两期以上法治专题讲座；部门参照，所以只提示。',
    en: 'Since 2021 the leaders of local governments hear two or more lectures on law a year; departments follow it by analogy, so this is a hint.',
  },
  message: {
    zh: '{year}年举办法治讲座{held}次，少于{least}次。',
    en: 'There were {held} lectures on law in {year}, fewer than {least}.',
  },
  fix: { zh: '请核对台账；不够的，补办讲座。', en: 'Check the ledger, and hold the lectures that are missing.' },
  consequence: 'correctable',
  check: ({ book: { ledgers }, params }) =>
    fewerInYear(
      ledgers,
      'studySessions',
      { zh: '组织领导 › 集体学法台账', en: 'leadership › study sessions' },
      ledgers.year < 2021 ? undefined : ledgers.leadership?.studySessions?.filter(({ kind }) => kind === 'lecture'),
      params.min!,
    ),
});
