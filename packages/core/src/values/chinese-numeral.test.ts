import { expect, test } from 'vitest';
import { parseChineseNumeral, toChineseNumeral } from '../index.js';

test.each([
  ['零', 0],
  ['十', 10],
  ['十五', 15],
  ['两百', 200],
  ['一百零五', 105],
  ['一千二百六十', 1260],
  ['一万二千', 12_000],
  ['一亿三千万', 130_000_000],
  ['三万亿', 3e12],
  ['二〇二〇', 2020],
])('%s is %d', (text, value) => {
  expect(parseChineseNumeral(text)).toBe(value);
});

test.each(['', '十十', '百', '三3', '若干', '一二百', '万'.repeat(100)])('%j is no numeral', (text) => {
  expect(parseChineseNumeral(text)).toBeUndefined();
});

test('every ordinal up to 9999 reads back', () => {
  for (let value = 0; value <= 9999; value += 1) expect(parseChineseNumeral(toChineseNumeral(value))).toBe(value);
});

test('tens are written as officials write them', () => {
  expect([10, 11, 20, 23, 105, 110, 1010].map(toChineseNumeral)).toEqual([
    '十',
    '十一',
    '二十',
    '二十三',
    '一百零五',
    '一百一十',
    '一千零一十',
  ]);
});
