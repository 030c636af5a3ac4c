import type { Report } from '@fazhi/core';
import { readReport, readReportDocx, readReportHtml } from '@fazhi/reading';
import { renderHtml } from '@fazhi/rendering';
import { renderDocx } from '@fazhi/rendering/docx';
import { checkReport } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';

const TEXT = [
  '某县司法局2024年法治政府建设年度报告',
  '一、主要举措和成效',
  '全年办理行政复议案件12件，其中维持8件、驳回7件。',
  '二、下一年度工作安排',
  '继续推进依法行政。',
].join('\n');

const forge = (change: (report: Report) => void): Report => {
  const report = readReport(TEXT);
  change(report);
  return report;
};

/** What somebody may write into the data of a file whose text says otherwise. */
const FORGERIES: Record<string, Report> = {
  'another kind': forge((report) => (report.meta.kind = 'other')),
  'a notice': forge((report) => (report.meta.kind = 'implementationNotice')),
  'another year': forge((report) => (report.meta.reportYear = 2031)),
  'no relations': forge((report) => (report.relations = [])),
  'relations in doubt': forge((report) => {
    report.relations = report.relations.map((relation) => ({ ...relation, doubtful: true }));
  }),
  'another kind without relations': forge((report) => {
    report.meta.kind = 'other';
    report.relations = [];
  }),
  'a statutory part that is not there': forge((report) => {
    const part = report.children.find((block) => block.type === 'section');
    if (part?.type === 'section') part.statutoryItem = 'shortcomingsAndCauses';
  }),
};

const rules = (report: Report): string[] => checkReport(report).findings.map(({ rule }) => rule);

describe('data that a file carries decides nothing that its text says otherwise', () => {
  test.each(Object.entries(FORGERIES))('%s, DOCX', async (_, forged) => {
    const bytes = await renderDocx(forged);
    const [carried, plain] = [await readReportDocx(bytes), await readReportDocx(bytes, { embedded: false })];
    expect(rules(carried)).toEqual(rules(plain));
    expect(checkReport(carried).verdict).toBe('fail');
  });

  test.each(Object.entries(FORGERIES))('%s, HTML', (_, forged) => {
    const page = renderHtml(forged);
    const [carried, plain] = [readReportHtml(page), readReportHtml(page, { embedded: false })];
    expect(checkReport(carried).verdict).toBe(checkReport(plain).verdict);
    expect(checkReport(carried).verdict).toBe('fail');
  });
});
