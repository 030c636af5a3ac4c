import { dayOf } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 抽查比例: fewer drawn than the plan says. */
export const IN_06: LedgerRule = recordRule({
  id: 'IN-06',
  title: { zh: '抽查比例', en: 'Sampling ratio' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [
    {
      instrument: 'randomInspection2015',
      text: {
        zh: '《国务院办公厅关于推广随机抽查规范事中事后监管的通知》（国办发〔2015〕58号）',
        en: 'the notice of 2015 on random inspections',
      },
    },
  ],
  explanation: {
    zh: '抽取数不应少于年度计划的抽查比例（各层合计）；抽取数与本次比例的计算由 IN-04 复核。',
    en: 'A draw takes, over its strata, no less than the ratio of the plan; its own sums are audited by IN-04.',
  },
  message: {
    zh: '随机抽取（{record}）从{base}户中抽取{sampled}户，低于计划比例{ratio}。',
    en: 'Draw ({record}) took {sampled} of {base}, below the planned ratio of {ratio}.',
  },
  fix: { zh: '请补抽，或按程序调整计划比例。', en: 'Draw the rest, or change the plan.' },
  consequence: 'accountability',
  ledger: 'inspection.draws',
  on: ({ drawnAt }) => dayOf(drawnAt),
  prepare: ({ ledgers }) => new Map((ledgers.inspection?.plans ?? []).map(({ id, ratio }) => [id, ratio])),
  judge: ({ planId, counts }, _, ratios: ReadonlyMap<string, string>) => {
    const ratio = ratios.get(planId);
    const base = counts.reduce((sum, each) => sum + each.base, 0);
    const sampled = counts.reduce((sum, each) => sum + each.sampleSize, 0);
    if (ratio === undefined || sampled >= Math.floor(base * Number(ratio))) return undefined;
    return {
      field: 'counts',
      expected: ratio,
      actual: `${String(sampled)}/${String(base)}`,
      values: { base, sampled, ratio },
    };
  },
});
