import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 清单项无活动: an item of the list that nothing was done for. */
export const PF_10: LedgerRule = recordRule({
  id: 'PF-10',
  title: { zh: '清单项无活动', en: 'List item without activity' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'pufa',
  basis: [{ text: { zh: '普法责任清单逐项落实', en: 'every item of the list is carried out' } }],
  explanation: {
    zh: '清单年度结束时，每一项都应有活动记录；年度未过完的不判断。',
    en: 'At the end of its year every item has an activity; before that nothing is said.',
  },
  message: { zh: '普法清单项（{record}）{year}年没有活动记录。', en: 'Item ({record}) has no activity in {year}.' },
  fix: { zh: '请补登活动，或说明未开展的原因。', en: 'Record the activity, or say why there was none.' },
  consequence: 'accountability',
  ledger: 'pufa.listItems',
  prepare: ({ ledgers: { pufa } }) =>
    pufa?.activities && new Set(pufa.activities.map(({ listItemId }) => listItemId ?? '')),
  judge: ({ id, year }, { today }, done: ReadonlySet<string> | undefined) => {
    if (done === undefined || done.has(id)) return undefined;
    if (today === undefined) return 'undecided';
    return today > `${String(year)}-12-31` ? { values: { year } } : undefined;
  },
});
