/**
 * Reads published 法治政府建设 reports into the report tree of `@fazhi/core`.
 *
 * @packageDocumentation
 */
export { readReportHtml } from './html/read-report-html.js';
export type { ReadFormatOptions, ReadOptions } from './read-options.js';
export { readReport } from './read-report.js';
