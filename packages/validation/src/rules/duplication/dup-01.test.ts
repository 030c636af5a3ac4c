import type { TableCell, TableRow } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { sampleSection } from '../sample-report.js';
import { DUP_01 } from './dup-01.js';

const SENTENCE = '党组会议、办公会议共审议“三重一大”事项148项，其中：涉及重大事项决策105项、重大人事任免18项。';

describe('DUP-01', () => {
  test('finds the second place, whatever leads into the first', () => {
    const [finding, ...rest] = findingsOf(DUP_01, { text: [`截至12月31日，${SENTENCE}`, `定期听取汇报。${SENTENCE}`] });
    expect(rest).toEqual([]);
    expect(finding?.quote).toBe(SENTENCE);
    expect(finding?.message).toContain('在第一部分 › （二） › 第2段已经写过');
  });

  test('each further place is told', () => {
    expect(findingsOf(DUP_01, { text: [SENTENCE, SENTENCE, SENTENCE] })).toHaveLength(2);
  });

  test('what was pasted in one piece is one finding, short sentences within it or not', () => {
    const pasted = [
      SENTENCE,
      '全面推行三项制度。',
      SENTENCE.replace('148项', '152项'),
      SENTENCE.replace('148项', '160项'),
    ];
    const [finding, ...rest] = findingsOf(DUP_01, { text: [...pasted, '另起一段。', pasted.join('')] });
    expect(rest).toEqual([]);
    expect(finding?.quote).toBe(SENTENCE);
    expect(finding?.message).toContain('接连3句');
  });

  test('headings and cells of tables are not compared', () => {
    const words = SENTENCE.slice(0, -1);
    const cell = (value: string): TableCell => ({ type: 'tableCell', children: [{ type: 'text', value }] });
    const row = (): TableRow => ({ type: 'tableRow', children: [cell(SENTENCE), cell(SENTENCE)] });
    const text = [
      sampleSection(`1.${words}`, ['全面推行三项制度。']),
      sampleSection(`2.${words}`, [{ type: 'table', headerRows: 1, children: [row(), row()] }]),
    ];
    expect(findingsOf(DUP_01, { text })).toEqual([]);
    expect(findingsOf(DUP_01, { text: [SENTENCE, SENTENCE] })).toHaveLength(1);
  });

  test('short sentences, spaces and sentences that differ pass', () => {
    const spaces = '\u00A0'.repeat(80);
    const text = [
      '全面推行三项制度。',
      '全面推行三项制度。',
      spaces,
      spaces,
      SENTENCE,
      SENTENCE.replace('18项', '19项'),
    ];
    expect(findingsOf(DUP_01, { text })).toEqual([]);
  });

  test('the length is for the caller to set', () => {
    const text = ['全面推行行政执法三项制度。', '全面推行行政执法三项制度。'];
    expect(findingsOf(DUP_01, { text }, { params: { 'DUP-01': { minChars: 10 } } })).toHaveLength(1);
  });
});
