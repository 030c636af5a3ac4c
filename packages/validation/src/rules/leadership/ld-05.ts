import { defineRule, type LedgerRule } from '../../rule.js';
import { fewerInYear } from './held-in-year.js';

/** 未听取专题汇报: no briefing heard fewer than there should be. */
export const LD_05: LedgerRule<{ min: number | null }> = defineRule<{ min: number | null }>({
  id: 'LD-05',
  title: { zh: '未听取专题汇报', en: 'No briefing heard' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'ledger',
  subject: 'leadership',
  basis: [
    {
      instrument: 'firstResponsiblePersonRules2016',
      article: '第5条第一项',
      text: {
        zh: '党政主要负责人及时研究解决法治建设有关重大问题',
        en: 'principal leaders take up the great questions of the rule of law in time',
      },
    },
  ],
  reads: ['ledgers'],
  params: { min: 1 },
  explanation: {
    zh: '主要负责人履行推进法治建设第一责任人职责，一年里至少专题听取一次汇报。',
    en: 'As the first responsible person the principal leader hears a report on the rule of law at least once a year.',
  },
  message: {
    zh: '{year}年听取法治建设专题汇报{held}次，少于{least}次。',
    en: 'The leadership heard {held} reports on the rule of law in {year}, fewer than {least}.',
  },
  fix: { zh: '请核对台账；没有听取的，尽快安排。', en: 'Check the ledger; where none was heard, arrange one.' },
  consequence: 'correctable',
  check: ({ book: { ledgers }, params }) =>
    fewerInYear(
      ledgers,
      'briefings',
      { zh: '组织领导 › 听取汇报台账', en: 'leadership › briefings' },
      ledgers.leadership?.briefings,
      params.min!,
    ),
});
