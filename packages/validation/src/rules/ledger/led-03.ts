import { formatChineseDate } from '@fazhi/core';
import { defineRule, type LedgerRule } from '../../rule.js';
import { sampleLedgers } from './ledger-sample.js';
import { countedRecords } from './record-dates.js';

/** 记录晚于登记截止日期: a record is dated after the day the ledgers were closed. */
export const LED_03: LedgerRule = defineRule({
  id: 'LED-03',
  title: { zh: '记录晚于登记截止日期', en: 'Record after the closing date' },
  severity: 'warning',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '日期先后', en: 'order of dates' } }],
  reads: ['ledgers'],
  explanation: {
    zh: '台账写明登记到某日为止的，之后的记录说明截止日期没有更新，数据的口径就不清楚了。',
    en: 'Ledgers that say they are complete up to a day hold no later record; one that does shows that the closing date was not kept up.',
  },
  message: {
    zh: '记录“{id}”的日期{date}晚于登记截止日期{through}。',
    en: 'Record "{id}" is dated {date}, after the closing date {through}.',
  },
  fix: { zh: '请更新登记截止日期，或核对记录日期。', en: 'Update the closing date, or check the record.' },
  samples: {
    good: sampleLedgers({ recordedThrough: '2020-09-30' }),
    bad: sampleLedgers({ recordedThrough: '2020-09-30' }, { on: '2020-10-13' }),
  },
  check: ({ book }) => {
    const through = book.ledgers.recordedThrough;
    if (through === undefined) return 'notApplicable';
    const last = `${String(book.ledgers.year)}-12-31`;
    return countedRecords(book)
      .filter(({ span: { from = through } }) => from > through && from <= last)
      .map(({ dateOf }) => {
        const { id, path, place, date, shown } = dateOf('from');
        return {
          path,
          place,
          key: `${path.slice(0, 2).join('.')} ${id}`,
          actual: date,
          expected: `<= ${through}`,
          values: { id, date: shown, through: { zh: formatChineseDate(through), en: through } },
        };
      });
  },
});
