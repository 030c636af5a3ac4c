import type { Unreadable } from '@fazhi/core';
import { option, type OptionFields, takeOptions } from '@fazhi/core/checking';
import { requireBytes } from '../encoding/require-bytes.js';
import { fileKind } from '../file/file-kind.js';
import { openPackage } from '../package/open-package.js';
import { LIMITS } from '../limits.js';
import { type PlainReason, Refused, tooLarge } from '../refused.js';
import { said, UNREADABLE_WORDS } from '../unreadable.js';
import { delimitedSheet } from './delimited.js';
import { type Budget, readSheet } from './read-sheet.js';
import type { Sheet, Workbook } from './sheet.js';
import { workbookParts } from './workbook-parts.js';

/** 读工作簿选项: what is left out. */
export interface ReadWorkbookOptions {
  /** 读隐藏表: whether hidden sheets are read too; by default they are not. */
  readonly hiddenSheets?: boolean | undefined;
}

const READ_WORKBOOK_OPTIONS: OptionFields<ReadWorkbookOptions> = {
  hiddenSheets: option.may('读隐藏表', option.flag),
};

/** What is said of a workbook otherwise than of a report. */
const WORDS: Partial<Record<PlainReason, Pick<Unreadable, 'message' | 'fix'>>> = {
  macros: said(
    ['工作簿含有宏，为安全起见未读取。', 'The workbook holds macros and, for safety, was not read.'],
    ['请另存为不含宏的Excel工作簿（.xlsx）。', 'Save it as a workbook without macros (.xlsx).'],
  ),
  spreadsheet: said(
    [
      '这是旧版或其他格式的电子表格（.xls、.et、.ods、.xlsb），不能直接读取。',
      'This is a spreadsheet of an older or another format (.xls, .et, .ods, .xlsb).',
    ],
    ['请用Excel或WPS打开，另存为Excel工作簿（.xlsx）。', 'Open it with Excel or WPS and save it as .xlsx.'],
  ),
  damaged: said(
    ['文件已损坏或结构异常，无法读取。', 'The file is damaged or malformed and cannot be read.'],
    ['请用Excel或WPS打开检查并重新保存。', 'Open it with Excel or WPS and save it again.'],
  ),
};
const NO_WORKBOOK = said(
  ['文件不是Excel工作簿，也不是CSV文件。', 'The file is neither an Excel workbook nor a CSV file.'],
  ['请选择台账的工作簿（.xlsx）或CSV文件。', 'Choose the workbook of the ledgers (.xlsx), or a CSV file.'],
);
/** What is said of any file alike. */
const SAME: ReadonlySet<PlainReason> = new Set(['encrypted', 'protected', 'empty', 'lockFile']);

/**
 * 读工作簿: the sheets of an Excel workbook (.xlsx), or the one sheet of a CSV or TSV file, as plain cells.
 *
 * What the bytes are decides, never a name. Cells are given as they are: formulas by the result the file holds, never
 * worked out; dates as dates, whichever year they are counted from; errors, and long numbers that lost digits, with what
 * is wrong. Files that are no workbook, have a password or macros, or would unpack to more than any ledger needs are
 * refused with a sentence in `unreadable`; nothing is thrown for a bad file.
 *
 * @param bytes - the whole file
 * @param options - whether hidden sheets are read
 * @returns the sheets, or why there are none
 * @throws FazhiError `invalidArgument` when `bytes` is no `Uint8Array`
 *
 * @example
 * ```ts
 * import { readWorkbook } from '@fazhi/reading/xlsx';
 *
 * const { sheets } = readWorkbook(new TextEncoder().encode('意见书编号,出具日期\n2024-1,2024年5月21日\n'));
 * sheets[0]?.cells.map(({ address, text }) => `${address} ${text}`);
 * // => ['A1 意见书编号', 'B1 出具日期', 'A2 2024-1', 'B2 2024年5月21日']
 * readWorkbook(new TextEncoder().encode('%PDF-1.7')).unreadable?.message.zh; // => '文件不是Excel工作簿，也不是CSV文件。'
 * ```
 */
export function readWorkbook(bytes: Uint8Array, options: ReadWorkbookOptions = {}): Workbook {
  requireBytes(bytes, 'readWorkbook');
  const taken = takeOptions('readWorkbook', options, READ_WORKBOOK_OPTIONS);
  try {
    return { sheets: bytes[0] === 0x50 && bytes[1] === 0x4b ? sheetsOf(bytes, taken) : [textSheet(bytes)] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { fault } = error;
    if (typeof fault !== 'string') return { sheets: [], unreadable: tooLarge(fault) };
    const words = WORDS[fault] ?? (SAME.has(fault) ? UNREADABLE_WORDS[fault] : NO_WORKBOOK);
    return { sheets: [], unreadable: { reason: fault, ...words } };
  }
}

function sheetsOf(given: Uint8Array, { hiddenSheets = false }: ReadWorkbookOptions): Sheet[] {
  const from = openPackage(given, 'workbook');
  const parts = workbookParts(from);
  const budget: Budget = { cells: LIMITS.sheetCells.most };
  return parts.sheets
    .filter(({ hidden }) => hiddenSheets || !hidden)
    .map((sheet) => {
      const bytes = from.read(sheet.part);
      if (bytes === undefined) throw new Refused('damaged');
      return { name: sheet.name, hidden: sheet.hidden, ...readSheet(bytes, sheet, parts, budget) };
    });
}

function textSheet(bytes: Uint8Array): Sheet {
  const file = fileKind(bytes);
  if (file.kind === 'unreadable') throw new Refused(file.reason);
  if (file.kind !== 'text') throw new Refused('notText');
  return delimitedSheet(file.text);
}
