import type { Block } from '@fazhi/core';
import { expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { sampleReport } from '../sample-report.js';
import { DRA_01 } from './dra-01.js';

const blank = (id: string, label: string, office?: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'blank', id, label, ...(office === undefined ? {} : { office }) }],
});

test('DRA-01 gives one finding an office, else one a part', () => {
  const text = [
    blank('a', '意见数', '法规处'),
    blank('b', '留言数', '办公室'),
    blank('c', '案卷数', '法规处'),
    blank('d', '其他情况'),
  ];
  expect(
    findingsOf(DRA_01, { text })
      .map(({ message }) => message)
      .sort(),
  ).toEqual(['办公室还有1处待补：留言数。', '法规处还有2处待补：意见数、案卷数。', '第一部分还有1处待补：其他情况。']);
});

test('DRA-01 counts a blank once, also in a table with a caption and in an annex', () => {
  const table: Block = {
    type: 'table',
    caption: '统计表',
    headerRows: 0,
    children: [
      { type: 'tableRow', children: [{ type: 'tableCell', children: [{ type: 'blank', id: 'a', label: '件数' }] }] },
    ],
  };
  const { children } = sampleReport({ text: [] });
  children.push({ type: 'annex', label: '附件', children: [{ type: 'title', children: [] }, table] });
  expect(findingsOf(DRA_01, { children }).map(({ message }) => message)).toEqual(['附件还有1处待补：件数。']);
});
