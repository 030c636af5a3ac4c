/**
 * Reads published 法治政府建设 reports into the report tree of `@fazhi/core`.
 *
 * @packageDocumentation
 */
export { annotateDocx, type DocumentRemark } from './docx/annotate-docx.js';
export { readReportDocx } from './docx/read-report-docx.js';
export {
  decodeReportText,
  TEXT_ENCODING_LABELS,
  type DecodedText,
  type TextEncoding,
} from './encoding/decode-report-text.js';
export { readReportHtml } from './html/read-report-html.js';
export {
  agencyNamesOf,
  citationsOf,
  documentNumbersOf,
  type AgencyNameMention,
  type CitationMention,
  type DocumentNumberMention,
  type Mention,
} from './mentions/mentions.js';
export { AGENCY_NAME_FORM_LABELS, type AgencyNameForm } from './mentions/agency-names.js';
export {
  readRecordLines,
  type LineFault,
  type LineFaultKind,
  type ReadRecordLinesOptions,
  type RecordBatch,
} from './lines/read-record-lines.js';
export type { ReadFormatOptions, ReadOptions } from './read-options.js';
export { readReportFile } from './read-report-file.js';
export { readReport } from './read-report.js';
export { readRows } from './rows/read-rows.js';
export type {
  CellPlace,
  ReadColumn,
  ReadRowsOptions,
  Row,
  RowChange,
  RowFault,
  RowFaultKind,
  RowsRead,
} from './rows/rows-read.js';
