import type { LedgerRule } from '../../rule.js';
import { wholeLedgerRule } from '../whole-ledger-rule.js';

/** 法律知识测试: a year without an examination in law. */
export const LD_03: LedgerRule = wholeLedgerRule({
  id: 'LD-03',
  title: { zh: '法律知识测试', en: 'Law test' },
  severity: 'warning',
  tier: 'local',
  confidence: 'sourced',
  subject: 'leadership',
  basis: [
    {
      instrument: 'gansuIndustryRules2017',
      text: {
        zh: '《甘肃省工业和信息化系统法治建设有关规定》（甘工信函〔2017〕2号）',
        en: 'rules of 2017 of a province, for its industry offices',
      },
    },
  ],
  params: { min: 1 },
  explanation: {
    zh: '每年至少组织一次法律知识测试；年度未过完的不判断。',
    en: 'At least one examination in law is held every year; before the year is over nothing is said.',
  },
  message: {
    zh: '{year}年登记的法律知识测试{count}次，不足{least}次。',
    en: '{count} examinations in law are recorded for {year}, fewer than {least}.',
  },
  fix: {
    zh: '请补登测试，或安排测试；本地没有要求的，可以关闭本规则。',
    en: 'Record or hold one; where nothing asks for it, switch the rule off.',
  },
  consequence: 'accountability',
  ledger: 'pufa.exams',
  judge: (rows, { ledgers: { year }, today, params: { min: least } }) => {
    const count = rows.filter(({ on }) => on.startsWith(String(year))).length;
    if (count >= least) return undefined;
    if (today === undefined) return 'undecided';
    return today <= `${String(year)}-12-31` ? undefined : { actual: String(count), values: { year, count, least } };
  },
});
