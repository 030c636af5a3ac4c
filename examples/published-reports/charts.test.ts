import { type Agency, CHART_KIND_LABELS, type ChartKind, measure, type Report, visit } from '@fazhi/core';
import { addChart, defaultPlan, draftReport } from '@fazhi/drafting';
import { renderHtml } from '@fazhi/rendering';
import { checkReport } from '@fazhi/validation';
import { expect, test } from 'vitest';
import { fullLedgers } from '../../packages/drafting/src/fixtures/full-ledgers.js';

const YEAR = 2022;
const agency: Agency = {
  name: '某县司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'county',
  recipients: ['县委、县人民政府'],
};

function findings(report: Report): string[] {
  return checkReport(report)
    .findings.filter(({ rule, severity }) => rule !== 'DRA-01' && severity !== 'info')
    .map(({ rule, message }) => `${rule} ${message}`);
}

test('a draft with charts over several years has no fault but its blanks, and every chart is drawn', () => {
  const indicators = { bar: ['proposal.total', 'proposal.replied'], line: ['proposal.total'] } as const;
  const kinds = Object.keys(CHART_KIND_LABELS) as ChartKind[];
  const plan = kinds.reduce(
    (before, kind) =>
      addChart(before, 'measuresAndResults', {
        kind,
        caption: `建议提案办理情况（${CHART_KIND_LABELS[kind]}）`,
        indicators: kind === 'share' ? ['proposal.npc', 'proposal.cppcc'] : indicators[kind],
      }),
    defaultPlan(YEAR, agency),
  );
  const earlier = [2021, 2020, 2019].flatMap((year) => measure(fullLedgers(agency, year), { year }).facts);
  const report = draftReport({
    agency,
    year: YEAR,
    today: '2023-02-10',
    ledgers: fullLedgers(agency, YEAR),
    previous: { facts: earlier },
    plan,
  });
  expect(findings(report)).toEqual([]);
  const charts: (ChartKind | undefined)[] = [];
  visit(report, (node) => {
    if (node.type === 'table') charts.push(node.chart);
  });
  expect(charts).toEqual(kinds);
  expect(renderHtml(report).match(/<figure class="chart"/g)).toHaveLength(3);
});
