import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.js';

test('members stand in the order of their names, and absent ones are left out', () => {
  expect(canonicalJson({ b: 1, a: [true, null, '法'], c: undefined })).toBe('{"a":[true,null,"法"],"b":1}');
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
});

test('any text comes back, and nothing in it is foreign to XML', () => {
  const texts = ['\u0000\u001f', '\ud800', '\ufffe\uffff', '"\\</report>&amp;', '\u202e\u2028', '\u{20BB7}'];
  const json = canonicalJson(texts);
  expect(JSON.parse(json)).toEqual(texts);
  expect(json).toMatch(/^[^&<>\p{Cc}\uFFFE\uFFFF]*$/u);
  expect(/[\uD800-\uDFFF]/u.test(json)).toBe(false);
});

test('depth is no limit, and an object within itself ends', () => {
  let deep: unknown = 1;
  for (let level = 0; level < 20_000; level += 1) deep = { deep };
  expect(canonicalJson(deep)).toHaveLength(20_000 * '{"deep":}'.length + 1);
  const self: Record<string, unknown> = {};
  self['self'] = self;
  expect(canonicalJson(self)).toBe('{"self":null}');
});
