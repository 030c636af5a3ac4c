import type { Agency, Report, Year } from '@fazhi/core';
import type { CellFinding } from '@fazhi/reading/xlsx';
import type { CheckResult, Finding } from '@fazhi/validation';

/** What the page asks of the worker. Bytes are a file as it was dropped. */
export type Question =
  | { kind: 'report'; bytes: Uint8Array; today: string }
  | { kind: 'marked'; bytes: Uint8Array; findings: Finding[] }
  | { kind: 'ledgers'; bytes: Uint8Array; agency: Agency; year: Year; today: string }
  | { kind: 'markedWorkbook'; bytes: Uint8Array; findings: CellFinding[] }
  | { kind: 'docx'; report: Report };

/** A report that was read and checked. */
export interface CheckedReport {
  report: Report;
  result: CheckResult;
  /** The arithmetic of the report, a line for each relation. */
  arithmetic: string[];
  /** The findings for a clerk, as Markdown. */
  markdown: string;
}

/** A workbook that was read and checked. */
export interface CheckedWorkbook {
  /** What was read: each table with its ledger. */
  tables: { sheet: string; title: string; rows: number }[];
  /** The cells to mend. */
  cells: CellFinding[];
  /** What is about no cell. */
  others: Finding[];
  /** The draft made of it. */
  draft: Report;
  /** How much of the draft is outstanding. */
  outstanding: number;
}

/** What the worker answers to each question. */
export interface Answers {
  report: CheckedReport;
  marked: Uint8Array;
  ledgers: CheckedWorkbook;
  markedWorkbook: Uint8Array;
  docx: Uint8Array;
}

/** What the worker sends: how far it has come, then its answer or what was wrong. */
export type Sent =
  { id: number; step: string; share: number } | { id: number; answer: unknown } | { id: number; error: string };
