import { STRICT_SINCE } from './visit-day.js';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 专项检查要件: a special inspection without plan, approval, filing or publication. */
export const IN_16: LedgerRule = recordRule({
  id: 'IN-16',
  title: { zh: '专项检查要件', en: 'Special inspection elements' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'sourced',
  subject: 'inspection',
  basis: [
    {
      instrument: 'enterpriseInspection2024',
      text: {
        zh: '《国务院办公厅关于严格规范涉企行政检查的意见》（国办发〔2024〕54号）',
        en: 'the opinion of 2024 on inspections of enterprises',
      },
    },
  ],
  explanation: {
    zh: '2024年12月30日起，专项检查须有方案、经批准、备案并公布。',
    en: 'Since 30 December 2024 a special inspection has a plan and is approved, filed and published.',
  },
  message: { zh: '专项检查“{title}”没有登记{missing}。', en: 'The special inspection "{title}" records no {missing}.' },
  fix: { zh: '请补登；确未办理的，补办后再实施。', en: 'Record it; what was not done is done before inspecting.' },
  consequence: 'unlawfulProcedure',
  ledger: 'inspection.specialInspections',
  on: ({ approvedOn, publishedOn }) => approvedOn ?? publishedOn,
  judge: ({ title, plan, approvedBy, approvedOn, filedWith, publishedOn }, { ledgers: { year } }) => {
    const day = approvedOn ?? publishedOn ?? `${String(year)}-01-01`;
    if (day < STRICT_SINCE) return undefined;
    const missing = [
      ...(plan === undefined ? [{ zh: '检查方案', en: 'plan' }] : []),
      ...(approvedBy === undefined ? [{ zh: '批准机关', en: 'approval' }] : []),
      ...(filedWith === undefined ? [{ zh: '备案机关', en: 'filing' }] : []),
      ...(publishedOn === undefined ? [{ zh: '公布日期', en: 'publication' }] : []),
    ];
    if (missing.length === 0) return undefined;
    return {
      values: {
        title,
        missing: { zh: missing.map(({ zh }) => zh).join('、'), en: missing.map(({ en }) => en).join(', ') },
      },
    };
  },
});
