import type { ChangeReason, LocalizedText } from '@fazhi/core';
import { option, type OptionFields } from '@fazhi/core/checking';

/** 行: one row of a table: an object by heading, or the cells in the order of a heading row. */
export type Row = Readonly<Record<string, unknown>> | readonly unknown[];

/** 读行选项: how headings are understood, and tables that belong to the rows. */
export interface ReadRowsOptions {
  /** 对应关系: by heading, the field it stands for (`decision.decidedOn`, or its title); `null` leaves the column out. */
  readonly mapping?: Readonly<Record<string, string | null>> | undefined;
  /** 金额单位: by heading, the unit of its bare numbers, 元 or 万元, where the heading does not say it. */
  readonly units?: Readonly<Record<string, string>> | undefined;
  /** 共同内容: what holds for every row of the table, by heading, such as its 执法类别; a cell of a row comes before it. */
  readonly constants?: Readonly<Record<string, unknown>> | undefined;
  /**
   * 附表: by field that is a list (its key or title), a table of its entries. A column of each such table repeats the
   * natural number of the row it belongs to (案号), or its 编号.
   */
  readonly children?: Readonly<Record<string, readonly Row[]>> | undefined;
}

/** What readers of rows may be told of headings. Internal. */
export const HEADING_OPTIONS: OptionFields<Pick<ReadRowsOptions, 'mapping' | 'units'>> = {
  mapping: option.may('对应关系', option.map(option.orNull(option.text))),
  units: option.may('金额单位', option.map(option.text)),
};

/** What readers of rows may be told. Internal. */
export const READ_ROWS_OPTIONS: OptionFields<ReadRowsOptions> = {
  ...HEADING_OPTIONS,
  constants: option.may('共同内容', option.object()),
  children: option.may('附表', option.object()),
};

/** 单元格位置: where in the tables something stands, as a clerk finds it. */
export interface CellPlace {
  /** 附表: title of the table, for tables of entries only. */
  readonly table?: string | undefined;
  /** 行号: number of the row, from 1; a heading row counts. */
  readonly row: number;
  /** 列: heading of the column, as it stands in the table. */
  readonly column: string;
  /** 字段: path of the field in the record, `decision.decidedOn`; none where the column is not understood. */
  readonly field?: string | undefined;
}

/** 改动: a value that was written otherwise than it was given. */
export interface RowChange extends CellPlace {
  /** 原值: what was given; hidden for sensitive fields. */
  readonly was: unknown;
  /** 现值: what it became; none where it was left out. */
  readonly became?: unknown;
  /** 原因: why, as codes. */
  readonly reasons: readonly ChangeReason[];
  /** 原因说明: why, in words. */
  readonly why: LocalizedText;
}

/** 读行问题种类: what could not be read. */
export type RowFaultKind =
  'unknownColumn' | 'ambiguousColumn' | 'duplicateColumn' | 'unknownUnit' | 'unreadable' | 'totalRow' | 'orphan';

/** 读行问题: what could not be read, and what it may mean. */
export interface RowFault extends CellPlace {
  /** 种类: what kind of fault. */
  readonly kind: RowFaultKind;
  /** 原值: what was given; hidden for sensitive fields. */
  readonly given?: unknown;
  /** 建议: what is probably meant. */
  readonly proposal?: unknown;
  /** 说明: what is wrong and what to do, said to a clerk. */
  readonly message: LocalizedText;
}

/** 列: how a column was understood. */
export interface ReadColumn {
  /** 表头: its heading. */
  readonly column: string;
  /** 字段: path of the field it was read into. */
  readonly field: string;
  /** 名称: title of that field. */
  readonly title: string;
  /** 金额单位: of its bare numbers, for amounts of money. */
  readonly unit?: string | undefined;
}

/** 读行结果: records that are still to be checked, with everything that was changed or could not be read. */
export interface RowsRead {
  /** 记录: one for each row with content, as plain data; `parseLedgers` checks them. */
  readonly records: Record<string, unknown>[];
  /** 行号: of each record, the row it was read from. */
  readonly rowNumbers: number[];
  /** 列: how each column was understood. */
  readonly columns: ReadColumn[];
  /** 改动: every value that was changed. */
  readonly changes: RowChange[];
  /** 问题: everything that was not read; those values are missing from the records. */
  readonly faults: RowFault[];
}
