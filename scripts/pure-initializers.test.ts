import { expect, test } from 'vitest';
import { withPureInitializers } from './pure-initializers.mts';

test('what is computed on loading is marked as free of side effects', () => {
  expect(withPureInitializers("export const A: B = record<B>()({ ...C }, { id: 'A' });\n")).toBe(
    "export const A: B = /* @__PURE__ */ (() => (record<B>()({ ...C }, { id: 'A' })))();\n",
  );
  expect(withPureInitializers('const a = new Set(b), c = { ...d };')).toBe(
    'const a = /* @__PURE__ */ (() => (new Set(b)))(), c = /* @__PURE__ */ (() => ({ ...d }))();',
  );
});

test('what a bundler cannot see through is marked, what it can is not', () => {
  for (const value of ['a.b', '[...a]', 'a[0]', '`${a}`', '1 << 20', '{ [a]: 1 }', "{ b: [{ c: new RegExp('d') }] }"]) {
    expect(withPureInitializers(`const x = ${value};`), value).toContain('@__PURE__');
  }
  for (const value of ['-1', 'true', '{ a, b() { return c(); } }', '[/a/g, null, `b`]', "{ 'a-b': [1, 2] } as const"]) {
    expect(withPureInitializers(`const x = ${value};`), value).not.toContain('@__PURE__');
  }
});

test('constants taken out of another are made one by one, or refused', () => {
  expect(withPureInitializers('export const { a, b: c } = d.e;')).toBe(
    'export const a = /* @__PURE__ */ (() => ((d.e).a))(), c = /* @__PURE__ */ (() => ((d.e).b))();',
  );
  expect(() => withPureInitializers('const { ...a } = b;')).toThrow(/\{ \.\.\.a \}/);
});

test('constants and functions stay as they are', () => {
  const source =
    "export const A = { b: 'c' } as const;\nconst f = (x) => g(x);\nfunction h() { const i = k(); return i; }\n";
  expect(withPureInitializers(source)).toBe(source);
});
