import * as z from 'zod';
import { once } from '../once.js';
import { conditionFields } from './condition-fields.js';
import { conditionTest } from './condition-holds.js';
import { wordCondition } from './condition-wording.js';
import type { Condition } from './condition.js';
import { fieldName } from './field-name.js';
import { objectSchema } from './object-schema.js';
import type { ConditionParams, RecordMeta } from './record.js';

/**
 * A record with conditions between its fields. Internal.
 *
 * A condition is judged once every field it reads is right by itself, whatever is wrong with the others: one fault gives one
 * finding, and a form shows all of them at once.
 *
 * @param fields - makes the fields
 * @param meta - what is said of the record
 * @param conditions - the conditions
 * @param judged - which conditions a record is judged by; all of them where left out
 */
export function conditionalSchema<T>(
  fields: () => z.core.$ZodShape,
  meta: Partial<RecordMeta>,
  conditions: readonly Condition<T>[],
  judged: (record: Readonly<Record<string, unknown>>, read: readonly string[] | undefined) => boolean = () => true,
): z.ZodObject {
  if (conditions.length === 0) return objectSchema(fields, meta);
  const worded = once(() =>
    conditions.map((condition) => ({
      ...condition,
      ...wordCondition(condition, (path) => fieldName(fields(), path)),
    })),
  );
  const tests = once(() =>
    worded().map((condition) => [conditionTest(condition), conditionFields(condition)] as const),
  );
  const check = z.check<T>(({ value, issues }) => {
    const wrong = issues.length === 0 ? undefined : new Set(issues.map(({ path }) => path?.[0]));
    for (const [index, [holds, read]] of tests().entries()) {
      if (wrong !== undefined && (read === undefined || read.some((key) => wrong.has(key)))) continue;
      if (!judged(value as Readonly<Record<string, unknown>>, read) || holds(value)) continue;
      const condition = worded()[index]!;
      const { at, message, fix } = condition;
      const params: ConditionParams = { message, fix, condition };
      issues.push({ code: 'custom', input: value, path: [at], message: message.zh, params: { ...params } });
    }
  });
  // Without this, zod leaves the conditions out as soon as any field is wrong.
  check._zod.def.when = ({ value }) => typeof value === 'object' && value !== null;
  const described = {
    ...meta,
    // They stand in the metadata too, for forms, the JSON Schema and the handbook.
    get conditions() {
      return worded();
    },
  };
  return objectSchema(fields, described, check);
}
