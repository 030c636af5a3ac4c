import { type Report, type StatutoryItem, visit } from '@fazhi/core';
import { draftReport } from '@fazhi/drafting';
import { readReport } from '@fazhi/reading';
import { expect, test } from 'vitest';
import { fullLedgers } from '../../../packages/drafting/src/fixtures/full-ledgers.js';
import { type Passage } from '../../../packages/validation/src/report-text/passage.js';
import { readReportText } from '../../../packages/validation/src/report-text/report-text.js';
import { DOCUMENTS, sourceOf } from '../reading/document.js';

function drafted(year: number): Report {
  const agency = {
    name: '某县司法局',
    selfReference: '我局',
    reporterClass: 'localDepartment' as const,
    level: 'county' as const,
    recipients: ['县委、县人民政府'],
  };
  return draftReport({ agency, year, today: `${String(year + 1)}-02-10`, ledgers: fullLedgers(agency, year) });
}

const REPORTS: readonly (readonly [string, () => Report])[] = [
  ...DOCUMENTS.map((name) => [name, () => readReport(sourceOf(name), { kind: 'annualReport' })] as const),
  ['a draft for 2019', () => drafted(2019)],
  ['a draft for 2022', () => drafted(2022)],
];

/** What the marks of the tree say a passage belongs to. */
function marked({ node, sections }: Passage): StatutoryItem | undefined {
  const own = node.type === 'paragraph' ? node.statutoryItem : undefined;
  return own ?? sections.map(({ statutoryItem }) => statutoryItem).findLast((item) => item !== undefined);
}

test.each(REPORTS)('%s: checks recognise in the bare tree what reading or drafting marked', (_, make) => {
  const report = make();
  const bare = make();
  visit(bare, (node) => {
    if (node.type === 'section' || node.type === 'paragraph') delete node.statutoryItem;
  });
  const text = readReportText(bare, bare.meta.reportYear);
  const passages = readReportText(report, report.meta.reportYear).main;
  expect(text.main).toHaveLength(passages.length);
  const seen = text.main.map((passage) => [passage.text.slice(0, 40), text.contents.itemOf(passage)]);
  expect(seen).toEqual(passages.map((passage) => [passage.text.slice(0, 40), marked(passage)]));
  expect(new Set(seen.map(([, item]) => item)).size).toBeGreaterThan(2);
});
