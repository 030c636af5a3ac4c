import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 目录外决策: a decision that the catalog of its year does not name. */
export const MD_12: LedgerRule = recordRule({
  id: 'MD-12',
  title: { zh: '目录外决策', en: 'Decision outside the catalog' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'major-decision',
  basis: [{ provision: 'decision.catalog' }],
  explanation: {
    zh: '决策机关确定了年度目录的，目录内没有的事项应先调整目录。',
    en: 'Where an organ has a yearly catalog, a matter outside it is added before it is decided.',
  },
  message: {
    zh: '决策（{record}）“{name}”不在{year}年度目录内。',
    en: 'Decision ({record}) "{name}" is not in the catalog of {year}.',
  },
  fix: {
    zh: '请核对目录年度和序号；确属新增的，补登目录的动态调整。',
    en: 'Check year and number; record the adjustment of the catalog where it was added.',
  },
  consequence: 'correctable',
  ledger: 'majorDecision.decisions',
  on: ({ meeting, startedOn }) => meeting?.date ?? startedOn,
  prepare: ({ ledgers }) => {
    const catalog = ledgers.majorDecision?.catalog ?? [];
    return {
      years: new Set(catalog.map(({ year }) => year)),
      entries: new Set(catalog.map(({ year, seq }) => `${String(year)} ${String(seq)}`)),
      decisions: new Set(catalog.map(({ decisionId }) => decisionId)),
    };
  },
  judge: (
    { id, name, catalogYear, catalogSeq },
    _,
    { years, entries, decisions }: Record<'years' | 'entries' | 'decisions', ReadonlySet<unknown>>,
  ) =>
    !years.has(catalogYear) || entries.has(`${String(catalogYear)} ${String(catalogSeq)}`) || decisions.has(id)
      ? undefined
      : { field: 'catalogSeq', values: { name, year: catalogYear } },
});
