import { formatChineseDate } from '@fazhi/core';
import { defineRule, type LedgerRule } from '../../rule.js';
import { sampleLedgers } from './ledger-sample.js';
import { datedRecords } from './record-dates.js';

/** 记录不在本年度: the date a record counts by lies outside the year of the ledgers. */
export const LED_02: LedgerRule = defineRule({
  id: 'LED-02',
  title: { zh: '记录不在本年度', en: 'Record outside the year' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  explanation: {
    zh: '年度台账只登记本年度（1月1日至12月31日）的事。日期在年度以外的记录不会计入报告的数据。',
    en: 'The ledgers of a year hold what happened from 1 January to 31 December. A record dated outside is not counted in any figure.',
  },
  message: {
    zh: '记录“{id}”的日期{date}不在{year}年度内，不计入数据。',
    en: 'Record "{id}" is dated {date}, outside {year}, and is not counted.',
  },
  fix: {
    zh: '请核对日期；确属其他年度的，移到那一年的台账。',
    en: 'Check the date; move what belongs to another year.',
  },
  samples: { good: sampleLedgers(), bad: sampleLedgers({}, { on: '2021-01-13' }) },
  check: ({ book }) =>
    datedRecords(book)
      .filter(({ date }) => Number(date.slice(0, 4)) !== book.ledgers.year)
      .map(({ date, path, place, id }) => ({
        path,
        place,
        key: `${path.slice(0, 2).join('.')} ${id}`,
        actual: date,
        values: { id, year: book.ledgers.year, date: { zh: formatChineseDate(date), en: date } },
      })),
});
