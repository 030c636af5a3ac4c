import { defineRule, type ReportRule } from '../../rule.js';
import { sampleSection } from '../sample-report.js';
import { siblings } from './children-of.js';
import { headingStyle } from './heading-style.js';

/** 同级序号样式混用: siblings are numbered in two styles. */
export const NUM_04: ReportRule = defineRule({
  id: 'NUM-04',
  title: { zh: '同级序号样式混用', en: 'Heading style mixed in one level' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.body' }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '同一上级标题之下，同级标题应当用同一种序号。',
    en: 'Headings of one level under one parent are numbered in one style.',
  },
  message: {
    zh: '“{quote}”用“{actual}”样式，同级前面的标题用“{expected}”样式。',
    en: '"{quote}" is numbered {actual}, its siblings before it {expected}.',
  },
  fix: { zh: '请统一为“{expected}”样式。', en: 'Use {expected} for all of them.' },
  samples: {
    good: {
      text: [sampleSection('1.推行公示制度', ['公示信息。']), sampleSection('2.推行全过程记录', ['记录执法。'])],
    },
    bad: {
      text: [
        sampleSection('1.推行公示制度', ['公示信息。']),
        sampleSection('2.推行全过程记录', ['记录执法。']),
        sampleSection('（1）推行法制审核', ['审核决定。']),
        sampleSection('（2）推行案卷评查', ['评查案卷。']),
      ],
    },
  },
  check: ({ text }) =>
    siblings(text).flatMap(({ headings }) => {
      const styles = headings.map((at) => ({ at, style: headingStyle(at.sections.at(-1)!) }));
      const expected = styles.find(({ style }) => style !== undefined)?.style;
      const other = styles.find(({ style }) => style !== undefined && style !== expected);
      if (expected === undefined || other?.style === undefined) return [];
      return [{ at: other.at, expected, actual: other.style, values: { expected, actual: other.style } }];
    }),
});
