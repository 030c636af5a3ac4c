/**
 * Ledgers as Excel workbooks.
 *
 * @packageDocumentation
 */
export { type LedgerContent, renderTemplate, renderXlsx, renderXlsxPieces } from './render-xlsx.js';
