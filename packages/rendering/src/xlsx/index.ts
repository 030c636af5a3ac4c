/**
 * Ledgers as Excel workbooks.
 *
 * @packageDocumentation
 */
export type { ListedFinding } from './content-sheets.js';
export { type LedgerContent, renderTemplate, renderXlsx, renderXlsxPieces, type XlsxContent } from './render-xlsx.js';
