// A value that a schema allows, made up from the schema alone.
import { type JsonSchema, resolved, SCHEMAS, URN } from '../src/fixtures/committed-schemas.js';
import { everyNode } from '../src/fixtures/every-node.js';
import { VALUE_SCHEMAS } from './value-schemas.mjs';

/** Good values of what cannot be made up field by field, by id of the schema. */
export const EXAMPLES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(VALUE_SCHEMAS).map(([id, { good }]) => [id, good])),
  // Every node wherever it may stand; its fields are in its own examples.
  Report: everyNode('示例', false),
  PowerCode: { system: 'gbt39554-impl', value: `11370000MB2847264R2${'0'.repeat(12)}` },
  DrawReplacement: {
    kind: 'target',
    at: '2020-04-16T09:30:00+08:00',
    targetUscc: '11370000MB2847264R',
    substitute: '11370000MB2847264R',
    inspectors: ['3701001', '3701002'],
    reason: 'closed',
    explanation: '已停业。',
    by: '王某',
    approvedBy: '李某',
  },
  PenaltyTable: {
    edition: 'custom',
    bucketRule: 'heaviest',
    counts: [{ label: '罚款', kinds: ['fine'], count: 2 }],
    total: 2,
    amount: '1000',
    amountUnit: 'yuan',
    includesRevoked: false,
  },
};

/** A value of a schema, with or without the fields that may be left out. */
export function exampleOf(id: string, complete: boolean): unknown {
  const of = (schema: JsonSchema): unknown => {
    const known = schema.$ref === undefined ? undefined : EXAMPLES[schema.$ref.slice(URN.length)];
    if (known !== undefined) return known;
    const {
      const: only,
      enum: values,
      oneOf,
      anyOf,
      type,
      properties,
      required,
      items,
      prefixItems,
      minItems,
      minimum,
      pattern,
    } = resolved(schema);
    if (only !== undefined) return only;
    if (values !== undefined) return values[0];
    if (oneOf !== undefined || anyOf !== undefined) return of((oneOf ?? anyOf)![0]!);
    switch (type) {
      case 'object':
        return Object.fromEntries(
          Object.entries(properties ?? {})
            .filter(([key]) => complete || required?.includes(key) === true)
            .map(([key, field]) => [key, of(field)]),
        );
      case 'array':
        return (
          prefixItems?.map(of) ?? Array.from({ length: Math.max(minItems ?? 0, complete ? 1 : 0) }, () => of(items!))
        );
      case 'boolean':
        return true;
      case 'integer':
      case 'number':
        return minimum ?? 0;
      default:
        return pattern === undefined ? '示例' : (PATTERNED.find((text) => new RegExp(pattern, 'u').test(text)) ?? '');
    }
  };
  return EXAMPLES[id] ?? of(SCHEMAS.get(id)!);
}

/** Texts of many forms, for fields that ask for one. */
export const PATTERNED = [
  '04-16',
  '95.00',
  '0.5',
  '0',
  '1',
  '100',
  '999999',
  '3701**********1234',
  '0'.repeat(12),
  '1'.repeat(31),
  '2'.repeat(33),
  'a'.repeat(64),
];
