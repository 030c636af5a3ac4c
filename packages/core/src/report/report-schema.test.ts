import fc from 'fast-check';
import { expect, test } from 'vitest';
import { URN, validatorOfSchemas } from '../fixtures/committed-schemas.js';
import { everyNode } from '../fixtures/every-node.js';
import { isReport, reportFault, ReportSchema } from './index.js';

const validate = validatorOfSchemas().getSchema(`${URN}Report`)!;

/** What guard, zod and JSON Schema say of one and the same tree. */
const verdicts = (tree: unknown): boolean[] => [
  isReport(tree),
  ReportSchema.safeParse(tree).success,
  validate(tree) === true,
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Holder = Json[] | { [key: string]: Json };

/** Every list and object of a tree, itself among them. */
function holders(value: Json, found: Holder[] = []): Holder[] {
  if (typeof value !== 'object' || value === null) return found;
  found.push(value);
  for (const member of Object.values(value)) holders(member, found);
  return found;
}

const TREES = [everyNode(), everyNode('36.4', false), everyNode('2024-02-29')].map((tree) => JSON.stringify(tree));
const KEYS = [
  ...new Set(holders(JSON.parse(TREES[0]!) as Json).flatMap((each) => (Array.isArray(each) ? [] : Object.keys(each)))),
];
const WORDS = [
  '',
  '文字',
  '36.4',
  '-1',
  '2024-02-29',
  '2023-02-29',
  'eq',
  '亿',
  'bar',
  'annualReport',
  'drafted',
  'text',
  'paragraph',
  'section',
  'heading',
  'title',
  'annex',
  'subset',
  'growth',
  'toString',
  '__proto__',
  '0000-01-01',
  '1e5',
  ' 1',
];

const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, 0, 1, 4, 5, -1, 1.5, 1948, 2100, 2 ** 53, [], {}),
  fc.constantFrom(...WORDS),
  fc.string({ unit: 'binary' }),
);

/** One change somewhere in a tree: a value replaced, left out, added, doubled or exchanged with another. */
const change = fc.record({
  kind: fc.constantFrom('replace', 'remove', 'add', 'copy', 'exchange'),
  at: fc.nat(),
  key: fc.nat(),
  other: fc.nat(),
  name: fc.constantFrom(...KEYS, 'x', 'constructor', '__proto__'),
  value: leaf,
});

function put(holder: Holder, key: string | number, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

const mutated = fc
  .tuple(fc.constantFrom(...TREES), fc.array(change, { minLength: 0, maxLength: 3 }))
  .map(([json, changes]) => {
    const tree = JSON.parse(json) as Json;
    for (const { kind, at, key, other, name, value } of changes) {
      const all = holders(tree);
      const holder = all[at % all.length]!;
      const keys = Object.keys(holder);
      const own = keys[key % Math.max(1, keys.length)];
      const source = all[other % all.length]!;
      // A copy, so that nothing comes to stand within itself.
      const taken = JSON.parse(
        JSON.stringify(Object.values(source)[key % Math.max(1, Object.keys(source).length)] ?? value),
      ) as Json;
      if (kind === 'add') {
        if (Array.isArray(holder)) holder.splice(key % (holder.length + 1), 0, taken);
        else put(holder, name, value);
      } else if (own !== undefined && kind !== 'remove') put(holder, own, kind === 'replace' ? value : taken);
      else if (Array.isArray(holder)) holder.splice(Number(own), 1);
      else Reflect.deleteProperty(holder, own ?? '');
    }
    return tree;
  });

test('guard, zod and JSON Schema say the same of every changed tree', () => {
  const seen = { good: 0, bad: 0 };
  fc.assert(
    fc.property(mutated, (tree) => {
      const [guard, zod, json] = verdicts(tree);
      expect({ zod, json }, reportFault(tree)?.place.en).toEqual({ zod: guard, json: guard });
      seen[guard ? 'good' : 'bad'] += 1;
    }),
    { numRuns: Number(process.env['TREES'] ?? 400), seed: 1, endOnFailure: false },
  );
  expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(50);
});
