import { expect, test } from 'vitest';
import { withPureInitializers } from './pure-initializers.mts';

test('what is computed on loading is marked as free of side effects', () => {
  expect(withPureInitializers("export const A: B = record<B>()({ ...C }, { id: 'A' });\n")).toBe(
    "export const A: B = /* @__PURE__ */ (() => ( record<B>()({ ...C }, { id: 'A' })))();\n",
  );
  expect(withPureInitializers('const a = new Set(b), c = { ...d };')).toBe(
    'const a = /* @__PURE__ */ (() => ( new Set(b)))(), c = /* @__PURE__ */ (() => ( { ...d }))();',
  );
});

test('constants and functions stay as they are', () => {
  const source =
    "export const A = { b: 'c' } as const;\nconst f = (x) => g(x);\nfunction h() { const i = k(); return i; }\n";
  expect(withPureInitializers(source)).toBe(source);
});
