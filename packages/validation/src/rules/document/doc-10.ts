import { defineRule, type ReportRule } from '../../rule.js';
import { sampleReport } from '../sample-report.js';

/** 附件名称后有标点: mark behind the name of an annex. */
export const DOC_10: ReportRule = defineRule({
  id: 'DOC-10',
  title: { zh: '附件名称后有标点', en: 'Mark behind the name of an annex' },
  severity: 'warning',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.attachmentNote' }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '附件说明里，附件名称后不加标点符号。名称里的书名号、括号和引号不算。',
    en: 'No mark stands behind the name of an annex in the list of annexes. Brackets and title marks of the name are part of it.',
  },
  message: { zh: '附件名称“{quote}”后不应有标点。', en: 'No mark belongs behind "{quote}".' },
  fix: { zh: '请删去名称后的标点。', en: 'Remove the mark behind the name.' },
  samples: {
    good: {
      children: [
        ...sampleReport().children.slice(0, -2),
        { type: 'attachmentNote', items: ['行政执法统计表'] },
        ...sampleReport().children.slice(-2),
      ],
    },
    bad: {
      children: [
        ...sampleReport().children.slice(0, -2),
        { type: 'attachmentNote', items: ['行政执法统计表。'] },
        ...sampleReport().children.slice(-2),
      ],
    },
  },
  check: ({ text }) =>
    text.passages.flatMap((at) => {
      if (at.node.type !== 'attachmentNote' || at.annex !== undefined) return [];
      return at.node.items
        .filter((item) => /[。；;，,、：:.．]$/.test(item.trim()) && at.text.includes(item))
        .map((item) => ({ at, start: at.text.indexOf(item), end: at.text.indexOf(item) + item.trimEnd().length }));
    }),
});
