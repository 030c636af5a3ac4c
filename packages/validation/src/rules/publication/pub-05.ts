import { defineRule, type ReportRule } from '../../rule.js';
import { PROOFREADING } from '../basis.js';
import { sampleReport } from '../sample-report.js';

/** 附件为空: the label of an annex with nothing after it. */
export const PUB_05: ReportRule = defineRule({
  id: 'PUB-05',
  title: { zh: '附件为空', en: 'Empty annex' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [PROOFREADING],
  reads: ['structure', 'text'],
  explanation: {
    zh: '文末只有“附件：”而没有附件名称，要么附件漏挂，要么这一行多余。',
    en: 'An 附件： with no name after it means a lost annex, or a line too many.',
  },
  message: { zh: '“附件：”后面没有附件名称。', en: 'Nothing follows 附件：.' },
  fix: { zh: '请补上附件名称并挂出附件，或删去这一行。', en: 'Name the annex and attach it, or remove the line.' },
  samples: {
    good: { children: [...sampleReport().children, { type: 'attachmentNote', items: ['行政执法统计表'] }] },
    bad: { children: [...sampleReport().children, { type: 'attachmentNote', items: [] }] },
  },
  check: ({ text }) =>
    text.passages.flatMap((at) => {
      const { node } = at;
      const empty =
        (node.type === 'attachmentNote' && node.items.every((item) => item.trim() === '')) ||
        (at.kind === 'paragraph' && /^\s*附件\s*[:：]\s*$/u.test(at.text));
      return empty ? [{ at, start: 0, end: Math.min(3, at.text.length) }] : [];
    }),
});
