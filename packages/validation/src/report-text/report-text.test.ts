import { paragraph, type Block } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleReport, sampleSection } from '../rules/sample-report.js';
import { readReportText } from './report-text.js';
import { sentencesOf } from './sentences.js';
import { maskTitles, titleSpans } from './title-spans.js';

const spansOf = (text: string) => titleSpans(text).map(({ start, end }) => text.slice(start, end));

describe('titles', () => {
  test('take the outermost marks', () => {
    expect(spansOf('落实《关于贯彻〈甲法〉的意见》和《乙》。')).toEqual(['《关于贯彻〈甲法〉的意见》', '《乙》']);
  });

  test('an unclosed mark hides no later title', () => {
    expect(spansOf('对《甲规定进行解读，学习《乙法》。')).toEqual(['《乙法》']);
  });

  test('are hidden without moving anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('《', '》', '甲', '。', '1') }), (text) => {
        expect(maskTitles(text)).toHaveLength(text.length);
      }),
    );
  });
});

test('sentences cover a text without gap or overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('甲', '。', '”', '！', '，') }), (text) => {
      expect(
        sentencesOf(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
    }),
  );
});

describe('places', () => {
  test('are named as a reader would find them', () => {
    const table: Block = {
      type: 'table',
      caption: '统计表',
      headerRows: 1,
      children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'text', value: '数量' }] }] }],
    };
    const children = [
      paragraph('导语。'),
      sampleSection('一、成效', [
        sampleSection('（一）执法', ['甲。', '乙。']),
        sampleSection('没有序号的一个很长很长的小标题', ['丙。']),
      ]),
      table,
      paragraph('结尾。'),
      { type: 'dateline' as const, value: '2021年1月14日' },
    ];
    const { passages } = readReportText(sampleReport({ children }), 2020);
    expect(passages.map(({ place }) => place.zh)).toEqual([
      '导语 › 第1段',
      '第一部分 › 小标题',
      '第一部分 › （一） › 小标题',
      '第一部分 › （一） › 第1段',
      '第一部分 › （一） › 第2段',
      '第一部分 › “没有序号的一个很长很长的…” › 小标题',
      '第一部分 › “没有序号的一个很长很长的…” › 第1段',
      '表1',
      '表1 › 第1行第1列',
      '文末 › 第2段',
      '成文日期',
    ]);
  });

  test('every sentence is found from any of its characters', () => {
    const report = sampleReport({ children: [paragraph('甲甲。乙乙。丙丙')] });
    const text = readReportText(report, undefined);
    const [passage] = text.passages;
    const found = [...passage!.text].map((_, at) => text.sentences(passage!).indexOf(text.sentenceAt(passage!, at)));
    expect(found).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });
});
