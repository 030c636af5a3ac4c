import { describe, expect, test } from 'vitest';
import { findCitations, parseCitation } from '../index.js';

describe('parseCitation', () => {
  test('reads article, paragraph and item', () => {
    expect(parseCitation('《行政复议法》第三十九条第一款第一项')).toEqual({
      title: '行政复议法',
      article: 39,
      paragraph: 1,
      item: 1,
      raw: '《行政复议法》第三十九条第一款第一项',
    });
  });

  test('reads an inserted article, a bracketed item and a sub-item', () => {
    expect(parseCitation('《某法》第十七条之二第（三）项第2目')).toMatchObject({
      article: 17,
      articleOf: 2,
      item: 3,
      subitem: 2,
    });
  });

  test('keeps the number of the document', () => {
    expect(parseCitation('《政府信息公开条例》（国务院令第711号）第四十九条')).toMatchObject({
      documentNumber: '国务院令第711号',
      article: 49,
    });
  });

  test.each(['行政处罚法', '《未闭合', '《某法》随后的文字', '《》》'])('refuses %s', (text) => {
    expect(parseCitation(text)).toBeUndefined();
  });
});

describe('findCitations', () => {
  test('keeps a title within a title together', () => {
    const text = '《关于贯彻落实<法治政府建设实施纲要(2015-2020年)>的实施意见》要求';
    expect(findCitations(text).map(({ citation }) => citation.title)).toEqual([
      '关于贯彻落实<法治政府建设实施纲要(2015-2020年)>的实施意见',
    ]);
  });

  test('passes over an unclosed mark and goes on', () => {
    const text = '对《西藏自治区重大行政决策程序暂行规定进行解读\n按照《优化营商环境条例》';
    expect(findCitations(text).map(({ citation }) => citation.title)).toEqual(['优化营商环境条例']);
  });

  test('an unclosed mark does not make long texts slow to read', () => {
    expect(findCitations('《'.repeat(20_000))).toEqual([]);
  });
});
