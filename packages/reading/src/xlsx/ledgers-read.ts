import { LEDGERS, type LedgerPath, type LocalizedText, type Unreadable } from '@fazhi/core';
import { option, type OptionFields } from '@fazhi/core/checking';
import {
  HEADING_OPTIONS,
  type ReadRowsOptions,
  type RowChange,
  type ReadColumn,
  type RowFaultKind,
} from '../rows/rows-read.js';
import type { CellFault } from './sheet.js';

/** 读台账选项: how headings are understood, on every sheet. */
export interface ReadLedgersOptions extends Pick<ReadRowsOptions, 'mapping' | 'units'> {
  /** 台账: by name of a sheet, the ledger of its tables, where the headings do not tell; a hidden sheet is read where it is named. */
  readonly ledgers?: Readonly<Record<string, LedgerPath>> | undefined;
  /** 文件: what tells the file apart where several are read together; ids that are made of row numbers begin with it. */
  readonly file?: string | undefined;
}

const LEDGER_TITLES = Object.fromEntries(Object.entries(LEDGERS).map(([path, { title }]) => [path, title])) as Readonly<
  Record<LedgerPath, string>
>;

/** What readers of ledgers may be told. Internal. */
export const READ_LEDGERS_OPTIONS: OptionFields<ReadLedgersOptions> = {
  ...HEADING_OPTIONS,
  ledgers: option.may('台账', option.map(option.choice(LEDGER_TITLES))),
  file: option.may('文件', option.text),
};

/** 单元格问题种类: what is wrong with a cell. */
export type CellFindingKind =
  | Exclude<RowFaultKind, 'totalRow' | 'orphan'>
  | CellFault
  | 'totalDiffers'
  | 'unknownLedger'
  /** A hidden sheet with ledgers, which is not read. */
  | 'hiddenSheet'
  /** A sheet with a table that is no ledger, or a workbook without any. */
  | 'noLedger'
  /** What a check said of a record. */
  | 'checked';

/** 单元格提示: what is wrong with a cell, in the words of the clerk who mends it. */
export interface CellFinding {
  /** 种类: what kind of fault. */
  readonly kind: CellFindingKind;
  /** 工作表: name of its sheet; empty for a CSV file. */
  readonly sheet: string;
  /** 单元格: its address, `B3`. */
  readonly address: string;
  /** 表头: heading of its column. */
  readonly header: string;
  /** 台账: of its table, where that is known. */
  readonly ledger?: LedgerPath | undefined;
  /** 原值: what it holds; hidden for sensitive fields. */
  readonly given?: unknown;
  /** 建议: what is probably meant. */
  readonly proposal?: unknown;
  /** 说明: what is wrong and what to do. */
  readonly message: LocalizedText;
}

/** 台账表: one table that was read. */
export interface LedgerTable {
  /** 工作表: name of its sheet. */
  readonly sheet: string;
  /** 台账: the ledger it was read into. */
  readonly ledger: LedgerPath;
  /** 列: how each column was understood. */
  readonly columns: readonly ReadColumn[];
  /** 列标: by heading, the letters of its column. */
  readonly letters: Readonly<Record<string, string>>;
  /** 行号: of each of its records, the row on the sheet. */
  readonly rowNumbers: readonly number[];
}

/** 未读的行: a row that is no record: titles, totals, repeated headings, notes. */
export interface PassedRow {
  /** 工作表: name of its sheet. */
  readonly sheet: string;
  /** 行号: on the sheet. */
  readonly row: number;
  /** 文字: what it begins with. */
  readonly text: string;
}

/** 读台账结果: records that are still to be checked by `parseLedgers`, with everything that was changed or could not be read. */
export interface LedgersRead {
  /** 台账: records by subject and ledger, as plain data. */
  readonly ledgers: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>[]>>>>;
  /** 表: the tables found, in order. */
  readonly tables: readonly LedgerTable[];
  /** 提示: the cells that are to be mended. */
  readonly findings: readonly CellFinding[];
  /** 改动: every value that was written otherwise than the cell has it. */
  readonly changes: readonly (RowChange & { /** 工作表: name of its sheet. */ readonly sheet: string })[];
  /** 未读的行: rows that are no records. */
  readonly passed: readonly PassedRow[];
  /** 不可读: why the file was not read. */
  readonly unreadable?: Unreadable | undefined;
}
