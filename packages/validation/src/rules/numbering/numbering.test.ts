import { describe, expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { sampleSection } from '../sample-report.js';
import { NUM_01 } from './num-01.js';
import { NUM_02 } from './num-02.js';
import { NUM_03 } from './num-03.js';
import { NUM_04 } from './num-04.js';
import { NUM_05 } from './num-05.js';

const headings = (...titles: string[]) => titles.map((title) => sampleSection(title, ['内容。']));

describe('NUM-01', () => {
  test('a gap is told once, with what it stands after', () => {
    const [finding, ...rest] = findingsOf(NUM_01, { text: headings('1.甲', '3.乙', '4.丙') });
    expect(rest).toEqual([]);
    expect(finding?.message).toBe('“3.乙”接在“1.甲”之后，序号应为第2，写成了第3。');
    expect([finding?.expected, finding?.actual]).toEqual(['2', '3']);
  });

  test('a repetition', () => {
    expect(findingsOf(NUM_01, { text: headings('1.甲', '1.乙', '2.丙') }).map(({ quote }) => quote)).toEqual(['1.乙']);
  });

  test.each([
    ['a repetition does not shift what follows', ['1.甲', '1.乙', '3.丙'], ['1.乙']],
    ['two that changed places are one slip', ['1.甲', '2.乙', '4.丙', '3.丁', '5.戊'], ['4.丙']],
    ['a list of its own may begin anew', ['1.甲', '2.乙', '3.丙', '1.丁', '2.戊'], []],
    ['one more 1. is no new list', ['1.甲', '2.乙', '1.丙', '4.丁'], ['1.丙']],
  ])('%s', (_, titles, quotes) => {
    expect(findingsOf(NUM_01, { text: headings(...titles) }).map(({ quote }) => quote)).toEqual(quotes);
  });

  test.each(['**2.乙**', '工作扎实。2.乙，成效明显。', '2.2026年实事：增加就业。'])(
    'an ordinal that was not read as a heading stands: %s',
    (words) => {
      const text = [sampleSection('1.甲', ['内容。', words]), sampleSection('3.丙', ['内容。'])];
      expect(findingsOf(NUM_01, { text })).toEqual([]);
    },
  );

  test('white space of every kind before an ordinal does not matter', () => {
    const section = sampleSection('2.乙', ['内容。']);
    section.children[0].ordinal = { raw: '\u2002\u30002.', value: 2 };
    expect(findingsOf(NUM_01, { text: [...headings('1.甲'), section] })).toEqual([]);
  });

  test('long runs pass', () => {
    const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];
    expect(
      findingsOf(NUM_01, {
        children: [
          sampleSection(
            '一、成效',
            ordinals.map((n) => sampleSection(`（${n}）事项`, ['内容。'])),
          ),
        ],
      }),
    ).toEqual([]);
  });
});

test('NUM-02 reports a skipped level once', () => {
  const children = [sampleSection('一、成效', headings('1.甲', '2.乙'))];
  expect(findingsOf(NUM_02, { children }).map(({ quote, message }) => [quote, message])).toEqual([
    ['1.甲', '“1.甲”之上缺少“（一）”一级标题。'],
  ]);
});

test('NUM-02 takes no list of terms for headings', () => {
  const children = [sampleSection('一、成效', headings('1.“六个江西”：指创新江西等', '2.双减：减轻负担'))];
  expect(findingsOf(NUM_02, { children })).toEqual([]);
});

describe('NUM-03, NUM-04 and NUM-05', () => {
  const words = '干部依法行政的意识还要进一步提高，能力还要进一步增强。';

  test('a bare paragraph of like length lost its ordinal', () => {
    const text = [sampleSection('1.意识', [words, words.slice(2)])];
    expect(findingsOf(NUM_03, { text })).toHaveLength(1);
    expect(findingsOf(NUM_05, { text })).toEqual([]);
  });

  test('a paragraph of another length did not; the level has one heading', () => {
    const text = [sampleSection('1.意识', [words, '其他。'])];
    expect(findingsOf(NUM_03, { text })).toEqual([]);
    expect(findingsOf(NUM_05, { text }).map(({ quote }) => quote)).toEqual(['1.意识']);
  });

  test('siblings in two styles', () => {
    const text = headings('1.甲', '2.乙', '（1）丙', '（2）丁');
    expect(findingsOf(NUM_04, { text }).map(({ quote }) => quote)).toEqual(['（1）丙']);
    expect(findingsOf(NUM_02, { text })).toEqual([]);
  });
});
