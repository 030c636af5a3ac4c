/**
 * Workbooks of ledgers: Excel (.xlsx), CSV and TSV.
 *
 * @packageDocumentation
 */
export { readWorkbook, type ReadWorkbookOptions } from './read-workbook.js';
export type { CellFault, CellRange, Sheet, SheetCell, Workbook } from './sheet.js';
