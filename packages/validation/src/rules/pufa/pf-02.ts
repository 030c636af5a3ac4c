import type { LedgerRule } from '../../rule.js';
import { wholeLedgerRule } from '../whole-ledger-rule.js';

const EXPECTED = [
  { name: '宪法', en: 'the Constitution', since: 1982 },
  { name: '民法典', en: 'the Civil Code', since: 2021 },
];

/** 共性清单内容: a common list without the two laws that every one has. */
export const PF_02: LedgerRule = wholeLedgerRule({
  id: 'PF-02',
  title: { zh: '共性清单内容', en: 'Common items' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  subject: 'pufa',
  basis: [{ text: { zh: '各地普法责任清单的共性内容', en: 'the common part of lists of responsibilities' } }],
  explanation: {
    zh: '共性清单应包括宪法；2021年1月1日民法典施行后，还应包括民法典。',
    en: 'The common part names the Constitution and, since the Civil Code is in force, the Civil Code.',
  },
  message: { zh: '{year}年共性普法清单没有列入{missing}。', en: 'The common list of {year} does not name {missing}.' },
  fix: { zh: '请把缺少的法律补入共性清单。', en: 'Add them to the common list.' },
  consequence: 'correctable',
  ledger: 'pufa.listItems',
  judge: (rows, { ledgers: { year } }) => {
    const common = rows.filter((row) => row.layer === 'common' && row.year === year);
    if (common.length === 0) return undefined;
    const titles = common.flatMap(({ statutes }) => statutes.map(({ title }) => title));
    const missing = EXPECTED.filter(
      ({ since, name }) => year >= since && !titles.some((title) => title.includes(name)),
    );
    if (missing.length === 0) return undefined;
    return {
      values: {
        year,
        missing: { zh: missing.map(({ name }) => name).join('、'), en: missing.map(({ en }) => en).join(', ') },
      },
    };
  },
});
