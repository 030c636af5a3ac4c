import type { LocalizedText, ProvisionKey, StatutoryItem } from '@fazhi/core';
import type { Severity } from '../../finding.js';
import type { RuleOutcome, ReportContext, ReportRule } from '../../rule.js';
import { defineRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { type ReportSample, SAMPLE_INTRODUCTION, sampleSection } from '../sample-report.js';

interface MissingItem {
  id: string;
  title: LocalizedText;
  item: StatutoryItem;
  provision: ProvisionKey;
  /** What is missing, as a clerk calls it. */
  what: LocalizedText;
  fix: LocalizedText;
  subject?: 'leadership';
  severity?: Severity;
  bad: ReportSample;
  check?: (context: ReportContext) => RuleOutcome;
}

/** A rule that one of the statutory items is missing. Internal. */
export function missingItem({ id, title, item, provision, what, fix, subject, bad, check }: MissingItem): ReportRule {
  return defineRule({
    id,
    title,
    severity: 'error',
    tier: 'central-policy',
    confidence: 'sourced',
    scope: 'report',
    subject: subject ?? 'report',
    basis: [{ provision }],
    reads: ['structure', 'text'],
    kinds: ANNUAL_REPORT,
    yieldsTo: ['STR-01'],
    explanation: {
      zh: `年度报告应当包括${what.zh}。放在哪一部分、哪一级标题下都可以，只查有没有，不查先后。`,
      en: `An annual report includes ${what.en}. Any place and any heading level will do: presence is checked, order is not.`,
    },
    message: { zh: `没有${what.zh}。`, en: `The report has no ${what.en}.` },
    fix,
    samples: { good: {}, bad },
    check: check ?? (({ text }) => (text.contents.evidence[item].length > 0 ? [] : [{ key: item }])),
  });
}

/** The sample report without one of its parts. Internal. */
export function without(item: StatutoryItem): ReportSample {
  const parts: readonly (readonly [StatutoryItem, string, string])[] = [
    ['measuresAndResults', '主要举措和成效', '办理行政处罚案件12件。'],
    ['shortcomingsAndCauses', '存在的不足和原因', '力量仍显薄弱，主要原因是人员更替较多。'],
    ['firstResponsiblePersonPerformance', '第一责任人履职情况', '主要负责人带头述法，听取法治建设汇报2次。'],
    ['nextYearArrangements', '下一年度主要安排', '继续加强执法培训。'],
  ];
  const ordinals = ['一', '二', '三'];
  return {
    children: [
      SAMPLE_INTRODUCTION,
      ...parts
        .filter(([part]) => part !== item)
        .map(([part, heading, words], index) => sampleSection(`${ordinals[index]!}、${heading}`, [words], part)),
    ],
  };
}
