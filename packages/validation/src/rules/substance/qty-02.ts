import { defineRule, type ReportRule } from '../../rule.js';
import type { Section } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { EMPTY_REPORT } from '../basis.js';
import { sampleSection } from '../sample-report.js';
import { CONCRETE, resultsOf } from './results-of.js';

const VAGUE = '不断提高思想认识，持续加强组织领导，切实压实工作责任，扎实推进各项工作任务落地见效。';

/** 无具体事例: No concrete case. */
export const QTY_02: ReportRule<{ minChars: number }> = defineRule<{ minChars: number }>({
  id: 'QTY-02',
  title: { zh: '无具体事例', en: 'No concrete case' },
  severity: 'info',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [EMPTY_REPORT],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  params: { minChars: 50 },
  explanation: {
    zh: '成效部分的一个小标题之下，没有数字、日期、文件，也没有具名的事例，等于没有写做了什么。不足50字（参数 minChars）的不查。',
    en: 'A sub-section of the results without figure, date, document or named case does not say what was done. Those under `minChars` characters are left alone.',
  },
  message: {
    zh: '“{quote}”之下没有数字、日期、文件或具体事例。',
    en: '"{quote}" has no figure, date, document or named case.',
  },
  fix: { zh: '请补充做了什么、有多少、结果如何。', en: 'Add what was done, how much and with what result.' },
  samples: {
    good: {},
    bad: { text: [sampleSection('1.加强领导', [VAGUE.repeat(2)]), sampleSection('2.加强培训', ['组织培训3次。'])] },
  },
  check: ({ text, params }) => {
    const bySection = new Map<Section, Passage[]>();
    for (const at of resultsOf(text)) {
      const section = at.sections.at(-1)!;
      const passages = bySection.get(section);
      if (passages === undefined) bySection.set(section, [at]);
      else passages.push(at);
    }
    const headings = new Map(text.main.map((at) => [at.node, at]));
    return [...bySection].flatMap(([section, passages]) => {
      const words = passages.map((at) => at.text).join('');
      if (section.depth === 1 || words.length < params.minChars || CONCRETE.test(words)) return [];
      const at = headings.get(section.children[0]);
      return at === undefined ? [] : [{ at, start: 0, end: at.text.length }];
    });
  },
});
