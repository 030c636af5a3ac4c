import type { Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../scripts/growth.mts';
import { checkReport } from './check-report.js';
import { sampleReport } from './rules/sample-report.js';

const names = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    String.fromCodePoint(0x4e00 + (index % 5_000), 0x5000 + (index % 4_999), 0x6000 + (index % 4_997), 0x7000),
  ).join('领导小组、');

/** Texts of about so many characters that a stranger may hand in. */
const SHAPES: Record<string, (size: number) => string | string[]> = {
  'opening brackets, then as many closing title marks': (size) => '（'.repeat(size / 2) + '》'.repeat(size / 2),
  'opening title marks': (size) => '《'.repeat(size),
  'distinct leading groups': (size) => `${names(size / 9)}领导小组`,
  'an outline over and over': (size) => '《法治政府建设实施纲要（2021-2025年）》'.repeat(size / 23),
  'an outline over and over in one title mark': (size) =>
    `《${'法治政府建设实施纲要（2021-2025年）'.repeat(size / 21)}`,
  'sets of lists': (size) => '三张清单'.repeat(size / 4),
  'paragraphs of one word': (size) => Array.from({ length: size / 4 }, () => '词语'),
  'one sentence over and over': (size) => '全面加强党对法治工作的领导。'.repeat(size / 14),
  'laws over and over': (size) => '《中华人民共和国行政处罚法》第四十二条'.repeat(size / 20),
};

const check = (report: Report) => checkReport(report);

describe('the time of a check grows with the text, not with its square', () => {
  test.each(Object.entries(SHAPES))('%s', { retry: 2 }, async (_, shape) => {
    expect(await growth(check, (size) => sampleReport({ text: shape(size) }), 32_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });
});
