import { type LedgerPath, LEDGERS, type LocalizedText } from '@fazhi/core';
import { columnLetters } from './address.js';
import { type FoundTable, LONGEST_HEADING } from './find-tables.js';
import type { CellFinding } from './ledgers-read.js';
import type { CellFault, Sheet } from './sheet.js';
import type { SheetRow } from './sheet-rows.js';

/** What is said of a cell whose value cannot be trusted. Internal. */
export const FAULT_WORDS: Readonly<Record<CellFault, (text: string) => LocalizedText>> = {
  error: (text) => ({
    zh: `单元格显示为错误“${text}”，没有读入。请改正公式，或直接填写结果。`,
    en: `The cell shows the error "${text}" and was not read. Mend its formula, or enter the result.`,
  }),
  lostDigits: (text) => ({
    zh: `长号码按数字保存，后几位已丢失（现为${text}），没有读入。请将单元格设为“文本”格式后重新填写。`,
    en: `A long code was stored as a number and lost its last digits (${text}); it was not read. Format the cell as text and enter it again.`,
  }),
  noValue: () => ({
    zh: '单元格是公式，文件里没有计算结果，没有读入。请用Excel或WPS打开，重新计算并保存。',
    en: 'The cell is a formula whose result is not in the file. Open the file with Excel or WPS, and save it again.',
  }),
};

/** Headings of the sheet that lists what is to be mended, which is no ledger. Internal. */
export const OVERVIEW_HEADINGS = ['工作表', '单元格', '表头', '问题和改法'] as const;
/** Columns from which on a sheet looks like a table. */
const LEAST_COLUMNS = 3;

function titlesOf(ledgers: Iterable<LedgerPath>): { zh: string; en: string } {
  const titles = [...new Set(ledgers)].map((ledger) => `“${LEDGERS[ledger].title}”`);
  return { zh: titles.join('、'), en: titles.join(', ') };
}

/** A finding on a table of which it is not known which of several ledgers it is. Internal. */
export function unknownLedger(sheet: Sheet, { ledgers, headings, headingRow }: FoundTable): CellFinding {
  const [[column, header] = [1, '']] = headings;
  const { zh, en } = titlesOf(ledgers);
  const message = {
    zh: `这张表可能是${zh}，没有读。请在表上方写明台账名称。`,
    en: `This table may be ${en}; it was not read. Write the name of the ledger above it.`,
  };
  const address = columnLetters(column) + String(headingRow);
  return { kind: 'unknownLedger', sheet: sheet.name, address, header, message };
}

/** A finding on a hidden sheet, where it holds ledgers. Internal. */
export function hiddenSheet({ name }: Sheet, tables: readonly FoundTable[]): CellFinding[] {
  if (tables.length === 0) return [];
  const { zh, en } = titlesOf(tables.flatMap(({ ledgers }) => ledgers));
  const message = {
    zh: `这张工作表是隐藏的，其中有${zh}，没有读。要读入的，请取消隐藏；不用的，请删去。`,
    en: `This sheet is hidden and was not read; it holds ${en}. Show it if it is to be read, or delete it.`,
  };
  return [{ kind: 'hiddenSheet', sheet: name, address: 'A1', header: '', message }];
}

/** A finding on a sheet without ledgers that has a table all the same. Internal. */
export function noLedger({ name }: Sheet, rows: readonly SheetRow[]): CellFinding[] {
  if (!hasTable(rows)) return [];
  const message = {
    zh: '这张工作表里没有认出台账，没有读。请核对表头，或者在表上方写明台账名称。',
    en: 'No ledger was recognised on this sheet; it was not read. Check its headings, or write the name of the ledger above them.',
  };
  return [{ kind: 'noLedger', sheet: name, address: 'A1', header: '', message }];
}

/** A finding on a file of which nothing could be read. Internal. */
export function noLedgers(sheets: readonly Sheet[]): CellFinding {
  const empty = sheets.every(({ cells }) => cells.length === 0);
  const message = empty
    ? {
        zh: '文件是空的，没有内容可读。请选择填好的台账。',
        en: 'The file is empty. Choose a ledger that is filled in.',
      }
    : {
        zh: '文件里没有认出台账。请核对表头，或者用台账模板填写。',
        en: 'No ledger was recognised in the file. Check the headings, or fill in the template.',
      };
  return { kind: 'noLedger', sheet: sheets[0]?.name ?? '', address: 'A1', header: '', message };
}

function hasTable(rows: readonly SheetRow[]): boolean {
  const textsOf = ({ cells }: SheetRow): Set<string> =>
    new Set([...cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  const [first] = rows;
  const top = first === undefined ? new Set<string>() : textsOf(first);
  if (OVERVIEW_HEADINGS.every((heading) => top.has(heading))) return false;
  return rows.some((row, index) => {
    const short = [...textsOf(row)].filter(({ length }) => length <= LONGEST_HEADING);
    const below = rows[index + 1];
    return short.length >= LEAST_COLUMNS && below?.number === row.number + 1 && below.cells.size > 1;
  });
}
