import type { Passage } from '../../report-text/passage.js';
import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { without } from './missing-item.js';
import { sampleSection } from '../sample-report.js';

/** True when a blank of a draft wants it: what is still to be filled in is DRA-01’s to report. */
function asksFor({ pieces }: Passage, word: string): boolean {
  return pieces.some(({ blank }) => blank?.label.includes(word));
}

/** 未提述法: no duty report on law is mentioned. */
export const STR_09: ReportRule<{ localRequired: boolean }> = defineRule<{ localRequired: boolean }>({
  id: 'STR-09',
  title: { zh: '未提述法', en: 'No duty report on law mentioned' },
  severity: 'info',
  tier: 'central-policy',
  confidence: 'recalled',
  scope: 'report',
  subject: 'leadership',
  basis: [
    { provision: 'firstPerson.reporting' },
    { provision: 'pufa.dutyReport' },
    {
      text: {
        zh: '山东2020年试点：述法结果写入年度报告',
        en: 'Shandong pilot of 2020: results of duty reports go into the annual report',
      },
      tier: 'local',
      confidence: 'sourced',
    },
  ],
  reads: ['text'],
  kinds: ANNUAL_REPORT,
  params: { localRequired: false },
  explanation: {
    zh: '党政主要负责人应当把履行推进法治建设第一责任人职责情况列入年终述职（述法）。只写“述职”不算述法。当地要求写入年度报告的，把参数 localRequired 设为 true，级别升为警告。',
    en: 'The heads report on their rule-of-law duties at year’s end (述法). 述职 alone, a general duty report, does not count. Where local rules want it in the annual report, set `localRequired`, which makes this a warning.',
  },
  message: { zh: '全文没有提到述法。', en: 'The report does not mention 述法 (duty reports on law).' },
  fix: {
    zh: '如已开展年终述法，请写明述法人、形式和结果。',
    en: 'If duty reports on law were given, write by whom, in what form and with what result.',
  },
  variants: {
    required: {
      severity: 'warning',
      message: {
        zh: '全文没有提到述法，而当地要求写入年度报告。',
        en: 'The report does not mention 述法, which local rules want in it.',
      },
    },
  },
  samples: {
    good: {},
    bad: {
      children: [
        ...(without('firstResponsiblePersonPerformance').children ?? []),
        sampleSection(
          '四、第一责任人履职情况',
          ['主要负责人听取法治建设汇报2次。'],
          'firstResponsiblePersonPerformance',
        ),
      ],
    },
  },
  check: ({ text, params }) =>
    text.main.some((passage) => passage.text.includes('述法') || asksFor(passage, '述法'))
      ? []
      : [{ key: 'none', ...(params.localRequired ? { variant: 'required' } : {}) }],
});
