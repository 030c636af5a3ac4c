import type { ChartData } from '../../chart/chart-data.js';

/** 工作表名: name of the only sheet of a chart's workbook. */
export const SHEET = 'Sheet1';

/** 单元格引用: places of a chart's figures in its workbook: categories down the first column, a column for each series. */
export interface ChartCells {
  /** 列: letter of a column, 0 that of the categories. */
  readonly column: (index: number) => string;
  /** 系列名: reference to the name of a column. */
  readonly name: (index: number) => string;
  /** 数据区: reference to all cells of a column below its name. */
  readonly all: (index: number) => string;
  /** 单格: reference to the cell of one category. */
  readonly one: (index: number, category: number) => string;
}

/** Letters of the columns: a chart has at most a handful of series. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * 单元格引用: where the workbook of a chart has what.
 *
 * @param data - the chart
 */
export function chartCells({ categories }: ChartData): ChartCells {
  const column = (index: number): string => LETTERS[index]!;
  const one = (index: number, category: number): string => `${SHEET}!$${column(index)}$${String(category + 2)}`;
  return {
    column,
    one,
    name: (index) => `${SHEET}!$${column(index)}$1`,
    all: (index) => `${one(index, 0)}:$${column(index)}$${String(categories.length + 1)}`,
  };
}
