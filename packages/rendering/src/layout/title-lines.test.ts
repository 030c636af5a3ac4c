import { describe, expect, test } from 'vitest';
import { titleLines, titleParts } from './title-lines.js';

describe('titleLines', () => {
  test.each([
    ['法治政府建设年度报告', ['法治政府建设年度报告']],
    ['天津市工业和信息化局2020年度法治政府建设情况报告', ['天津市工业和信息化局2020年度', '法治政府建设情况报告']],
    ['某某市司法局关于2020年度法治政府建设情况的报告', ['某某市司法局关于2020年度', '法治政府建设情况的报告']],
    [
      '某某省某某市某某区人民政府关于2020年度法治政府建设情况的报告',
      ['某某省某某市某某区人民政府', '关于2020年度法治政府建设情况的报告'],
    ],
    [
      '某某市人民政府办公厅关于贯彻落实《法治政府建设实施纲要（2021—2025年）》情况的报告',
      ['某某市人民政府办公厅关于贯彻落实', '《法治政府建设实施纲要（2021—2025年）》', '情况的报告'],
    ],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines);
  });

  test('no character is lost, whatever the title', () => {
    for (const title of [
      '',
      '一'.repeat(45),
      '《'.repeat(60),
      '9'.repeat(90),
      '😀法治'.repeat(12),
      'x'.repeat(100_000),
    ]) {
      expect(titleLines(title).join('')).toBe(title);
    }
  });

  test('a number is never cut', () => {
    for (let before = 1; before < 30; before += 1) {
      const lines = titleLines(`${'甲'.repeat(before)}2015—2020年${'乙'.repeat(20)}`);
      expect(lines.some((line) => line.includes('2015—2020年'))).toBe(true);
    }
  });
});

test('on a narrow page a title is broken after a public body and after a year, and no year is', () => {
  expect(titleParts('市工业和信息化局2020年法治政府建设年度报告')).toEqual([
    '市工业和信息化局',
    '2020年',
    '法治政府建设年度报告',
  ]);
});

test('the parts of a title are the title', () => {
  for (const title of ['', '𠮷县关于2020年《办法》的报告', '一'.repeat(200)])
    expect(titleParts(title).join('')).toBe(title);
});
