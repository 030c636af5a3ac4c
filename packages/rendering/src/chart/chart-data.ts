import { type ChartKind, type Fact, type FactId, plainText, type Table, type TableRow } from '@fazhi/core';
import { cellFigure, type CellFigure } from './cell-figure.js';
import { roundDecimal, shiftDecimal } from './decimal.js';
import { type DisplayUnit, displayUnit } from './display-unit.js';

/** 数据点: one figure of a chart. */
export interface ChartPoint {
  /** 数值: in the unit of the chart; for placing it only. */
  readonly value: number;
  /** 准确数值: the same as a plain decimal, not rounded. */
  readonly exact: string;
  /** 标签: as the drawing prints it, at most two decimals where a magnitude shortened it. */
  readonly label: string;
}

/** 系列: the figures of one column. */
export interface ChartSeries {
  /** 名称: the last header of the column. */
  readonly name: string;
  /** 数据点: one for each category; `undefined` is a gap. */
  readonly points: readonly (ChartPoint | undefined)[];
  /** 原文: what the cell of each category prints, gaps included. */
  readonly printed: readonly string[];
}

/** 图表数据: what a chart draws, without saying how. */
export interface ChartData {
  /** 种类: kind of chart. */
  readonly kind: ChartKind;
  /** 标题: the table's caption, empty where it has none. */
  readonly title: string;
  /** 类别名称: header of the column of categories. */
  readonly categoryName: string;
  /** 单位: unit of every figure drawn, with the magnitude they are shown in; empty where they have none. */
  readonly unit: string;
  /** 类别: names of the rows. */
  readonly categories: readonly string[];
  /** 系列: at least one, each with at least one figure. */
  readonly series: readonly ChartSeries[];
  /** 未绘系列: names of columns with figures that are not drawn: of another unit, or beyond the first of shares. */
  readonly omitted: readonly string[];
}

/** Fewest and most that a kind of chart shows so that it can be read at the width of a page. */
interface Limits {
  /** A share needs another beside it, a line two ends. */
  readonly fewestCategories: number;
  /** Columns, or ticks of a line's years, that still stand apart; kinds of hatching that can be told apart. */
  readonly mostCategories: number;
  /** Hatchings, or dashes with markers, that can be told apart in black and white. */
  readonly mostSeries: number;
  /** Columns that leave each the width of the figure above it. */
  readonly mostPoints: number;
}

/** 可绘限度: what is beyond is not drawn, and the table alone is printed. */
export const CHART_LIMITS = {
  bar: { fewestCategories: 1, mostCategories: 30, mostSeries: 6, mostPoints: 30 },
  line: { fewestCategories: 2, mostCategories: 60, mostSeries: 6, mostPoints: 180 },
  share: { fewestCategories: 2, mostCategories: 8, mostSeries: 1, mostPoints: 8 },
} as const satisfies Record<ChartKind, Limits>;

/** Largest figure that is drawn: beyond it whole numbers have no place of their own on a scale. */
const LARGEST = 1e15;

/** Decimals of a figure that a magnitude has shortened. */
const SHORTENED_DECIMALS = 2;

/** How far printed percentages may be from adding up to a whole: each may have been rounded. */
const PERCENT_TOLERANCE = 1;

/** Rows that state the whole: drawn as a part, it would halve every share. */
const WHOLE = /^(?:合计|总计|共计|小计|总数|总和)$/;

/** A unit in brackets at the end of a header: 承办件数（件）. */
const UNIT_IN_HEADER = /[（(]([^（）()]{1,12})[）)]$/;

interface Column {
  readonly name: string;
  readonly unit: string;
  readonly figures: readonly (CellFigure | undefined)[];
  readonly printed: readonly string[];
}

/** A name on one line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameOf(row: TableRow | undefined, index: number): string {
  const cell = row?.children[index];
  return cell === undefined ? '' : oneLine(plainText(cell));
}

function column(
  header: TableRow | undefined,
  rows: readonly TableRow[],
  facts: ReadonlyMap<FactId, Fact>,
  index: number,
): Column {
  const cells = rows.map(({ children }) => children[index]);
  const figures = cells.map((cell) => cell && cellFigure(cell, facts));
  const name = nameOf(header, index);
  const named = UNIT_IN_HEADER.exec(name)?.[1];
  const printedUnit = figures.find((figure) => figure !== undefined && figure.unit !== '')?.unit;
  const unitOf = (figure: CellFigure): string => (figure.unit === '' ? (named ?? printedUnit ?? '') : figure.unit);
  const first = figures.find((figure) => figure !== undefined);
  const unit = first === undefined ? '' : unitOf(first);
  return {
    name: name === '' ? `第${String(index + 1)}列` : name,
    unit,
    // A figure of another unit than the column's has no place on its scale.
    figures: figures.map((figure) => (figure !== undefined && unitOf(figure) === unit ? figure : undefined)),
    printed: cells.map((cell) => (cell === undefined ? '' : oneLine(plainText(cell)))),
  };
}

function figuresOf(columns: readonly Column[]): number[] {
  return columns.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [Number(figure.exact)] : [])));
}

function isDrawable(kind: ChartKind, categories: number, columns: readonly Column[], unit: string): boolean {
  const limits: Limits = CHART_LIMITS[kind];
  if (categories < limits.fewestCategories || categories > limits.mostCategories) return false;
  if (columns.length > limits.mostSeries || categories * columns.length > limits.mostPoints) return false;
  const figures = figuresOf(columns);
  if (figures.some((figure) => Math.abs(figure) > LARGEST)) return false;
  if (kind === 'line') return columns.some((each) => figuresOf([each]).length >= limits.fewestCategories);
  return kind === 'share' ? areShares(figures, categories, unit) : true;
}

/** Whether all the parts of a whole are known. */
function areShares(figures: readonly number[], categories: number, unit: string): boolean {
  const whole = figures.reduce((sum, figure) => sum + figure, 0);
  if (figures.length < categories || figures.some((figure) => figure < 0) || whole === 0) return false;
  return unit !== '%' || Math.abs(whole - 100) <= PERCENT_TOLERANCE;
}

function series({ name, figures, printed }: Column, { places }: DisplayUnit): ChartSeries {
  return {
    name,
    printed,
    points: figures.map((figure) => {
      if (figure === undefined) return undefined;
      const exact = shiftDecimal(figure.exact, places);
      const label = places === 0 ? (figure.printed ?? exact) : roundDecimal(exact, SHORTENED_DECIMALS);
      return { value: Number(exact), exact, label };
    }),
  };
}

/**
 * 图表数据: what the chart of a table draws, or nothing where it cannot be drawn and the table alone is printed.
 *
 * Rows after the headers are categories, named by their first cell; each further column with at least one exact figure is
 * a series. A figure without a unit has the one in brackets at the end of its header, else that of its column; a
 * cell that is missing, empty, or states no exact figure in the unit of its column is a gap. One scale has one
 * unit: that of the first series; series of other units are not drawn but named in `omitted`. Figures from 100000 on
 * are shown in 万, 亿 or 万亿.
 *
 * Nothing is drawn without a figure, beyond {@link CHART_LIMITS}, with a figure beyond 10 to the 15th, and of lines
 * without two points in one series. Shares are drawn only where they make up a known whole: none may be missing or
 * negative, not all may be zero, and percentages must add up to a hundred; a row that states the sum is left out of them.
 *
 * @param table - a table, of any shape
 * @param facts - the report's facts by id
 */
export function chartData(table: Table, facts: ReadonlyMap<FactId, Fact>): ChartData | undefined {
  const { chart: kind, headerRows, children, caption = '' } = table;
  if (kind === undefined) return undefined;
  const header = headerRows === 0 ? undefined : children[Math.min(headerRows, children.length) - 1];
  const body = children.slice(headerRows);
  const rows = kind === 'share' ? body.filter((row) => !WHOLE.test(nameOf(row, 0).replace(/\s/g, ''))) : body;
  // Before anything is read: a table of many thousand rows is not drawn in any case.
  if (rows.length > CHART_LIMITS[kind].mostCategories) return undefined;
  const width = rows.reduce((most, row) => Math.max(most, row.children.length), 0);
  const columns = Array.from({ length: Math.max(width - 1, 0) }, (_, index) => column(header, rows, facts, index + 1));
  const stated = columns.filter((each) => figuresOf([each]).length > 0);
  const [first] = stated;
  if (first === undefined) return undefined;
  const drawn = kind === 'share' ? [first] : stated.filter(({ unit }) => unit === first.unit);
  if (!isDrawable(kind, rows.length, drawn, first.unit)) return undefined;
  const shown = displayUnit(
    first.unit,
    figuresOf(drawn).reduce((most, figure) => Math.max(most, Math.abs(figure)), 0),
  );
  return {
    kind,
    title: oneLine(caption),
    categoryName: nameOf(header, 0),
    unit: shown.unit,
    categories: rows.map((row) => nameOf(row, 0)),
    series: drawn.map((each) => series(each, shown)),
    omitted: stated.filter((each) => !drawn.includes(each)).map(({ name }) => name),
  };
}
