import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT, SKIP_MESSAGES } from '../annual-report.js';

const LATER = { reportYear: 2026 } as const;

/** 缺执法监督内容: Enforcement-supervision part missing. */
export const ES_16: ReportRule<{ fromYear: number }> = defineRule<{ fromYear: number }>({
  id: 'ES-16',
  title: { zh: '缺执法监督内容', en: 'Enforcement-supervision part missing' },
  severity: 'info',
  tier: 'regulation',
  confidence: 'unsure',
  scope: 'report',
  subject: 'enforcement',
  basis: [
    { provision: 'supervision.regulation' },
    {
      text: {
        zh: '由条例推断，没有条文要求写入年度报告',
        en: 'inferred from the regulation; no article asks for it in the annual report',
      },
      confidence: 'unsure',
    },
  ],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  params: { fromYear: 2026 },
  explanation: {
    zh: '《行政执法监督条例》施行以后（参数 fromYear），年度报告宜有行政执法监督的内容。',
    en: 'Since the regulation on supervising enforcement is in force (`fromYear`), the report should speak of that supervision.',
  },
  message: {
    zh: '没有行政执法监督方面的标题或段落。',
    en: 'No heading or paragraph speaks of supervising enforcement.',
  },
  fix: { zh: '请补充行政执法监督工作情况。', en: 'Add what was done to supervise enforcement.' },
  samples: { good: { meta: LATER, text: '开展行政执法监督检查3次。' }, bad: { meta: LATER } },
  check: ({ text, year, params }) => {
    if (year === undefined) return { skipped: SKIP_MESSAGES.noYear };
    if (year < params.fromYear) return 'notApplicable';
    const told = text.main.some(
      (at) =>
        text.contents.itemOf(at) !== 'nextYearArrangements' && /执法(?:协调)?监督|执法案卷评查/.test(at.outsideTitles),
    );
    return told ? [] : [{ key: 'none' }];
  },
});
