import { themeDaysOf } from '@fazhi/core';
import { shownDates } from '../../messages/shown-dates.js';
import type { LedgerRule } from '../../rule.js';
import { wholeLedgerRule } from '../whole-ledger-rule.js';

/** Year of the first Constitution week. */
const FIRST_YEAR = 2018;

/** 宪法宣传周: no activity in the week of the Constitution. */
export const PF_04: LedgerRule = wholeLedgerRule({
  id: 'PF-04',
  title: { zh: '宪法宣传周', en: 'Constitution week' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'pufa',
  basis: [{ text: { zh: '宪法宣传周年度通知', en: 'the yearly notice on the Constitution week' } }],
  params: { from: '12-01', to: '12-07' },
  explanation: {
    zh: '宪法宣传周应当开展活动；该年公布了起止日期的，以公布的为准。2018年起有宪法宣传周；当年没有过完的不判断。',
    en: 'Since 2018 something is done in the week of the Constitution, on the days announced for the year where they are known.',
  },
  message: {
    zh: '{year}年宪法宣传周（{from}至{to}）没有普法活动记录。',
    en: 'No activity is recorded in the Constitution week of {year}, {from} to {to}.',
  },
  fix: { zh: '请补登活动，或说明未开展的原因。', en: 'Record the activity, or say why there was none.' },
  consequence: 'correctable',
  ledger: 'pufa.activities',
  judge: (rows, { ledgers: { year }, today, registry, params }) => {
    if (year < FIRST_YEAR) return undefined;
    const week = themeDaysOf(year, registry).find(({ day }) => day.id === 'constitutionWeek');
    const { from = `${String(year)}-${params.from}`, to = `${String(year)}-${params.to}` } = week ?? {};
    if (rows.some(({ date, endDate = date }) => date <= to && endDate >= from)) return undefined;
    if (today === undefined) return 'undecided';
    return today <= to ? undefined : { values: { year, ...shownDates({ from, to }) } };
  },
});
