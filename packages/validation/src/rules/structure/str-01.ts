import type { StatutoryItem } from '@fazhi/core';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';

const REQUIRED: readonly StatutoryItem[] = [
  'measuresAndResults',
  'shortcomingsAndCauses',
  'firstResponsiblePersonPerformance',
  'nextYearArrangements',
];

/** 法定内容全缺: none of the four required items is there. */
export const STR_01: ReportRule = defineRule({
  id: 'STR-01',
  title: { zh: '法定内容全缺', en: 'No statutory item detected' },
  severity: 'error',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.contents' }],
  reads: ['structure', 'text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '年度报告应当写明主要举措和成效、不足和原因、党政主要负责人履行第一责任人职责情况、下一年度安排。四项一项也没有的，多半不是年度报告，或者文件没有读全。',
    en: 'An annual report gives measures and results, shortcomings and causes, how the first responsible person performed, and next year. A text with none of the four is probably another document, or was not read in full.',
  },
  message: { zh: '四项法定内容一项也没有找到。', en: 'None of the four statutory items was found.' },
  fix: {
    zh: '请确认这是不是法治政府建设年度报告、正文是否完整；是的话，按四项内容补写。',
    en: 'Make sure this is the annual report and its body is complete; if so, write the four items.',
  },
  samples: {
    good: {},
    bad: {
      children: [
        { type: 'paragraph', children: [{ type: 'text', value: '现将《法治政府建设实施纲要（2015—2020年）》转发。' }] },
      ],
    },
  },
  check: ({ text }) => (REQUIRED.some((item) => text.contents.evidence[item].length > 0) ? [] : [{ key: 'all' }]),
});
