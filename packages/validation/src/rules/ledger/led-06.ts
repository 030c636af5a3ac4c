import { formatChineseDate } from '@fazhi/core';
import { SKIP_MESSAGES } from '../../messages/skip-messages.js';
import { defineRule, type LedgerRule } from '../../rule.js';
import { fromLeaves } from './record-leaves.js';
import { sampleArrears } from './sample-records.js';

/** Fields of days and times are called so. */
const HAPPENED = /(?:On|At)$/;
/** Those of days that may be still to come. */
const TO_COME = /(?:due|ends|ended|effective|planned|cancelled|removed|repealed|left)On$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** 日期在今天之后: something is entered as done on a day that has not come. */
export const LED_06: LedgerRule = defineRule({
  id: 'LED-06',
  title: { zh: '日期在今天之后', en: 'Date in the future' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  explanation: {
    zh: '登记为已经发生的事，日期不能晚于今天；期限、届满、失效、生效等日期不受此限。',
    en: 'What is entered as done is not dated after today; days on which something falls due, ends or takes effect may be.',
  },
  message: {
    zh: '{date}晚于今天（{today}），事情还没有发生。',
    en: '{date} is after today ({today}): it has not happened yet.',
  },
  fix: { zh: '请核对日期。', en: 'Check the date.' },
  samples: {
    good: sampleArrears('1200', '2020-06-30'),
    bad: sampleArrears('1200', '2099-06-30'),
  },
  check: ({ book, today }) => {
    if (today === undefined) return { skipped: SKIP_MESSAGES.noToday };
    return fromLeaves(book, (value, field) => {
      const date = value.slice(0, 10);
      if (date <= today || !HAPPENED.test(field) || TO_COME.test(field) || !DATE.test(date)) return undefined;
      const shown = { zh: formatChineseDate(date), en: date };
      return { actual: date, values: { date: shown, today: { zh: formatChineseDate(today), en: today } } };
    });
  },
});
