import { findInstrument } from '@fazhi/core';
import type { LedgerRule } from '../../rule.js';
import { recordRule } from '../record-rule.js';

/** 普法内容失效: a text on the list had ended before the year of the list. */
export const PF_09: LedgerRule = recordRule({
  id: 'PF-09',
  title: { zh: '普法内容失效', en: 'Statute repealed' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'pufa',
  basis: [{ text: { zh: '法律法规和文件登记', en: 'registry of instruments' } }],
  explanation: {
    zh: '普法责任清单列的法律法规，应是本年度有效的；上一年底以前已经废止的，指出来。登记里没有的不查。',
    en: 'The texts of a list are in force in its year; one that had ended before is reported. What is not registered is left alone.',
  },
  message: {
    zh: '{year}年普法内容《{title}》此前已经失效。',
    en: '《{title}》 on the list of {year} had ended before.',
  },
  fix: { zh: '请改列现行有效的法律法规。', en: 'List the text in force.' },
  consequence: 'correctable',
  ledger: 'pufa.listItems',
  judge: ({ year, statutes }, { registry }) =>
    statutes.flatMap(({ title }, index) => {
      const ended = findInstrument(title, registry)?.editions.at(-1)?.effectiveTo;
      return ended !== undefined && ended < `${String(year)}-01-01`
        ? [{ field: `statutes.${String(index)}.title`, values: { year, title } }]
        : [];
    }),
});
