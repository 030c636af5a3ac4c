import { text, type Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../../scripts/growth.mts';
import { all, value } from './fixtures/read-package.js';
import { documentOf, report } from './fixtures/rendered-document.js';
import { sampleReport, sampleTable } from './fixtures/sample-report.js';
import { renderDocx } from './index.js';

describe('tables', () => {
  test('the header repeats, no row is torn', async () => {
    const root = await documentOf(report(sampleTable(3, 4, false)));
    expect(all(root, 'w:tr').map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    expect(all(root, 'w:cantSplit')).toHaveLength(4);
    expect(value(root, 'w:tblCaption')).toBe('行政执法数据汇总表');
  });

  test('a landscape table has turned pages of its own', async () => {
    const sections = all(await documentOf(sampleReport()), 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(sections).toEqual([undefined, 'landscape', undefined]);
    const alone = all(await documentOf(report(sampleTable(1, 2, true))), 'w:pgSz');
    expect(alone.map(({ attributes }) => attributes['w:orient'])).toEqual(['landscape']);
  });

  test('cells beyond the 63 columns that Word opens are kept in the last', async () => {
    const root = await documentOf(report(sampleTable(1, 70, false)));
    expect(all(root, 'w:gridCol')).toHaveLength(63);
    // Each of them once, or the same figure would be read twice.
    for (let column = 55; column < 70; column += 1) expect(root.text.split(`第${String(column)}季度`)).toHaveLength(2);
  });

  test('rows of unequal length and tables of nothing are harmless', async () => {
    const cell = { type: 'tableCell' as const, children: [text('甲')] };
    const uneven = [
      { type: 'tableRow' as const, children: [] },
      { type: 'tableRow' as const, children: [cell, cell] },
    ];
    const root = await documentOf(
      report({ type: 'table', headerRows: 9, children: uneven }, { type: 'table', headerRows: 0, children: [] }),
    );
    expect(all(root, 'w:tc')).toHaveLength(4);
    expect(all(root, 'w:tbl')).toHaveLength(1);
    expect(all(root, 'w:tblHeader')).toHaveLength(0);
  });

  test('many rows take no more than linear time', async () => {
    const render = (tree: Report): Promise<unknown> => renderDocx(tree, { embed: false });
    expect(await growth(render, (rows) => report(sampleTable(rows, 8, false)), 8_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });
});
