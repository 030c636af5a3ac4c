import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';

const DUTY = /报告|报送|公开/;

/** 沿用第一季度旧期限: the old first-quarter duty is still stated. */
export const CIT_04: ReportRule = defineRule({
  id: 'CIT-04',
  title: { zh: '沿用第一季度旧期限', en: 'Stale first-quarter duty' },
  severity: 'warning',
  tier: 'central-policy',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ provision: 'report.submission' }],
  reads: ['text', 'meta'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '2019年4月15日起，年度报告的期限改为3月1日之前报送、4月1日之前公开，不再是“第一季度”。',
    en: 'Since 15 April 2019 reports are submitted before 1 March and published before 1 April, no longer "within the first quarter".',
  },
  message: { zh: '“{quote}”沿用了“第一季度”的旧期限。', en: '"{quote}" states the old first-quarter deadline.' },
  fix: {
    zh: '请改为“每年3月1日之前报送、4月1日之前公开”。',
    en: 'Write: submitted before 1 March, published before 1 April.',
  },
  samples: {
    good: { text: '按规定于3月1日前报送法治政府建设年度报告。' },
    bad: { text: '按规定于每年第一季度报送法治政府建设年度报告。' },
  },
  check: ({ text, year }) => {
    const cites = text.body.some((passage) => passage.text.includes('法治政府建设与责任落实督察工作规定'));
    if (!cites && (year === undefined || year < 2019)) return 'notApplicable';
    return text.matches(/第一季度/g).flatMap(({ at, start }) => {
      const sentence = text.sentenceAt(at, start);
      const words = at.text.slice(sentence.start, sentence.end);
      if (!words.includes('法治政府') || !DUTY.test(words)) return [];
      return [{ at, start, end: Math.min(sentence.end, start + 40) }];
    });
  },
});
