import { addWorkingDays, type Agency, headingText, plainText, type Report, type Section, visit } from '@fazhi/core';
import { draftReport, outstanding } from '@fazhi/drafting';
import { readReport, readReportHtml } from '@fazhi/reading';
import { renderHtml } from '@fazhi/rendering';
import { checkReport } from '@fazhi/validation';
import { expect, test } from 'vitest';
import { loadRegistry } from './load-registry.js';

const registry = loadRegistry();
const agency: Agency = {
  name: '某市司法局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
};
const draft = (own?: typeof registry): Report =>
  draftReport({ agency, year: 2026, today: '2027-02-10', ...(own === undefined ? {} : { registry: own }) });

function parts(report: Report): string[] {
  const found: string[] = [];
  visit(report, (node) => {
    if (node.type === 'section' && node.outlinePart !== undefined) found.push(node.outlinePart);
  });
  return found;
}

const asksForOutline = (report: Report): boolean =>
  outstanding(report).some(({ blank }) => blank.label.includes('适用的法治政府建设实施纲要'));

test('drafting follows the outline of the file', () => {
  expect(asksForOutline(draft())).toBe(true);
  const report = draft(registry);
  expect(report.meta.outline).toBe('outline2026');
  expect(plainText(report)).toContain('《法治政府建设实施纲要（2026—2030年）》');
  expect(parts(report)).toEqual([
    'dutiesByLaw',
    'rulesAndDecisions',
    'enforcementAndSupervision',
    'serviceAndDisputes',
    'guarantees',
  ]);
  expect(asksForOutline(report)).toBe(false);
});

const TEXT = `某市司法局2026年法治政府建设情况报告
我局贯彻《法治政府建设实施纲要（2026—2030年）》，加快建设协同高效、清正廉洁、人民信赖的法治政府，现将情况报告如下：
一、主要举措和成效
（一）健全重大行政决策程序
审议重大行政决策事项6项。
（二）提升行政执法水平
办理行政处罚案件12件。
二、存在的不足和原因
力量仍显薄弱，主要原因是人员更替较多。
三、主要负责人履行第一责任人职责情况
主要负责人听取法治建设工作汇报4次，年终述法。
四、2027年主要安排
继续加强执法培训。
某市司法局
2027年2月10日`;

test('reading knows the outline and the parts its headings answer', () => {
  expect(readReport(TEXT).meta.outline).toBeUndefined();
  const report = readReport(TEXT, { registry });
  expect(report.meta.outline).toBe('outline2026');
  const answers: [string, string | undefined][] = [];
  visit(report, (node) => {
    const section = node as Section;
    if (node.type === 'section' && section.depth === 2) answers.push([headingText(section), section.outlinePart]);
  });
  expect(answers).toEqual([
    ['健全重大行政决策程序', 'rulesAndDecisions'],
    ['提升行政执法水平', 'enforcementAndSupervision'],
  ]);
});

test('checking judges by the outline, and says by which registry', () => {
  const rules = (text: string, own?: typeof registry) =>
    checkReport(readReport(text, { registry: own }), { registry: own })
      .findings.filter(({ rule }) => /^(?:CIT-0[137]|STR-06)$/.test(rule))
      .map(({ rule, message }) => `${rule} ${message}`);
  expect(rules(TEXT)).toEqual(['CIT-01 2026—2030年的纲要没有登记，不能核对。']);
  expect(rules(TEXT, registry)).toEqual([
    'STR-06 《法治政府建设实施纲要（2026-2030年）》的这些部分没有相应的内容标题：依法履行政府职能；优化服务和化解争议。',
  ]);
  const before = TEXT.replace('2026—2030年', '2021—2025年').replace(
    '协同高效、清正廉洁、人民信赖',
    '智能高效、廉洁诚信',
  );
  expect(rules(before)).toEqual(['CIT-01 2021—2025年的纲要已于2025年底到期，2026年度适用的纲要没有登记，请人工确认。']);
  expect(rules(before, registry)).toEqual([
    'STR-06 《法治政府建设实施纲要（2026-2030年）》的这些部分没有相应的内容标题：依法履行政府职能；优化服务和化解争议。',
    'CIT-01 2026年度报告引用的纲要是2021—2025年的，不适用于本年度。',
    'CIT-03 “智能高效、廉洁诚信”是2021年纲要的目标表述，与2026年度不符。',
  ]);
  const silent = TEXT.replace('贯彻《法治政府建设实施纲要（2026—2030年）》，', '');
  expect(rules(silent.replace('协同高效、清正廉洁、人民信赖的', ''))).toEqual([]);
  expect(checkReport(draft(registry), { registry }).registry).toMatchObject({
    name: '某市司法局登记（示例，其中的纲要是虚构的）',
    base: { name: '全国登记' },
  });
});

test('a page of the draft reads back to the parts of that outline', () => {
  const report = draft(registry);
  expect(parts(readReportHtml(renderHtml(report), { registry }))).toEqual(parts(report));
});

test('working days of the year of the file are known', () => {
  expect(addWorkingDays('2026-12-30', 5, registry.calendar)).toBe('2027-01-07');
});
