import type { Report } from '@fazhi/core';

const COLUMNS = ['编号', '事项', '类别', '承办机构', '受理日期', '办结日期', '金额（元）', '结果'];

function cells(row: number): string[] {
  const number = String(row).padStart(5, '0');
  return [
    `XZ-${number}`,
    `对企业落实安全生产责任情况的检查（${number}）`,
    '行政检查',
    '安全生产执法监督处',
    '2022年3月2日',
    '2022年3月11日',
    String(row * 37),
    '未发现问题',
  ];
}

const tableRow = (values: readonly string[]) => ({
  type: 'tableRow' as const,
  children: values.map((value) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value }] })),
});

/** A report of one table of eight columns under one header row. */
export function largeTable(rows: number): Report {
  return {
    type: 'report',
    meta: { kind: 'other', title: '行政检查明细表', origin: 'drafted' },
    facts: [],
    relations: [],
    children: [
      { type: 'title', children: [{ type: 'text', value: '行政检查明细表' }] },
      {
        type: 'table',
        headerRows: 1,
        children: [tableRow(COLUMNS), ...Array.from({ length: rows }, (_, row) => tableRow(cells(row + 1)))],
      },
    ],
  };
}
