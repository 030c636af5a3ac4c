import { paragraph, text, type Block } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { findingsOf, skipReason } from '../fixtures/rule-cases.js';
import type { ReportRule } from '../../rule.js';
import { sampleReport } from '../sample-report.js';
import { PUB_01 } from './pub-01.js';
import { PUB_02 } from './pub-02.js';
import { PUB_03 } from './pub-03.js';
import { PUB_04 } from './pub-04.js';

const body = sampleReport().children;
const quotes = (rule: ReportRule, ...before: Block[]) =>
  findingsOf(rule, { children: [...before, ...body] }).map(({ quote }) => quote);

test('PUB-01 finds a stamp at the title, and leaves names of documents in the body alone', () => {
  expect(quotes(PUB_01, paragraph('（代拟稿）'))).toEqual(['代拟稿']);
  expect(quotes(PUB_01, { type: 'title', children: [text('某局报告（征求意见稿）')] })).toEqual(['征求意见稿']);
  expect(quotes(PUB_01, paragraph('已形成条例（草案）（征求意见稿）。'))).toEqual([]);
});

test('PUB-02 lists all page chrome in one finding', () => {
  const [finding, ...rest] = findingsOf(PUB_02, {
    children: [{ type: 'furniture', kind: 'pageChrome', value: '当前位置: 首页' }, ...body, paragraph('分享到：')],
  });
  expect(rest).toEqual([]);
  expect(finding?.message).toBe('文中残留网页文字：“当前位置”、“分享到”。');
  expect(findingsOf(PUB_02, { text: '推行“扫一扫”亮码执法，方便群众查询。' })).toEqual([]);
});

describe('PUB-03', () => {
  const metadata = (value: string): Block => ({ type: 'furniture', kind: 'metadata', value });

  test('one finding for each blank label', () => {
    expect(quotes(PUB_03, metadata('发布时间:2023-02-15 14:29:59   索引号:    文号:    来源:   '))).toEqual([
      '索引号:',
      '文号:',
      '来源:',
    ]);
  });

  test('a label with its entry passes; without labels it does not run', () => {
    expect(quotes(PUB_03, metadata('来源：局办公室　文号：明工信〔2021〕2号'))).toEqual([]);
    expect(skipReason(PUB_03, {})).toBe('notApplicable');
  });
});

test('PUB-04 reads the head, not the body', () => {
  expect(quotes(PUB_04, paragraph('机密★3年'))).toEqual(['机密★3年']);
  expect(findingsOf(PUB_04, { text: '加强国家秘密管理。' })).toEqual([]);
});
