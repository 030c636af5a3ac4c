import { FazhiError } from '@fazhi/core';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { canonicalJson as json } from './canonical-json.js';
import { HOSTILE } from './fixtures/hostile-texts.js';

test('members stand in the order of their names, and absent ones are left out', () => {
  expect(json({ b: 1, a: [true, null, '法'], c: undefined })).toBe('{"a":[true,null,"法"],"b":1}');
  expect(json({ a: 1, b: 2 })).toBe(json({ b: 2, a: 1 }));
});

test('any text comes back, and nothing in it is foreign to XML', () => {
  const texts = ['\u0000\u001f', '\ud800', '\ufffe\uffff', '"\\</report>&amp;', '\u202e\u2028', '\u{20BB7}'];
  const written = json(texts);
  expect(JSON.parse(written)).toEqual(texts);
  expect(written).toMatch(/^[^&<>\p{Cc}\uFFFE\uFFFF]*$/u);
  expect(/[\uD800-\uDFFF]/u.test(written)).toBe(false);
});

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = { deep: value };
  return value;
}

test('data may be nested far deeper than any report is', () => {
  expect(json(nested(400))).toHaveLength(400 * '{"deep":}'.length + 1);
});

const self: Record<string, unknown> = {};
self['self'] = self;

test.each([
  ['an object within itself', self],
  ['what would exhaust the stack', nested(100_000)],
  ['a number without end', [Infinity]],
  ['a big integer', { a: 1n }],
  ['a function', { a: () => 1 }],
])('%s is refused', (_, value) => {
  expect(() => json(value)).toThrow(FazhiError);
});

test('the same object twice is no cycle', () => {
  const shared = { a: 1 };
  expect(json([shared, shared])).toBe('[{"a":1},{"a":1}]');
});

test('gives JSON of the same value that no parser can take for markup', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE)), (value, text) => {
      const written = json({ value, text });
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      const errors: string[] = [];
      const { childNodes } = parseFragment(`<script type="application/json">${written}</script>`, {
        onParseError: ({ code }) => errors.push(code),
      });
      expect(errors).toEqual([]);
      expect(childNodes).toMatchObject([{ childNodes: [{ value: written }] }]);
    }),
  );
});

test('escapes what is invisible', () => {
  expect(json('<\u2028\u{1FFFF}')).toBe(String.raw`"\u003c\u2028\ud83f\udfff"`);
});
