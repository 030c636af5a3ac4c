import { expect, test } from 'vitest';
import { FazhiError } from '../fazhi-error.js';
import { plainArgument } from './plain-argument.js';

const copyOf = <T>(value: T, kept?: string[]): T => plainArgument(value, { zh: '选项', en: 'options' }, kept);
const cause = (): never => {
  throw new RangeError('no');
};

test('data is copied, each field read once', () => {
  let reads = 0;
  const given = {
    get list() {
      reads += 1;
      return [1, { a: '甲' }];
    },
  };
  const copy = copyOf(given);
  expect([copy.list, copy.list, reads]).toEqual([[1, { a: '甲' }], [1, { a: '甲' }], 1]);
});

test('functions, instances and what is kept are the same, and what stands twice is one', () => {
  const shared = { a: 1 };
  const given = {
    run: cause,
    day: new Date(0),
    kept: {
      get a() {
        return cause();
      },
    },
    first: shared,
    second: shared,
  };
  const copy = copyOf(given, ['kept']);
  expect([copy.run, copy.day, copy.kept]).toEqual([given.run, given.day, given.kept]);
  expect(copy.first).toBe(copy.second);
  expect(copy.first).not.toBe(shared);
});

test('a key that is a prototype elsewhere is a key', () => {
  const copy = copyOf(JSON.parse('{"__proto__":{"a":1}}') as object);
  expect([Object.keys(copy), Object.getPrototypeOf(copy)]).toEqual([['__proto__'], Object.prototype]);
});

const itself: Record<string, unknown> = {};
itself['list'] = [itself];
const deep = Array.from({ length: 100 }).reduce<unknown>((below) => [below], 1);

test.each<[string, unknown, string]>([
  [
    'a getter that throws',
    {
      list: [
        {
          get a() {
            return cause();
          },
        },
      ],
    },
    '选项 › list › 第1项 › a：读取时出错。',
  ],
  ['a proxy that throws', { a: new Proxy([], { get: cause }) }, '选项 › a：读取时出错。'],
  ['what holds itself', itself, '选项 › list › 第1项：包含自身。'],
  ['a list without an end', [new Array(4e9)], '选项 › 第1项：内容过多。'],
])('%s is told with its place', (_, value, message) => {
  expect(() => copyOf(value)).toThrow(message);
  expect(() => copyOf(value)).toThrow(FazhiError);
});

test('what is nested without an end is refused', () => {
  expect(() => copyOf(deep)).toThrow('层次过深');
});
