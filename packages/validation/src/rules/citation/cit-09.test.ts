import { describe, expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { CIT_09 } from './cit-09.js';

describe('a title like a registered one', () => {
  test.each([
    ['学习《法治社会建设实施纲要（2021—2025年）》。', '法治社会建设实施纲要（2020-2025年）'],
    ['学习《法制社会建设实施纲要（2020—2025年）》。', '法治社会建设实施纲要（2020-2025年）'],
    ['学习《保障农民工资支付条例》。', '保障农民工工资支付条例'],
    ['学习《优化营商环竟条例》。', '优化营商环境条例'],
  ])('%s', (text, title) => {
    expect(findingsOf(CIT_09, { text }).map(({ message }) => message)).toEqual([
      expect.stringContaining(`是否指《${title}》？`),
    ]);
  });

  test.each([
    '印发《优化营商环境实施办法》。',
    '印发《某省优化营商环境条例》。',
    '印发《重大行政决策程序实施细则》。',
    '学习《重大行政决策程序暂行条例》。',
    '印发《关于开展法治宣传教育的第九个五年规划》。',
  ])('passes: %s', (text) => {
    expect(findingsOf(CIT_09, { text })).toEqual([]);
  });
});
