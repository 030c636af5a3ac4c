import { expect, test } from 'vitest';
import { AGENCY } from '../fixtures/records.js';
import { type CheckedLedgers, FazhiError, isCheckedLedgers, leftOutRecords, measure } from '../index.js';
import { markChecked } from './checked-ledgers.js';

const ledgers = markChecked({ agency: AGENCY, year: 2020, leadership: { briefings: [] } }, []);

test('a figure is stated from checked ledgers alone', () => {
  expect(isCheckedLedgers(ledgers)).toBe(true);
  expect(measure(ledgers, { year: 2020 }).facts).not.toEqual([]);
  for (const copy of [
    { ...ledgers },
    structuredClone(ledgers),
    Object.assign({}, ledgers),
    Object.create(ledgers, {}) as object,
    new Proxy(ledgers, {}),
    { agency: AGENCY, year: 2020 },
    null,
    undefined,
    'ledgers',
  ]) {
    expect(isCheckedLedgers(copy)).toBe(false);
    expect(() => measure(copy as CheckedLedgers, { year: 2020 })).toThrow(FazhiError);
    expect(() => leftOutRecords(copy as CheckedLedgers)).toThrow(/parseLedgers/);
  }
});

test.each([undefined, null, {}, { year: '2020' }])('without the year to count it is refused: %j', (options) => {
  expect(() => measure(ledgers, options as never)).toThrow(FazhiError);
});

test('no record can be added or taken away after the check', () => {
  expect(() => Object.assign(ledgers, { year: 2021 })).toThrow(TypeError);
  expect(() => Object.assign(ledgers.leadership!, { briefings: [{}] })).toThrow(TypeError);
  expect(() => ledgers.leadership!.briefings!.push({} as never)).toThrow(TypeError);
});
