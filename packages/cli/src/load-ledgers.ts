import type { CheckedLedgers } from '@fazhi/core';
import { type CellFinding, type LedgersRead, readLedgersXlsx } from '@fazhi/reading/xlsx';
import { parseLedgers } from '@fazhi/validation';
import type { Host } from './host.js';
import { parseJson } from './parse-json.js';
import { wrongCall } from './wrong-call.js';
import { reporterOf, type ReporterOptions, type Settings } from './settings.js';

/** Endings of files that hold ledgers. */
export const LEDGER_ENDINGS = ['json', 'xlsx', 'csv', 'tsv'] as const;

/** A workbook that was read, with its file. */
export interface WorkbookRead {
  /** Its file. */
  readonly path: string;
  /** Its bytes. */
  readonly bytes: Uint8Array;
  /** What it gave. */
  readonly read: LedgersRead;
}

/** Ledgers of files. */
export interface LoadedLedgers {
  /** What should be `AgencyLedgers`. */
  readonly input: unknown;
  /** The workbooks, in order. */
  readonly workbooks: readonly WorkbookRead[];
}

/** What is piped in is JSON. */
export function isJson(path: string): boolean {
  return path === '-' || /\.json$/i.test(path);
}

/** Reads a workbook. */
export async function readWorkbook(host: Host, path: string, file?: string): Promise<WorkbookRead> {
  const bytes = await host.read(path);
  const read = readLedgersXlsx(bytes, { file });
  if (read.unreadable !== undefined) {
    const { message, fix } = read.unreadable;
    throw wrongCall(`${path}：${message.zh}${fix.zh}`, `${path}: ${message.en} ${fix.en}`);
  }
  return { path, bytes, read };
}

/** Reads ledgers: one JSON file that is whole by itself, or workbooks of one agency. */
export async function loadLedgers(
  host: Host,
  patterns: readonly string[],
  options: ReporterOptions,
  settings: Settings,
): Promise<LoadedLedgers> {
  const paths = await host.find(patterns, LEDGER_ENDINGS);
  const first = paths[0];
  if (first === undefined) throw wrongCall('没有找到台账文件。', 'No file with ledgers was found.');
  if (paths.length === 1 && isJson(first)) {
    return { input: parseJson(await host.read(first), first), workbooks: [] };
  }
  const ledgers: Record<string, Record<string, unknown[]>> = {};
  const workbooks: WorkbookRead[] = [];
  for (const path of paths) {
    if (isJson(path)) {
      throw wrongCall('JSON台账一次只能给一个文件，也不能与工作簿合用。', 'Give one JSON file alone, or workbooks.');
    }
    // Rows of two files are not the same, whatever the files and their sheets are called.
    const file = paths.length > 1 ? `文件${String(workbooks.length + 1)}` : undefined;
    const workbook = await readWorkbook(host, path, file);
    for (const [subject, own] of Object.entries(workbook.read.ledgers)) {
      for (const [name, records] of Object.entries(own)) ((ledgers[subject] ??= {})[name] ??= []).push(...records);
    }
    workbooks.push(workbook);
  }
  return { input: { ...reporterOf(options, settings), ...ledgers }, workbooks };
}

/** Ledgers for a report, with what could not be read told beside it. */
export async function loadChecked(
  host: Host,
  patterns: readonly string[],
  options: ReporterOptions,
  settings: Settings,
): Promise<CheckedLedgers> {
  const { input, workbooks } = await loadLedgers(host, patterns, options, settings);
  const { language } = host;
  const parsed = parseLedgers(input, { language });
  const cells = workbooks.flatMap(({ path, read }) =>
    read.findings.map((finding) => cellLine(path, finding, language)),
  );
  const left = parsed.ok ? [] : parsed.findings.map(({ place, message }) => `${place}：${message}`);
  for (const line of [...cells, ...left]) host.err(`${line}\n`);
  if (parsed.ledgers === undefined) throw wrongCall('台账不能用，见上。', 'The ledgers cannot be used; see above.');
  return parsed.ledgers;
}

/** One line on a cell. */
export function cellLine(
  path: string,
  { sheet, address, header, message }: CellFinding,
  language: 'zh' | 'en',
): string {
  return `${path}  ${sheet === '' ? '' : `${sheet}!`}${address}${header === '' ? '' : ` ${header}`}  ${message[language]}`;
}
