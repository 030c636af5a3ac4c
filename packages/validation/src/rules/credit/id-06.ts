import { parseRegionCode } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';

const CODE = /区划代码[：:为是（(]{0,2}(\d{2,20})/g;

/** 区划代码: Form of a region code. */
export const ID_06: ReportRule = defineRule({
  id: 'ID-06',
  title: { zh: '区划代码', en: 'Form of a region code' },
  severity: 'error',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'credit',
  basis: [
    {
      text: {
        zh: 'GB/T 2260、GB/T 10114 行政区划代码',
        en: 'GB/T 2260 and GB/T 10114, codes of administrative divisions',
      },
    },
  ],
  reads: ['text'],
  explanation: {
    zh: '行政区划代码为6位，到乡镇为9位，到村居为12位，前两位是省级代码。',
    en: 'A region code has 6 digits, 9 with the township, 12 with the village; the first two are a province.',
  },
  message: { zh: '行政区划代码“{quote}”不是规定格式。', en: '"{quote}" is not of the form of a region code.' },
  fix: { zh: '请按现行区划代码核对。', en: 'Check it against the codes in force.' },
  samples: { good: { text: '行政区划代码：500226。' }, bad: { text: '行政区划代码：50022。' } },
  check: ({ text }) => {
    const codes = text.matches(CODE);
    if (codes.length === 0) return 'notApplicable';
    return codes.flatMap(({ at, end, match }) => {
      const code = match[1]!;
      return parseRegionCode(code) === undefined ? [{ at, start: end - code.length, end }] : [];
    });
  },
});
