import { isMarketPenalty } from './market-penalty.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 不应公示: a penalty published that is not to be. */
export const CR_04: LedgerRule = recordRule({
  id: 'CR-04',
  title: { zh: '不应公示', en: 'Not to be published' },
  severity: 'error',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'credit',
  basis: [
    {
      instrument: 'samrPublicity2021',
      text: {
        zh: '《市场监督管理行政处罚信息公示规定》（国家市场监督管理总局令第45号）第二条',
        en: 'rules of market regulation on publishing penalties, article 2',
      },
    },
  ],
  explanation: {
    zh: '2021年9月1日起，市场监管部门适用简易程序的处罚和仅受到警告的处罚不予公示。',
    en: 'Since September 2021 a market regulator does not publish a mere warning, nor a penalty in the simplified procedure.',
  },
  message: {
    zh: '{record}仅给予警告或者适用简易程序，不应公示。',
    en: 'The penalty ({record}) is a mere warning or was given in the simplified procedure; it is not to be published.',
  },
  fix: { zh: '请撤下公示。', en: 'Take it down.' },
  consequence: 'accountability',
  ledger: 'credit.publicity',
  on: ({ decidedOn }) => decidedOn,
  prepare: ({ ledgers }) =>
    new Set(
      (ledgers.enforcement?.cases ?? []).flatMap((row) =>
        row.actType === 'penalty' && row.procedure === 'simplified' ? [row.id] : [],
      ),
    ),
  judge: (row, _, simplified: ReadonlySet<string>) => {
    if (row.kind !== 'penalty' || !isMarketPenalty(row) || row.publishedOn === undefined) return undefined;
    const light = row.penaltyKinds.every((kind) => kind === 'warning') || simplified.has(row.caseId ?? '');
    return light ? { field: 'publishedOn' } : undefined;
  },
});
