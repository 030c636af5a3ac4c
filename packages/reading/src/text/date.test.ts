import { describe, expect, it } from 'vitest';
import { damagedDatesIn, dateOfLine } from './date.js';

describe('a line that is a date', () => {
  it.each([
    ['2021年3月2日', '2021-03-02'],
    ['2021 年 3 月 2 日', '2021-03-02'],
    ['(2021年3月2日)', '2021-03-02'],
    ['二〇二一年三月二日', '2021-03-02'],
    ['二○二三年十二月三十一日', '2023-12-31'],
  ])('%s is read', (line, date) => {
    expect(dateOfLine(line)?.date).toBe(date);
  });

  it.each(['20211月14', '2021年2月30日', '2021年1月'])('%s gives no date and is not guessed at', (line) => {
    expect(dateOfLine(line)).toEqual({ raw: line });
  });

  it.each(['2021年', '2021年3月2日召开会议', '共12件', '12345'])('%s is no date', (line) => {
    expect(dateOfLine(line)).toBeUndefined();
  });
});

describe('damaged dates in running text', () => {
  it('are found as printed', () => {
    expect(damagedDatesIn('会议于20211月14日召开,2020年11月2。')).toEqual(['20211月14日', '2020年11月2']);
  });

  it.each(['2019年11月20日', '2020年5月3家企业', '2019年6月20-25日', '2020年12月底', '2018年6月1日至2019年11月20日'])(
    '%s is whole',
    (text) => {
      expect(damagedDatesIn(text)).toEqual([]);
    },
  );
});
