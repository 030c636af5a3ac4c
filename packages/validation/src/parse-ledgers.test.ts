import { type CheckedLedgers, FazhiError, leftOutRecords, measure } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkLedgers } from './check-ledgers.js';
import { parseLedgers } from './parse-ledgers.js';
import { sampleLedgers } from './rules/ledger/ledger-sample.js';

type Matter = NonNullable<NonNullable<CheckedLedgers['majorDecision']>['threeMajors']>[number];
const matters = (...rows: unknown[]) => ({ ...sampleLedgers(), majorDecision: { threeMajors: rows } });
const [good] = sampleLedgers().majorDecision!.threeMajors! as [Matter];
const total = (ledgers: CheckedLedgers | undefined) =>
  measure(ledgers!, { year: 2020 }).facts.find(({ id }) => id === 'threeMajors.total');

test('sound ledgers are what measure takes', () => {
  const parsed = parseLedgers(sampleLedgers());
  expect(parsed.ok).toBe(true);
  expect(total(parsed.ledgers)?.records).toEqual(['m1', 'm2']);
  expect(parseLedgers(parsed.ledgers)).toEqual({ ok: true, ledgers: parsed.ledgers });
});

test('a malformed record is left out and named; the others count, and rules judge them', () => {
  const parsed = parseLedgers(
    matters(good, { ...good, id: 'm2', on: '3月2日' }, { ...good, id: 'm3', on: '2021-01-01' }),
  );
  if (parsed.ok) throw new Error('it should not be');
  expect(parsed.findings.map(({ place }) => place)).toEqual(['重大行政决策 › 三重一大台账 › 第2条 › 会议日期']);
  expect(parsed.leftOut).toMatchObject([{ ledger: 'majorDecision.threeMajors', rows: [1] }]);
  expect(total(parsed.ledgers)?.records).toEqual(['m1']);
  expect(leftOutRecords(parsed.ledgers!)).toBe(parsed.leftOut);
  const places = (input: unknown) => checkLedgers(input).findings.map(({ rule, place }) => `${rule} ${place}`);
  expect(places(matters(good, { ...good, id: 'm2', on: '3月2日' }, { ...good, id: 'm3', on: '2021-01-01' }))).toEqual([
    'REC-05 重大行政决策 › 三重一大台账 › 第2条 › 会议日期',
    'LED-02 重大行政决策 › 三重一大台账 › 第3条 › 会议日期',
  ]);
  expect(places(parsed.ledgers)).toEqual([
    'REC-08 重大行政决策 › 三重一大台账 › 第2条',
    'LED-02 重大行政决策 › 三重一大台账 › 第3条 › 会议日期',
  ]);
});

test('rows come from any iterable, as many as there are', () => {
  function* rows(): Generator<Matter> {
    for (let index = 0; index < 60_000; index += 1) yield { ...good, id: `m${String(index)}` };
  }
  const parsed = parseLedgers({ ...sampleLedgers(), majorDecision: { threeMajors: rows() } });
  expect(parsed.ok).toBe(true);
  expect(total(parsed.ledgers)?.quantity.value).toBe('60000');
});

test('a generator that fails leaves the rows before it, and says where', () => {
  function* rows(): Generator<Matter> {
    yield good;
    throw new Error('no');
  }
  const parsed = parseLedgers({ ...sampleLedgers(), majorDecision: { threeMajors: rows() } });
  expect(parsed.ok ? [] : parsed.findings.map(({ rule, place }) => `${rule} ${place}`)).toEqual([
    'REC-08 重大行政决策 › 三重一大台账 › 第2条',
  ]);
  expect(total(parsed.ledgers)?.records).toEqual(['m1']);
});

describe('nothing is sound of what has no owner or no year', () => {
  test.each([{}, null, [], { ...sampleLedgers(), year: '2020' }, { ...sampleLedgers(), agency: undefined }])(
    '%j',
    (input) => {
      expect(parseLedgers(input)).toMatchObject({ ok: false, ledgers: undefined });
    },
  );
});

test('an unknown field is told, and the rest is sound', () => {
  const parsed = parseLedgers({ ...sampleLedgers(), supervison: {} });
  expect(parsed.ok).toBe(false);
  expect(total(parsed.ledgers)?.quantity.value).toBe('2');
});

test('what was copied after the check is unchecked', () => {
  const { ledgers } = parseLedgers(sampleLedgers());
  expect(() => measure(Object.assign({}, ledgers), { year: 2020 })).toThrow(FazhiError);
});

test.each([null, 'zh', { language: 'fr' }, { langauge: 'en' }])('options that are none are refused: %j', (options) => {
  expect(() => parseLedgers(sampleLedgers(), options as never)).toThrow(FazhiError);
});
