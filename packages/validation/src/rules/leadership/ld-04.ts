import type { LedgerRule } from '../../rule.js';
import { wholeLedgerRule } from '../whole-ledger-rule.js';

/** 述职未含述法: a year without a report on law of the principal leaders. */
export const LD_04: LedgerRule = wholeLedgerRule({
  id: 'LD-04',
  title: { zh: '述职未含述法', en: 'Duty report without law' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'recalled',
  subject: 'leadership',
  basis: [
    {
      instrument: 'firstResponsiblePersonRules2016',
      text: {
        zh: '《党政主要负责人履行推进法治建设第一责任人职责规定》第七条',
        en: 'rules of 2016 on the first responsible person, article 7',
      },
    },
  ],
  explanation: {
    zh: '党政主要负责人应当将履行第一责任人职责情况列入年终述职内容；至次年三月底仍没有登记的，提示。',
    en: 'The principal leaders report on law at the end of the year; what is not recorded by the end of March is told.',
  },
  message: {
    zh: '没有主要负责人{year}年度述法的记录。',
    en: 'No report on law of a principal leader is recorded for {year}.',
  },
  fix: { zh: '请补登述法报告。', en: 'Record the report.' },
  consequence: 'accountability',
  ledger: 'leadership.dutyReports',
  judge: (rows, { ledgers: { year }, today }) => {
    if (rows.some((row) => row.year === year)) return undefined;
    if (today === undefined) return 'undecided';
    return today <= `${String(year + 1)}-03-31` ? undefined : { values: { year } };
  },
});
