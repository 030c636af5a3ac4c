import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { OFFICIAL_DOCUMENTS } from '../annual-report.js';

/** The guard after the day keeps a whole date such as 2019年11月20日 from matching. */
const DAMAGED = /(?<!\d)\d{4}(?:\D?\d{1,2}月\d{1,2}(?![\d日至月])|\d{1,2}月\d{1,2}日?)|(?<!\d)(?:19|20)\d{3,}月\d/g;

/** 日期缺失或残损: no date is known, or one has lost characters. */
export const TIM_04: ReportRule = defineRule({
  id: 'TIM-04',
  title: { zh: '日期缺失或残损', en: 'Date absent or damaged' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [
    { provision: 'standard.layout.dateline' },
    {
      text: { zh: '公开日期是判断是否按期的前提', en: 'whether a report was in time can only be told from its dates' },
    },
  ],
  reads: ['meta', 'text'],
  kinds: OFFICIAL_DOCUMENTS,
  explanation: {
    zh: '成文日期要年月日齐全。成文日期和公开日期都没有，或者日期缺字（如“20211月14”），就无法判断是否按期。',
    en: 'A document is dated with year, month and day. With no date at all, or with one that lost characters (20211月14), nobody can tell whether it was in time.',
  },
  message: { zh: '日期“{quote}”缺字。', en: 'The date "{quote}" has lost characters.' },
  fix: { zh: '请写全年、月、日，如“2021年1月14日”。', en: 'Write year, month and day in full, as 2021年1月14日.' },
  variants: {
    absent: {
      message: {
        zh: '没有成文日期，也没有公开日期。',
        en: 'There is neither a date of signature nor one of publication.',
      },
      fix: { zh: '请补上成文日期和公开日期。', en: 'Add the date of signature and that of publication.' },
    },
  },
  samples: {
    good: {},
    bad: { text: '20201月14日召开推进会。' },
  },
  check: ({ report, text }) => {
    const { signedOn, publishedOn, damagedDates = [] } = report.meta;
    const findings: RawFinding[] = text.matches(DAMAGED, { within: text.passages });
    for (const { raw } of damagedDates) {
      const at = text.passages.find((passage) => passage.text.includes(raw));
      const start = at?.text.indexOf(raw) ?? 0;
      const overlaps = findings.some(
        (found) => found.at === at && found.start! < start + raw.length && start < found.end!,
      );
      if (overlaps) continue;
      findings.push(
        at === undefined
          ? {
              path: ['meta', 'damagedDates'],
              place: { zh: '报告信息', en: 'information' },
              key: raw,
              values: { quote: raw },
            }
          : { at, start, end: start + raw.length },
      );
    }
    if (findings.length === 0 && signedOn === undefined && publishedOn === undefined) {
      return [{ variant: 'absent', path: ['meta'], key: 'absent' }];
    }
    return findings;
  },
});
