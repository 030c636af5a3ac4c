import { describe, expect, test } from 'vitest';
import type { Condition } from './condition.js';
import { conditionHolds } from './condition-holds.js';
import {
  absentWhen,
  different,
  exactlyWhen,
  inOrder,
  laterThan,
  never,
  notBefore,
  notMoreThan,
  oneOfRequired,
  onlyWhen,
  requiredWhen,
  sumsTo,
  uniqueBy,
} from './conditions.js';

interface Row {
  first?: string;
  second?: string;
  year?: number;
  small?: number | string;
  large?: number | string;
  kind?: 'a' | 'b' | 'c';
  flag?: boolean;
  kinds?: ('x' | 'y')[];
  rows?: { on?: string; count?: number; kind?: 'p' | 'q' }[];
  inner?: { on: string; kind: 'p' | 'q' };
  figures?: { one: number; two?: { deep: number } };
}

/** What a condition says of rows that meet it and of rows that do not. */
const CASES: readonly [string, Condition<Row>, readonly Row[], readonly Row[]][] = [
  [
    'dates',
    notBefore('second', 'first'),
    [{}, { first: '2020-04-16' }, { first: '2020-04-16', second: '2020-04-16' }],
    [{ first: '2020-04-16', second: '2020-04-15' }],
  ],
  [
    'times of different offsets',
    notBefore('second', 'first'),
    [{ first: '2020-04-16T09:30:00+08:00', second: '2020-04-16T01:30:00Z' }],
    [{ first: '2020-04-16T09:30:00+08:00', second: '2020-04-16T01:29:59Z' }],
  ],
  [
    'a day and a time',
    notBefore('second', 'first'),
    [{ first: '2020-04-16T09:30:00+08:00', second: '2020-04-16' }],
    [{ first: '2020-04-16T09:30:00+08:00', second: '2020-04-15' }],
  ],
  [
    'a day and a year',
    notBefore('second', 'year'),
    [{ year: 2020, second: '2020-01-01' }],
    [{ year: 2020, second: '2019-12-31' }],
  ],
  [
    'a day after a year',
    laterThan('second', 'year'),
    [{ year: 2020, second: '2021-01-01' }],
    [{ year: 2020, second: '2020-12-31' }],
  ],
  [
    'the same day',
    laterThan('second', 'first'),
    [{ first: '2020-04-16' }],
    [{ first: '2020-04-16', second: '2020-04-16' }],
  ],
  [
    'every date of a list',
    notBefore('rows.on', 'inner.on'),
    [{ inner: { on: '2020-04-16', kind: 'p' }, rows: [{ on: '2020-04-16' }, {}] }],
    [{ inner: { on: '2020-04-16', kind: 'p' }, rows: [{ on: '2020-04-17' }, { on: '2020-04-15' }] }],
  ],
  [
    'amounts',
    notMoreThan('small', 'large'),
    [{ small: 1 }, { small: '9.9', large: '10' }, { small: '-1.5', large: '-1.4' }, { small: 2, large: '2.000000' }],
    [
      { small: '10', large: '9.9' },
      { small: '9007199254740993', large: '9007199254740992' },
    ],
  ],
  [
    'amounts of a list, added',
    notMoreThan('rows.count', 'large'),
    [
      { rows: [{ count: 1 }, { count: 2 }], large: 3 },
      { rows: [], large: 0 },
    ],
    [{ rows: [{ count: 2 }, { count: 2 }], large: 3 }],
  ],
  [
    'required with another',
    requiredWhen('second', 'first'),
    [{}, { second: '2' }, { first: '1', second: '2' }],
    [{ first: '1' }],
  ],
  [
    'required by a value',
    requiredWhen('second', { kind: ['a', 'b'] }),
    [{ kind: 'c' }, {}],
    [{ kind: 'a' }, { kind: 'b' }],
  ],
  [
    'an empty list is not filled in',
    requiredWhen('kinds', { flag: true }),
    [{ flag: false }],
    [{ flag: true, kinds: [] }],
  ],
  [
    'required by all that is said',
    requiredWhen('second', { kind: 'a', given: 'first', not: { flag: true } }),
    [{ kind: 'a' }, { kind: 'a', first: '1', flag: true }],
    [{ kind: 'a', first: '1' }],
  ],
  [
    'absent by an entry of a list',
    absentWhen('second', { 'rows.kind': 'q' }),
    [{ second: '2', rows: [{ kind: 'p' }] }],
    [{ second: '2', rows: [{}, { kind: 'q' }] }],
  ],
  [
    'only by a value of a list',
    onlyWhen('second', { kinds: 'x' }),
    [{}, { second: '2', kinds: ['y', 'x'] }],
    [{ second: '2', kinds: ['y'] }],
  ],
  [
    'exactly with another',
    exactlyWhen('second', 'first'),
    [{}, { first: '1', second: '2' }],
    [{ first: '1' }, { second: '2' }],
  ],
  [
    'exactly by a value below',
    exactlyWhen('second', { 'inner.kind': 'q' }),
    [{ inner: { on: '', kind: 'p' } }],
    [{ inner: { on: '', kind: 'q' } }, { second: '2' }],
  ],
  ['one of several', oneOfRequired(['first', 'kinds']), [{ kinds: ['x'] }], [{}, { kinds: [] }]],
  ['a list without repetition', uniqueBy('kinds'), [{}, { kinds: ['x', 'y'] }], [{ kinds: ['x', 'x'] }]],
  [
    'a field without repetition',
    uniqueBy('rows.kind'),
    [{ rows: [{ kind: 'p' }, {}, {}] }],
    [{ rows: [{ kind: 'p' }, { kind: 'p' }] }],
  ],
  [
    'dates in order',
    inOrder('rows.on'),
    [{ rows: [{ on: '2020-01-01' }, { on: '2020-01-01' }] }],
    [{ rows: [{ on: '2020-01-02' }, { on: '2020-01-01' }] }],
  ],
  [
    'what is never together',
    never({ kind: 'a', flag: true }),
    [{ kind: 'a' }, { kind: 'b', flag: true }],
    [{ kind: 'a', flag: true }],
  ],
  [
    'a sum',
    sumsTo('large', ['small', 'rows.count', 'figures']),
    [{ large: 10 }, { large: '7.3', small: '0.3', rows: [{ count: 1 }], figures: { one: 2, two: { deep: 4 } } }],
    [
      { large: 10, rows: [] },
      { large: 10, small: 9 },
    ],
  ],
  [
    'different fields',
    different('second', 'first'),
    [{ first: '1' }, {}, { first: '1', second: '2' }],
    [{ first: '1', second: '1' }],
  ],
];

describe('a condition holds or does not', () => {
  test.each(CASES)('%s', (_, condition, good, bad) => {
    expect(good.filter((row) => !conditionHolds(condition, row))).toEqual([]);
    expect(bad.filter((row) => conditionHolds(condition, row))).toEqual([]);
  });
});

test('a condition is a plain value', () => {
  for (const [, condition] of CASES) expect(JSON.parse(JSON.stringify(condition))).toEqual(condition);
});
