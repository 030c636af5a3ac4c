import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 许可数量关系: figures of licensing. */
export const ES_06: LedgerRule<{ carryIn: number }> = recordRule({
  id: 'ES-06',
  title: { zh: '许可数量关系', en: 'Figures of licensing' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'enforcement',
  basis: [{ text: { zh: '行政许可统计表各栏的关系', en: 'columns of the table of licensing' } }],
  params: { carryIn: 0 },
  explanation: {
    zh: '许可和不予许可之和一般不大于受理数量；上年受理、本年办结的件数另设参数 carryIn。',
    en: 'Licenses granted and refused are as a rule not more than applications accepted; set `carryIn` for those of the year before.',
  },
  message: {
    zh: '执法统计年报（{record}）：许可{granted}件、不予许可{refused}件，多于受理的{accepted}件。',
    en: 'Annual figures ({record}): {granted} granted and {refused} refused, more than the {accepted} accepted.',
  },
  fix: {
    zh: '请核对各栏；有上年结转的，设置参数。',
    en: 'Check the columns, or set what came over from the year before.',
  },
  consequence: 'wrongFigure',
  ledger: 'enforcement.annualReports',
  judge: ({ licensing }, { params: { carryIn } }) => {
    if (licensing === undefined) return undefined;
    const { accepted, granted, refused } = licensing;
    return granted + refused <= accepted + carryIn
      ? undefined
      : { field: 'licensing', values: { accepted, granted, refused } };
  },
});
