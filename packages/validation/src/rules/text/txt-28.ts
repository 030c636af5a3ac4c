import { isoDate } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';

const DATED = /((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日\s?[（(]?\s?(?:星期|周|礼拜)([一二三四五六日天])/g;
const DAYS = '日一二三四五六';

/** 星期与日期不符: weekday other than that of the date. */
export const TXT_28: ReportRule = defineRule({
  id: 'TXT-28',
  title: { zh: '星期与日期不符', en: 'Weekday other than that of the date' },
  severity: 'error',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['text'],
  explanation: {
    zh: '写有年月日又写有星期的，按日历核对。',
    en: 'A date with a weekday is compared with the calendar.',
  },
  message: { zh: '“{quote}”的星期与日期不符，这一天是星期{weekday}。', en: '"{quote}": that day was a 星期{weekday}.' },
  fix: { zh: '请核对日期和星期。', en: 'Check date and weekday.' },
  samples: {
    good: { text: '2024年1月19日（星期五）召开会议。' },
    bad: { text: '2024年1月19日（星期四）召开会议。' },
  },
  check: ({ text }) =>
    text.matches(DATED, { within: 'printed' }).flatMap((found) => {
      const [, year, month, day, printed = ''] = found.match;
      const date = isoDate(Number(year), Number(month), Number(day));
      if (date === undefined) return [];
      const weekday = DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
      return weekday === printed.replace('天', '日') ? [] : [{ ...found, values: { weekday } }];
    }),
});
