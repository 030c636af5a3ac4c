import { formatChineseDate, formatQuantity, type Language } from '@fazhi/core';
import {
  type CheckResult,
  CONSEQUENCE_LABELS,
  type Finding,
  type Severity,
  SEVERITY_LABELS,
  VERDICT_LABELS,
} from '../finding.js';
import { escapeMarkdown } from './escape-markdown.js';
import { basisWords, lawWords, WORDS } from './result-words.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A result as a report for a clerk (体检报告): by severity, then by part. Internal. */
export function formatMarkdown(result: CheckResult, language: Language, title: string | undefined): string {
  const colon = language === 'zh' ? '：' : ': ';
  const { findings, waived, rulesRun, rulesSkipped } = result;
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const lines = [
    `# ${escapeMarkdown(title ?? WORDS.title[language])}`,
    '',
    `- **${WORDS.verdict[language]}**${colon}${VERDICT_LABELS[result.verdict][language]}`,
    `- **${WORDS.counts[language]}**${colon}${SEVERITIES.map((severity) => `${SEVERITY_LABELS[severity][language]} ${String(count(severity))}`).join(language === 'zh' ? '，' : ', ')}`,
    `- **${WORDS.law[language]}**${colon}${escapeMarkdown(lawWords(result, language))}`,
    `- **${WORDS.rules[language]}**${colon}${WORDS.ran[language]} ${String(rulesRun.length)}${language === 'zh' ? '，' : ', '}${WORDS.skipped[language]} ${String(rulesSkipped.length)}`,
    '',
  ];
  if (findings.length === 0) lines.push(WORDS.none[language], '');
  for (const severity of SEVERITIES) {
    const graded = findings.filter((finding) => finding.severity === severity);
    if (graded.length === 0) continue;
    lines.push(`## ${heading(severity, language)}（${String(graded.length)}）`, '');
    for (const [part, within] of byPart(graded)) {
      lines.push(`### ${escapeMarkdown(part)}`, '');
      for (const finding of within) lines.push(...findingLines(finding, language, colon));
      lines.push('');
    }
  }
  if (waived.length > 0) {
    lines.push(`## ${WORDS.waived[language]}（${String(waived.length)}）`, '');
    for (const { rule, message, waiver } of waived) {
      const until = language === 'zh' ? formatChineseDate(waiver.expiresOn) : waiver.expiresOn;
      lines.push(
        `- **${rule}** ${escapeMarkdown(message)}`,
        `  - ${WORDS.reason[language]}${colon}${escapeMarkdown(waiver.reason)}`,
        `  - ${WORDS.approver[language]}${colon}${escapeMarkdown(waiver.approver)}`,
        `  - ${WORDS.until[language]}${colon}${escapeMarkdown(until)}`,
      );
    }
    lines.push('');
  }
  if (rulesSkipped.length > 0) {
    lines.push(`## ${WORDS.notRun[language]}（${String(rulesSkipped.length)}）`, '');
    for (const [why, rules] of bySkipReason(result)) lines.push(`- ${escapeMarkdown(why)}${colon}${rules.join('、')}`);
    lines.push('');
  }
  return lines.join('\n');
}

function heading(severity: Severity, language: Language): string {
  const name = SEVERITY_LABELS[severity][language];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Findings by the part of the report (or the ledger) they stand in, in order of first appearance. */
function byPart(findings: readonly Finding[]): Map<string, Finding[]> {
  const parts = new Map<string, Finding[]>();
  for (const finding of findings) {
    const part = finding.place.split(' › ')[0]!;
    const within = parts.get(part) ?? [];
    within.push(finding);
    parts.set(part, within);
  }
  return parts;
}

function bySkipReason({ rulesSkipped }: CheckResult): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { rule, why } of rulesSkipped) reasons.set(why, [...(reasons.get(why) ?? []), rule]);
  return reasons;
}

function findingLines(finding: Finding, language: Language, colon: string): string[] {
  const { rule, message, place, quote, operands, basis, consequence, fix, fingerprint } = finding;
  const line = (label: keyof typeof WORDS, text: string): string => `  - ${WORDS[label][language]}${colon}${text}`;
  return [
    `- **${rule}** ${escapeMarkdown(message)}`,
    line('place', escapeMarkdown(place)),
    ...(quote === undefined ? [] : [line('quote', escapeMarkdown(quote))]),
    ...(operands === undefined || operands.length === 0
      ? []
      : [
          line(
            'operands',
            escapeMarkdown(operands.map(({ label, quantity }) => `${label} ${formatQuantity(quantity)}`).join('；')),
          ),
        ]),
    ...basis.map((one) => line('basis', escapeMarkdown(basisWords(one, language)))),
    ...(consequence === undefined ? [] : [line('consequence', CONSEQUENCE_LABELS[consequence][language])]),
    ...(fix === undefined ? [] : [line('fix', escapeMarkdown(fix))]),
    line('fingerprint', fingerprint),
  ];
}
