import { AgencyLedgersSchema, type Language, type LedgerPath, LEDGERS, type LocalizedText } from '@fazhi/core';
import type * as z from 'zod';
import type { Finding } from '../finding.js';
import { fingerprint } from '../fingerprint.js';
import { fillTemplate } from '../messages/fill-template.js';
import { shownValue } from '../messages/shown-value.js';
import { maskedField, maskedPath, maskedValues } from '../personal-data/masked.js';
import type { RecordFault } from './record-fault.js';
import { childOf, isRecordSchema, titleOf } from './schema-walk.js';

/** Words a record fault as a finding. Internal. */
export function recordFinding(fault: RecordFault, schema: z.core.$ZodType, data: unknown, language: Language): Finding {
  const { rule, variant, path, values, expected, actual } = fault;
  const wording = variant === undefined ? undefined : rule.variants?.[variant];
  const words = recordPlace(schema, data, path);
  const shown = maskedValues(values);
  return {
    rule: rule.id,
    severity: rule.severity,
    message: fillTemplate(wording?.message ?? rule.message, shown, language),
    path: maskedPath(path),
    place: maskedField(words.place[language]),
    ...(expected === undefined ? {} : { expected: maskedField(expected) }),
    ...(actual === undefined ? {} : { actual: maskedField(actual) }),
    basis: rule.basis.map(({ text }) => ({ tier: rule.tier, confidence: rule.confidence, text: text[language] })),
    fix: fillTemplate(wording?.fix ?? rule.fix, shown, language),
    fingerprint: fingerprint([rule.id, variant ?? '', maskedField(words.key)]),
  };
}

/**
 * A path in words, 权责清单 › 调整台账 › 第3条 › 申请日期, and as a key in which a row goes by its id: the key stays the
 * same when rows are added before it. Internal.
 */
export function recordPlace(
  schema: z.core.$ZodType,
  data: unknown,
  path: readonly (string | number)[],
): { place: LocalizedText; key: string } {
  const zh: string[] = [];
  const en: string[] = [];
  const key: string[] = [];
  let at: z.core.$ZodType | undefined = schema;
  let value = data;
  for (const step of path) {
    const below: z.core.$ZodType | undefined = at === undefined ? undefined : childOf(at, step, value);
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? (value as Record<string | number, unknown>)[step]
        : undefined;
    if (typeof step === 'number') {
      const row = below === undefined || isRecordSchema(below);
      zh.push(row ? `第${String(step + 1)}条` : `第${String(step + 1)}项`);
      en.push(row ? `record ${String(step + 1)}` : `item ${String(step + 1)}`);
      key.push(idOf(value) ?? String(step));
      const name = key.length === 3 && schema === AgencyLedgersSchema ? rowName(key, below, value) : undefined;
      if (name !== undefined) {
        zh.push(`${zh.pop()!}（${name.zh}）`);
        en.push(`${en.pop()!} (${name.en})`);
      }
    } else {
      const title = below === undefined ? undefined : titleOf(below);
      zh.push(title ?? shownValue(step));
      en.push(title === undefined ? shownValue(step) : `${title} (${step})`);
      key.push(step);
    }
    at = below;
  }
  if (path.length === 0) {
    zh.push(titleOf(schema) ?? '数据');
    en.push(titleOf(schema) ?? 'data');
  }
  return { place: { zh: zh.join(' › '), en: en.join(' › ') }, key: key.join('\u0000') };
}

/** A row by the number the world knows it by, 案号 明复〔2020〕3号. */
function rowName(
  [subject, ledger]: readonly string[],
  row: z.core.$ZodType | undefined,
  record: unknown,
): LocalizedText | undefined {
  const [field] = ledgerKey(`${subject!}.${ledger!}`);
  const number = fieldOf(record, field ?? '');
  if (row === undefined || field === undefined || typeof number !== 'string') return undefined;
  const below = childOf(row, field, record);
  const title = (below && titleOf(below)) ?? field;
  return { zh: `${title} ${shownValue(number)}`, en: `${title} (${field}) ${shownValue(number)}` };
}

function ledgerKey(path: string): readonly string[] {
  return (Object.hasOwn(LEDGERS, path) && LEDGERS[path as LedgerPath].key) || [];
}

function fieldOf(record: unknown, field: string): unknown {
  if (typeof record !== 'object' || record === null || !Object.hasOwn(record, field)) return undefined;
  return (record as Readonly<Record<string, unknown>>)[field];
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'id')) return undefined;
  const { id } = value as { id: unknown };
  return typeof id === 'string' && id.length <= 200 ? `id:${id}` : undefined;
}

/** Data in which a value stands at a path, and nothing else. Internal. */
export function dataUnder(path: readonly (string | number)[], value: unknown): unknown {
  return path.reduceRight<unknown>((below, key) => {
    if (typeof key === 'string') return { [key]: below };
    const list: unknown[] = [];
    list[key] = below;
    return list;
  }, value);
}
