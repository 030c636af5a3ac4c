import { ANNEX_LABELS, type AnnexId, draftReport } from '@fazhi/drafting';
import { renderHtml, renderMarkdown, renderPlainText } from '@fazhi/rendering';
import { expect, test } from 'vitest';
import { fullLedgers } from '../../packages/drafting/src/fixtures/full-ledgers.js';
import { ledgers } from './ledgers.js';

const { agency } = ledgers;
const draft = (annexes: AnnexId[]) =>
  draftReport({ agency, year: 2022, ledgers: fullLedgers(agency, 2022), today: '2023-02-10', annexes });

test('drafted annexes are printed after the date', () => {
  const all = draft(Object.keys(ANNEX_LABELS) as AnnexId[]);
  expect(renderMarkdown(all)).toContain('2023年2月10日\n\n附件1\n\n## 2022年权责清单事项调整情况表\n\n| 序号 |');
  expect(renderPlainText(draft(['majorDecisionCatalog']))).toContain('\n2\t公交线路调整\t某市交通运输局\t');
});

test('a drafted annex lies across the page where it would be much longer upright', () => {
  const tables = (annex: AnnexId) => renderHtml(draft([annex])).match(/<div class="table[^"]*"/g);
  expect(tables('powerListAdjustments')).toEqual(['<div class="table wide"']);
  expect(tables('majorDecisionCatalog')).toEqual(['<div class="table"']);
  expect(tables('enforcementStatistics')).toEqual(Array(3).fill('<div class="table"'));
});
