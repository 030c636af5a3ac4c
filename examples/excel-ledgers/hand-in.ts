import type { AgencyLedgers } from '@fazhi/core';
import {
  annotateWorkbook,
  type CellFinding,
  type LedgersRead,
  placeFindings,
  readLedgersXlsx,
} from '@fazhi/reading/xlsx';
import { checkLedgers, type CheckResult } from '@fazhi/validation';

/** The office whose workbook it is. */
export const AGENCY: AgencyLedgers['agency'] = {
  name: '某市住房和城乡建设局',
  selfReference: '我局',
  reporterClass: 'localDepartment',
  level: 'municipal',
  recipients: ['市委、市人民政府'],
  regionCode: '350100',
};
/** The year it is of. */
export const YEAR = 2024;

/** What becomes of a workbook that is handed in. */
export interface HandedIn {
  /** What was read. */
  readonly read: LedgersRead;
  /** The ledgers of the office, still to be checked. */
  readonly ledgers: Readonly<Record<string, unknown>>;
  /** What the check said. */
  readonly check: CheckResult;
  /** What is to be mended, by cell. */
  readonly toMend: readonly CellFinding[];
}

/** Reads and checks a workbook: every finding has its cell. */
export function handIn(workbook: Uint8Array): HandedIn {
  const read = readLedgersXlsx(workbook);
  const ledgers = { agency: AGENCY, year: YEAR, ...read.ledgers };
  const check = checkLedgers(ledgers);
  const faults = check.findings.filter(({ severity }) => severity === 'error');
  return { read, ledgers, check, toMend: [...read.findings, ...placeFindings(read, faults)] };
}

/** The office's own file, with the cells to mend filled and commented. */
export function marked(workbook: Uint8Array, { toMend }: HandedIn): Uint8Array {
  return annotateWorkbook(workbook, toMend);
}
