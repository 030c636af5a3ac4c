import { formatQuantity, type Language } from '@fazhi/core';
import {
  type CheckResult,
  CONSEQUENCE_LABELS,
  type Finding,
  type Severity,
  SEVERITY_LABELS,
  VERDICT_LABELS,
} from '../finding.js';
import { shownValue } from '../messages/shown-value.js';
import { basisWords, lawWords, WORDS } from './result-words.js';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** A result for a terminal, one finding a paragraph. Internal. */
export function formatText(result: CheckResult, language: Language, title: string | undefined): string {
  const colon = language === 'zh' ? '：' : ': ';
  const lines: string[] = [];
  if (title !== undefined) lines.push(safe(title), '');
  for (const finding of result.findings) lines.push(...findingLines(finding, language, colon), '');
  for (const finding of result.waived) {
    const { approver, expiresOn } = finding.waiver;
    lines.push(
      `${WORDS.waived[language]} ${finding.rule}  ${safe(finding.message)}（${safe(approver)}，${expiresOn}）`,
      '',
    );
  }
  if (result.findings.length === 0) lines.push(WORDS.none[language], '');
  const counts = SEVERITIES.map(
    (severity) =>
      `${SEVERITY_LABELS[severity][language]} ${String(result.findings.filter((finding) => finding.severity === severity).length)}`,
  );
  lines.push(`${WORDS.verdict[language]}${colon}${VERDICT_LABELS[result.verdict][language]}  ${counts.join('  ')}`);
  lines.push(`${WORDS.law[language]}${colon}${lawWords(result, language)}`);
  lines.push(
    `${WORDS.rules[language]}${colon}${WORDS.ran[language]} ${String(result.rulesRun.length)}  ${WORDS.skipped[language]} ${String(result.rulesSkipped.length)}`,
  );
  return `${lines.join('\n')}\n`;
}

function findingLines(finding: Finding, language: Language, colon: string): string[] {
  const { severity, rule, place, message, quote, operands, basis, consequence, fix, position, fingerprint } = finding;
  const at = position === undefined ? '' : ` (${String(position.start.line)}:${String(position.start.column)})`;
  const line = (label: keyof typeof WORDS, text: string): string => `  ${WORDS[label][language]}${colon}${safe(text)}`;
  return [
    `${SEVERITY_LABELS[severity][language]} ${rule}  ${safe(place)}${at}`,
    `  ${safe(message)}`,
    ...(quote === undefined ? [] : [line('quote', quote)]),
    ...(operands === undefined || operands.length === 0
      ? []
      : [line('operands', operands.map(({ label, quantity }) => `${label} ${formatQuantity(quantity)}`).join('；'))]),
    line('basis', basis.map((one) => basisWords(one, language)).join('；')),
    ...(consequence === undefined ? [] : [line('consequence', CONSEQUENCE_LABELS[consequence][language])]),
    ...(fix === undefined ? [] : [line('fix', fix)]),
    `  ${WORDS.fingerprint[language]}${colon}${fingerprint}`,
  ];
}

/** One line without control characters: text of a report must not move a terminal's cursor. */
function safe(text: string): string {
  return shownValue(text, 300);
}
