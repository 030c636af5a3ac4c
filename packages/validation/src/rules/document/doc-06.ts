import { defineRule, type ReportRule } from '../../rule.js';
import { foldWidth, formatChineseDate, isoDate, type IsoDate } from '@fazhi/core';
import { sampleReport } from '../sample-report.js';

/** 成文日期格式: Date form. */
export const DOC_06: ReportRule = defineRule({
  id: 'DOC-06',
  title: { zh: '成文日期格式', en: 'Date form' },
  severity: 'error',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.dateline' }],
  reads: ['meta', 'structure', 'text'],
  explanation: {
    zh: '成文日期用阿拉伯数字写全年、月、日，月日不编虚位：2021年3月2日。只查文末的成文日期。',
    en: 'The date of a document has year, month and day in Arabic numerals without leading zeros: 2021年3月2日. Only the date line is checked.',
  },
  message: { zh: '成文日期“{quote}”格式有误。', en: 'The date "{quote}" is not in its proper form.' },
  fix: { zh: '应写作{form}。', en: 'Write {form}.' },
  variants: {
    typed: {
      message: { zh: '成文日期“{quote}”里有空格或字母O。', en: 'There are blanks or letters O in the date "{quote}".' },
      severity: 'info',
    },
  },
  samples: {
    good: {},
    bad: {
      children: [
        ...sampleReport().children.slice(0, -1),
        { type: 'dateline', value: '2021年01月14日', date: '2021-01-14' },
      ],
    },
  },
  check: ({ report, text }) => {
    const lines = text.printed.filter(({ kind, annex }) => kind === 'dateline' && annex === undefined);
    const wrong = lines.flatMap((at) => {
      const printed = foldWidth(at.text).trim();
      const match = /^((?:19|20)\d{2})年([1-9]|1[0-2])月([1-9]|[12]\d|3[01])日$/.exec(printed);
      if (match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== undefined) return [];
      const date = at.node.type === 'dateline' ? at.node.date : undefined;
      const start = at.text.length - at.text.trimStart().length;
      const isTyped =
        date !== undefined && printed.replace(/\s/g, '').replace(/[Oo○]/g, '0') === formatChineseDate(date);
      const variant = isTyped ? { variant: 'typed' } : {};
      return [{ at, start, end: at.text.trimEnd().length, values: { form: formOf(date) }, ...variant }];
    });
    const damaged = (report.meta.damagedDates ?? [])
      .filter(({ raw, role }) => role === 'signed' && !lines.some((at) => at.text.includes(raw)))
      .map(({ raw }) => {
        const at = text.passages.findLast((passage) => passage.text.includes(raw));
        const start = at?.text.indexOf(raw) ?? 0;
        const values = { form: formOf(undefined) };
        return at === undefined
          ? { key: raw, values: { ...values, quote: raw } }
          : { at, start, end: start + raw.length, values };
      });
    return lines.length + damaged.length === 0 ? 'notApplicable' : [...wrong, ...damaged];
  },
});

function formOf(date: IsoDate | undefined): string {
  return date === undefined ? '××××年×月×日' : formatChineseDate(date);
}
