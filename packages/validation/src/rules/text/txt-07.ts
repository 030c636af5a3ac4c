import { defineRule, type ReportRule } from '../../rule.js';

/** 范围前项缺单位: the first number of a range lacks 万, 亿 or %. */
export const TXT_07: ReportRule = defineRule({
  id: 'TXT-07',
  title: { zh: '范围前项缺单位', en: 'Unit missing on the first number of a range' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.numerals.choice' }],
  reads: ['text'],
  explanation: {
    zh: '表示数值的起止，前一个数的“%”“万”“亿”不能省略：15%～30%、9亿～16亿；单位“元”“人”等可以省略：12500～20000元。',
    en: 'In a range the %, 万 or 亿 of the first number may not be left out (15%～30%, 9亿～16亿); a plain unit may (12500～20000元).',
  },
  message: { zh: '“{quote}”前一个数缺“{unit}”。', en: 'The first number of "{quote}" lacks {unit}.' },
  fix: { zh: '请写作“{fixed}”。', en: 'Write {fixed}.' },
  samples: {
    good: { text: '办理时限压缩15%～30%。' },
    bad: { text: '办理时限压缩15～30%。' },
  },
  check: ({ text }) =>
    text.matches(/(?<![\d.—~～-])(\d{1,9}(?:\.\d{1,4})?)([～—~-])(\d{1,9}(?:\.\d{1,4})?)([%万亿])/g).map((found) => {
      const [, from, dash, to, unit] = found.match as unknown as [string, string, string, string, string];
      return { ...found, values: { unit, fixed: `${from}${unit}${dash}${to}${unit}` } };
    }),
});
