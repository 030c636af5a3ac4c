import { defineRule, type LedgerRule, type RawFinding } from '../../rule.js';
import { sampleLedgers } from './ledger-sample.js';
import { countedRecords } from './record-dates.js';

/** 记录不在本年度: the days a record counts for lie outside the year of the ledgers. */
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
    zh: '年度台账只登记本年度（1月1日至12月31日）的事。日期在年度以外的记录不会计入报告的数据。跨年办理的事项，只要本年度仍在办理或者在本年度办结，就属于本年度；清单、名录、证件等反映存量的台账不受此限。',
    en: 'The ledgers of a year hold what happened from 1 January to 31 December. A record dated outside is not counted in any figure. A matter that spans years belongs to each year in which it is open; lists, registers and certificates show a state and are not dated by year.',
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
  check: ({ book }) => {
    const { year } = book.ledgers;
    const [first, last] = [`${String(year)}-01-01`, `${String(year)}-12-31`];
    return countedRecords(book).flatMap(({ span: { from, to }, dateOf }): RawFinding[] => {
      const end = to !== undefined && to < first ? 'to' : from !== undefined && from > last ? 'from' : undefined;
      if (end === undefined) return [];
      const { id, path, place, date, shown } = dateOf(end);
      return [
        { path, place, key: `${path.slice(0, 2).join('.')} ${id}`, actual: date, values: { id, year, date: shown } },
      ];
    });
  },
});
