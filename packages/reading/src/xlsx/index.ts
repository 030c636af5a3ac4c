/**
 * Workbooks of ledgers: Excel (.xlsx), CSV and TSV.
 *
 * @packageDocumentation
 */
export type {
  CellFinding,
  CellFindingKind,
  LedgersRead,
  LedgerTable,
  PassedRow,
  ReadLedgersOptions,
} from './ledgers-read.js';
export { readLedgerSheets, readLedgersXlsx } from './read-ledgers-xlsx.js';
export { annotateWorkbook } from './annotate-workbook.js';
export { placeFindings, type RecordFinding } from './place-findings.js';
export { readEnforcementStatistics, type StatisticsRead } from './read-enforcement-statistics.js';
export { readWorkbook, type ReadWorkbookOptions } from './read-workbook.js';
export type { CellFault, CellRange, Sheet, SheetCell, Workbook } from './sheet.js';
