import { expect, test } from 'vitest';
import { toTest } from './example-to-test.mts';

const example = (code: string, flags = ''): string => toTest({ file: 'README.md', line: 7, flags, code });

test('imports come first and the test is named after the place', () => {
  const text = example("const a = 1;\nimport { b } from 'c';\n");
  expect(text.indexOf("import { b } from 'c'")).toBeLessThan(text.indexOf('test("README.md:7"'));
});

test.each([
  ['an expression', 'a.b(1); // => 2\n', 'expect(a.b(1)).toEqual(2'],
  ['what is printed', "console.log(a); // => 'x'\n", "expect(a).toEqual('x'"],
  ['a variable', 'const a = f(); // => { b: 1 }\n', 'const a = f();\nexpect(a).toEqual({ b: 1 }'],
  ['a value of several lines', 'a;\n// before\nf(); // => [\n//   1,\n// ]\n', 'expect(f()).toEqual([\n   1,\n ]'],
  ['a value on the next line', 'f(\n  1,\n);\n// => 2\n', 'expect(f(\n  1,\n)).toEqual(2'],
  ['a statement within a condition', 'if (a) b(a); // => 1\n', 'if (a) expect(b(a)).toEqual(1'],
])('asserts %s', (_, code, assertion) => {
  expect(example(code)).toContain(assertion);
});

test('an expected value that belongs to no statement fails', () => {
  expect(example('// => 1\n')).toContain('expect.fail');
  expect(example('const { a } = b; // => 1\n')).toContain('expect.fail');
});

test('flags choose between running, throwing and only type-checking', () => {
  expect(example('f();\n', 'throws=/x y/')).toContain('.rejects.toThrow(/x y/)');
  expect(example('f();\n', 'no-run')).not.toContain('test(');
});
