import { FazhiError } from '@fazhi/core';
import { type CheckResult, type Finding, SEVERITY_LABELS, VERDICT_LABELS } from '../finding.js';

/** Refuses what no check gave: a result may have gone through a file or another program. Internal. */
export function requireResult(value: unknown): asserts value is CheckResult {
  if (isResult(value)) return;
  throw new FazhiError('invalidArgument', {
    zh: '第一个参数应为 checkReport 或 checkLedgers 的检查结果。',
    en: 'The first argument must be the result of checkReport or checkLedgers.',
  });
}

function isResult(value: unknown): boolean {
  try {
    return hasFieldsOfResult(value);
  } catch {
    // A getter or a proxy threw: no result of a check has any.
    return false;
  }
}

function hasFieldsOfResult(value: unknown): boolean {
  const { verdict, findings, waived, rulesRun, rulesSkipped, registry, lawAsOf } = fieldsOf(
    value,
  ) as Partial<CheckResult>;
  return (
    isNameOf(VERDICT_LABELS, verdict) &&
    isListOf(findings, isFinding) &&
    isListOf(
      waived,
      (one) => isFinding(one) && areTexts(fieldsOf(one)['waiver'], ['reason', 'approver', 'expiresOn']),
    ) &&
    isListOf(rulesRun, (one) => typeof one === 'string') &&
    isListOf(rulesSkipped, (one) => areTexts(one, ['rule', 'reason', 'why'])) &&
    isStamp(registry) &&
    (lawAsOf === undefined || typeof lawAsOf === 'string')
  );
}

/** The verdict of a result, of which nothing else is asked; nothing for what has none. Internal. */
export function verdictIn(value: unknown): CheckResult['verdict'] | undefined {
  try {
    const { verdict } = fieldsOf(value) as Partial<CheckResult>;
    return isNameOf(VERDICT_LABELS, verdict) ? verdict : undefined;
  } catch {
    return undefined;
  }
}

function isFinding(value: unknown): boolean {
  const { severity, path, basis, position, operands, related } = fieldsOf(value) as Partial<Finding>;
  const optional = (['quote', 'fix', 'expected', 'actual'] as const).map((name) => fieldsOf(value)[name]);
  return (
    areTexts(value, ['rule', 'message', 'place', 'fingerprint']) &&
    optional.every((one) => one === undefined || typeof one === 'string') &&
    isNameOf(SEVERITY_LABELS, severity) &&
    isListOf(path, (step) => typeof step === 'string' || typeof step === 'number') &&
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

/** Registries add to each other a few times at most. */
const MOST_BASES = 20;

function isStamp(value: unknown, level = 0): boolean {
  const { base } = fieldsOf(value);
  return (
    areTexts(value, ['name', 'checkedOn']) && (base === undefined || (level < MOST_BASES && isStamp(base, level + 1)))
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
  // A list with gaps says of them nothing when it is asked of every one.
  return Array.isArray(value) && Array.from<unknown>(value).every(holds);
}

function isNameOf(labels: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(labels, value);
}
