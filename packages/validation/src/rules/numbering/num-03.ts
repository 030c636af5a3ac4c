import { defineRule, type ReportRule } from '../../rule.js';
import { sampleSection } from '../sample-report.js';
import { loneChildren } from './lone-child.js';

/** 单个序号后接无序号段: a lost ordinal. */
export const NUM_03: ReportRule<{ similarLength: number }> = defineRule({
  id: 'NUM-03',
  title: { zh: '单个序号后接无序号段', en: 'Lone ordinal followed by a bare paragraph' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.body' }],
  reads: ['structure', 'text'],
  params: { similarLength: 0.2 },
  explanation: {
    zh: '只有（一）而没有（二），后面却跟着一段长短相近、没有序号的文字，多半是漏了序号。',
    en: 'A （一） without a （二）, followed by an unnumbered paragraph of much the same length, usually lost its ordinal.',
  },
  message: { zh: '“{lone}”之后的“{quote}”可能漏了序号。', en: '"{quote}" after "{lone}" may have lost its ordinal.' },
  fix: { zh: '请补上序号。', en: 'Add the ordinal.' },
  samples: {
    good: {
      text: [
        sampleSection('1.意识有待提高', ['干部依法行政的意识还要进一步提高。']),
        sampleSection('2.手段有待创新', ['推进法治政府建设的手段还要创新。']),
      ],
    },
    bad: {
      text: [
        sampleSection('1.意识有待提高', ['干部依法行政的意识还要进一步提高。', '推进法治政府建设的手段还要创新。']),
      ],
    },
  },
  check: ({ text, params }) =>
    loneChildren(text, params.similarLength).flatMap(({ heading, bare }) =>
      bare === undefined
        ? []
        : [{ at: bare, start: 0, end: Math.min(bare.text.length, 40), values: { lone: heading.text.slice(0, 20) } }],
    ),
});
