import {
  cellSpans,
  type EnforcementAnnualReport,
  EnforcementAnnualReportSchema,
  PENALTY_TABLE_EDITIONS,
  PenaltyTableSchema,
  plainText,
  type RecordField,
  recordFields,
  type Report,
  SEVERITY_LABELS,
  type Severity,
  statisticsForms,
  statisticsTables,
  type Table,
  visit,
} from '@fazhi/core';
import type { ChartData } from '../chart/chart-data.js';
import { reportCharts } from '../chart/report-charts.js';
import { shownValue } from './ledger-cell.js';
import type { TableSheet } from './table-sheet.js';

/** 待列问题: what a list of findings shows of each; a finding of `@fazhi/validation` is one. */
export interface ListedFinding {
  /** 规则编号: the rule that found it. */
  readonly rule: string;
  /** 严重程度: how grave it is. */
  readonly severity: Severity;
  /** 位置: in words. */
  readonly place: string;
  /** 说明: what is wrong. */
  readonly message: string;
  /** 引文: the text it is about. */
  readonly quote?: string | undefined;
  /** 改法: how to mend it. */
  readonly fix?: string | undefined;
}

/** A list of findings. */
export function findingsSheet(findings: readonly ListedFinding[]): TableSheet {
  return {
    title: '问题清单',
    headings: [['序号', '严重程度', '位置', '问题', '引文', '改法', '规则编号']],
    rows: findings.map(({ rule, severity, place, message, quote, fix }, index) => [
      index + 1,
      SEVERITY_LABELS[severity].zh,
      place,
      message,
      quote,
      fix,
      rule,
    ]),
  };
}

/** The tables of a report, each with the figures of its chart behind it. */
export function reportSheets(report: Report): TableSheet[] {
  const charts = reportCharts(report);
  const sheets: TableSheet[] = [];
  visit(report, (node) => {
    if (node.type !== 'table') return undefined;
    const chart = charts.get(node);
    sheets.push(reportTable(node, node.caption ?? `表${String(sheets.length + 1)}`));
    if (chart !== undefined) sheets.push(chartSheet(chart.data, `图${String(chart.number)}数据`));
    return 'skip';
  });
  return sheets;
}

function reportTable(table: Table, title: string): TableSheet {
  const rows = table.children.map(({ children }) => children.map((cell) => plainText(cell)));
  const spans = cellSpans(table) ?? [];
  const merged = spans.flatMap((row, y) =>
    row.flatMap(({ rows: down, columns: across }, x) =>
      down > 0 && across > 0 && down * across > 1 ? [[y + 1, x + 1, down, across] as const] : [],
    ),
  );
  const headings = rows.slice(0, table.headerRows);
  // Of merged headings only the first cell holds the words.
  const shown = rows.map((row, y) =>
    row.map((text, x) => (spans[y]?.[x]?.rows === 0 || spans[y]?.[x]?.columns === 0 ? '' : text)),
  );
  return { title, headings: shown.slice(0, headings.length), rows: shown.slice(headings.length), merged };
}

function chartSheet({ categoryName, categories, series, unit, title }: ChartData, name: string): TableSheet {
  const ofUnit = unit === '' ? '' : `（${unit}）`;
  return {
    title: title === '' ? name : `${name}：${title}`,
    headings: [[categoryName, ...series.map((each) => each.name + ofUnit)]],
    rows: categories.map((category, at) => [category, ...series.map(({ points }) => points[at]?.exact)]),
  };
}

const PARTS: ReadonlySet<string> = new Set(statisticsForms([], 'wan').map(({ part }) => part));

/** The yearly enforcement statistics: what is said of them, and a sheet for each table. */
export function statisticsSheets(report: EnforcementAnnualReport): TableSheet[] {
  const { organ, year, penalty } = report;
  const said = (fields: readonly RecordField[], values: object): [string, string][] =>
    fields.flatMap((field) => {
      const value = (values as Readonly<Record<string, unknown>>)[field.key];
      if (value === undefined) return [];
      const isName = value === organ && Object.keys(organ).length === 1;
      return [[field.title, isName ? organ.name : shownValue(field, value)] as [string, string]];
    });
  const general = recordFields(EnforcementAnnualReportSchema).filter(({ key }) => !PARTS.has(key));
  // An edition that is known says itself which kinds of penalty its columns have.
  const isCustom = penalty !== undefined && PENALTY_TABLE_EDITIONS[penalty.edition].columns.length === 0;
  const ofPenalties = recordFields(PenaltyTableSchema).filter(
    ({ key }) => key !== 'total' && key !== 'amount' && (isCustom || key !== 'counts'),
  );
  const name = `${organ.name}${String(year)}年度`;
  return [
    {
      title: `${name}行政执法统计年报`,
      headings: [['项目', '内容']],
      rows: [...said(general, report), ...said(ofPenalties, penalty ?? {})],
    },
    ...statisticsTables(report).map(({ title, columns, rows }) => ({
      title,
      headings: [columns.map(({ heading }) => heading)],
      rows,
    })),
  ];
}
