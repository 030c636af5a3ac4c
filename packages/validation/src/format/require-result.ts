import { FazhiError } from '@fazhi/core';
import { type CheckResult, type Finding, SEVERITY_LABELS, VERDICT_LABELS } from '../finding.js';

/** Refuses what no check gave: a result may have gone through a file or another program. Internal. */
export function requireResult(value: unknown): asserts value is CheckResult {
  const { verdict, findings, waived, rulesRun, rulesSkipped, registry } = fieldsOf(value) as Partial<CheckResult>;
  const isResult =
    isNameOf(VERDICT_LABELS, verdict) &&
    isListOf(findings, isFinding) &&
    isListOf(
      waived,
      (one) => isFinding(one) && areTexts(fieldsOf(one)['waiver'], ['reason', 'approver', 'expiresOn']),
    ) &&
    isListOf(rulesRun, (one) => typeof one === 'string') &&
    isListOf(rulesSkipped, (one) => areTexts(one, ['rule', 'why'])) &&
    areTexts(registry, ['name', 'checkedOn']);
  if (isResult) return;
  throw new FazhiError('invalidArgument', {
    zh: '第一个参数应为 checkReport 或 checkLedgers 的检查结果。',
    en: 'The first argument must be the result of checkReport or checkLedgers.',
  });
}

function isFinding(value: unknown): boolean {
  const { severity, path, basis, position, operands, related } = fieldsOf(value) as Partial<Finding>;
  const optional = (['quote', 'fix', 'expected', 'actual'] as const).map((name) => fieldsOf(value)[name]);
  return (
    areTexts(value, ['rule', 'message', 'place', 'fingerprint']) &&
    optional.every((one) => one === undefined || typeof one === 'string') &&
    isNameOf(SEVERITY_LABELS, severity) &&
    Array.isArray(path) &&
    isListOf(basis, (one) => areTexts(one, ['text', 'tier', 'confidence'])) &&
    (position === undefined || isSpan(position)) &&
    (operands === undefined ||
      isListOf(
        operands,
        (one) => areTexts(one, ['label']) && areTexts(fieldsOf(one)['quantity'], ['value', 'unit']),
      )) &&
    (related === undefined || isListOf(related, (one) => areTexts(one, ['quote', 'place'])))
  );
}

function isSpan(value: unknown): boolean {
  return ['start', 'end'].every((name) =>
    ['line', 'column'].every((figure) => typeof fieldsOf(fieldsOf(value)[name])[figure] === 'number'),
  );
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function areTexts(value: unknown, names: readonly string[]): boolean {
  return names.every((name) => typeof fieldsOf(value)[name] === 'string');
}

function isListOf(value: unknown, holds: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(holds);
}

function isNameOf(labels: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(labels, value);
}
