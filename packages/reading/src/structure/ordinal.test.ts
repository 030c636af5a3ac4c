import { foldWidth } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { leadingOrdinal } from './ordinal.js';

const read = (line: string): unknown => {
  const found = leadingOrdinal(line, foldWidth(line));
  return found && [found.ordinal.raw, found.ordinal.value, found.depth, line.slice(found.end)];
};

describe('the ordinal of a line', () => {
  it.each([
    ['一、主要举措', ['一、', 1, 1, '主要举措']],
    ['十二、附则', ['十二、', 12, 1, '附则']],
    ['(二十三)提高能力', ['(二十三)', 23, 2, '提高能力']],
    ['（一）加强领导', ['（一）', 1, 2, '加强领导']],
    ['3. 完善机制', ['3.', 3, 3, '完善机制']],
    ['４．推进改革', ['４．', 4, 3, '推进改革']],
    ['5、推进改革', ['5、', 5, 3, '推进改革']],
    ['（2）梳理清单', ['（2）', 2, 4, '梳理清单']],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    '一是加强领导',
    '十四五规划',
    '12.4国家宪法日',
    '2.05万个基站',
    '2020.12印发',
    '(试行)',
    '一、',
    '第一,加强',
    '一窗受理、集成办理',
  ])('%s has none', (line) => {
    expect(read(line)).toBeUndefined();
  });
});
