import type { Report } from '@fazhi/core';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderTemplate, renderXlsx } from './index.js';

const OPINIONS = {
  legalAdviser: {
    opinions: [{ id: '1', opinionNo: '007', issuedOn: '2024-05-21', adoption: 'adopted', remark: '=1+1' }],
  },
};
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

test('equal ledgers give equal bytes', () => {
  expect(renderXlsx(OPINIONS)).toEqual(renderXlsx(structuredClone(OPINIONS)));
});

test('codes are texts, dates are dates, choices their labels, and nothing is a formula', () => {
  const sheet = part(renderXlsx(OPINIONS), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('>007</t>');
  expect(sheet).toContain('<v>45433</v>');
  expect(sheet).toContain('>采纳</t>');
  expect(sheet).toContain('>=1+1</t>');
  expect(sheet).not.toContain('<f>');
});

test('headings stay in view, and choices have drop-downs with their labels', () => {
  const sheet = part(renderTemplate(['legalAdviser.opinions']), 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain('<formula1>&quot;采纳,部分采纳,未采纳,待定&quot;</formula1>');
});

const table = (rows: string[][]) => ({
  type: 'table' as const,
  caption: '案件数量',
  headerRows: 1,
  chart: 'bar' as const,
  children: rows.map((cells) => ({
    type: 'tableRow' as const,
    children: cells.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
  })),
});
const REPORT: Report = {
  type: 'report',
  meta: { kind: 'annualReport', title: '年度报告', origin: 'drafted' },
  facts: [],
  relations: [],
  children: [
    table([
      ['种类', '件数'],
      ['处罚', '12件'],
      ['许可', '30件'],
    ]),
  ],
};

test('the tables of a report have a sheet each, with the figures of their charts behind them', () => {
  const bytes = renderXlsx(REPORT);
  expect(part(bytes, 'xl/workbook.xml')).toContain('案件数量');
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('>12件</t>');
  const figures = part(bytes, 'xl/worksheets/sheet2.xml');
  expect(figures).toContain('>件数（件）</t>');
  expect(figures).toContain('<v>12</v>');
});

test('the findings of a check are a list with their gravity and how to mend them', () => {
  const finding = {
    rule: 'AR-01',
    severity: 'error',
    place: '第一部分',
    message: '合计不符。',
    fix: '请核对。',
  } as const;
  const sheet = part(renderXlsx({ findings: [finding] }), 'xl/worksheets/sheet1.xml');
  for (const text of ['错误', '第一部分', '合计不符。', '请核对。', 'AR-01']) expect(sheet).toContain(`>${text}</t>`);
});

test('headings are printed on every page, and the sheet as wide as a page', () => {
  const bytes = renderXlsx(OPINIONS);
  expect(part(bytes, 'xl/workbook.xml')).toContain('!$1:$1</definedName>');
  expect(part(bytes, 'xl/worksheets/sheet1.xml')).toContain('fitToPage="1"');
});

test('anything but what has tables is refused', () => {
  expect(() => renderXlsx({ ...REPORT, children: [] })).toThrow('没有表格');
  expect(() => renderXlsx({ findings: [{}] })).toThrow('findings');
  expect(() => renderXlsx({ annualReport: {} })).toThrow('annualReport');
  expect(() => renderXlsx(null as never)).toThrow('renderXlsx');
  expect(() => renderTemplate(['x.y' as never])).toThrow('x.y');
});
