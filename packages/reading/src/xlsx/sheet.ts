import type { Unreadable } from '@fazhi/core';

/** 单元格问题: why the value of a cell cannot be trusted. */
export type CellFault =
  /** An error of the spreadsheet, `#N/A`. */
  | 'error'
  /** A number of more digits than a spreadsheet keeps, such as a long code that was not entered as text. */
  | 'lostDigits'
  /** A formula whose result the file does not hold; formulas are never worked out. */
  | 'noValue';

/** 单元格: one cell that holds something. */
export interface SheetCell {
  /** 地址: as a clerk finds it, `B3`. */
  readonly address: string;
  /** 行号: from 1. */
  readonly row: number;
  /** 列号: from 1. */
  readonly column: number;
  /** 值: text, number or boolean; a date as `2024-05-21`, with its time where it has one. */
  readonly value: string | number | boolean;
  /** 显示文字: the value as text; dates, percentages and leading zeros as their number format prints them. */
  readonly text: string;
  /** 数字格式: code of the number format, where it is not the general one. */
  readonly format?: string | undefined;
  /** 公式: the formula the value was the result of. */
  readonly formula?: string | undefined;
  /** 问题: why the value cannot be trusted. */
  readonly fault?: CellFault | undefined;
  /** 隐藏: whether its row or column is hidden. */
  readonly hidden?: boolean | undefined;
}

/** 单元格区域: cells that are merged into one. */
export interface CellRange {
  /** 起始行: from 1. */
  readonly firstRow: number;
  /** 起始列: from 1. */
  readonly firstColumn: number;
  /** 结束行: the last row that belongs to it. */
  readonly lastRow: number;
  /** 结束列: the last column that belongs to it. */
  readonly lastColumn: number;
}

/** 工作表: the cells of a sheet, whatever file it came from. */
export interface Sheet {
  /** 名称: its name. */
  readonly name: string;
  /** 隐藏: whether the sheet is hidden. */
  readonly hidden: boolean;
  /** 单元格: those that hold something, row by row. */
  readonly cells: readonly SheetCell[];
  /** 合并区域: the merged ranges. */
  readonly merged: readonly CellRange[];
}

/** 工作簿: the sheets of a file, or why it could not be read. */
export interface Workbook {
  /** 工作表: in the order of the file. */
  readonly sheets: readonly Sheet[];
  /** 不可读: why the file was not read. */
  readonly unreadable?: Unreadable | undefined;
}
