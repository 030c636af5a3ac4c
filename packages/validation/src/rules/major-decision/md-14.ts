import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** Matters to which the regulation does not apply, by what they are called. */
const EXCLUDED =
  /宏观调控|财政政策|货币政策|(?:地方性法规|规章)(?:[（(]?草案|的?制定|的?修[订改]|立项)|立法(?:计划|项目)|应急处置(?!预案)|抢险救灾(?!预案)/;

/** 不应列入事项: a matter to which the procedure of major decisions does not apply. */
export const MD_14: LedgerRule = recordRule({
  id: 'MD-14',
  title: { zh: '不应列入事项', en: 'Excluded matters' },
  severity: 'warning',
  tier: 'regulation',
  confidence: 'sourced',
  subject: 'major-decision',
  basis: [{ provision: 'decision.scope' }],
  explanation: {
    zh: '财政政策、货币政策等宏观调控决策，政府立法决策和突发事件应急处置决策，不适用重大行政决策程序。',
    en: 'The regulation does not apply to macroeconomic control, government legislation and the handling of emergencies.',
  },
  message: {
    zh: '决策（{record}）“{name}”从名称看属于不适用重大行政决策程序的事项（{quoted}）。',
    en: 'Decision ({record}) "{name}" seems to be a matter to which the regulation does not apply ({quoted}).',
  },
  fix: {
    zh: '请核对事项性质；确属不适用的，从目录和台账中移出，按相应程序办理。',
    en: 'Check what it is; take it out of catalog and ledger where the regulation does not apply.',
  },
  consequence: 'correctable',
  ledger: 'majorDecision.decisions',
  on: ({ meeting, startedOn }) => meeting?.date ?? startedOn,
  judge: ({ name }) => {
    const quoted = EXCLUDED.exec(name)?.[0];
    return quoted === undefined ? undefined : { field: 'name', values: { name, quoted } };
  },
});
