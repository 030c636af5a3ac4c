/**
 * Reads published 法治政府建设 reports into the report tree of `@fazhi/core`.
 *
 * @packageDocumentation
 */
export { readReport, type ReadOptions } from './read-report.js';
