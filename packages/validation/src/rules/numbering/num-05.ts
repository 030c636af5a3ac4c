import { defineRule, type ReportRule } from '../../rule.js';
import { sampleSection } from '../sample-report.js';
import { loneChildren } from './lone-child.js';

/** 只有一个下级: a parent with one numbered child. */
export const NUM_05: ReportRule<{ similarLength: number }> = defineRule({
  id: 'NUM-05',
  title: { zh: '只有一个下级', en: 'Level with one numbered child' },
  severity: 'info',
  tier: 'national-standard',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'standard.layout.body' }],
  reads: ['structure', 'text'],
  params: { similarLength: 0.2 },
  explanation: {
    zh: '有（一）就应有（二）；只有一个下级，不必分层。后面像是漏了序号的，由 NUM-03 指出，这里不再重复。',
    en: 'Where there is a （一） there is a （二）; a single child needs no level of its own. A lost ordinal is reported by NUM-03 and not again here.',
  },
  message: { zh: '“{quote}”是这一层唯一的标题。', en: '"{quote}" is the only heading of its level.' },
  fix: { zh: '请补上其余各条，或去掉这一层序号。', en: 'Add the others, or do without the level.' },
  samples: {
    good: {
      text: [sampleSection('1.推行公示制度', ['公示信息。']), sampleSection('2.推行全过程记录', ['记录执法。'])],
    },
    bad: { text: [sampleSection('1.推行公示制度', ['公示信息。'])] },
  },
  check: ({ text, params }) =>
    loneChildren(text, params.similarLength).flatMap(({ heading, bare }) =>
      bare === undefined ? [{ at: heading }] : [],
    ),
});
