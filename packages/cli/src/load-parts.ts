import type { Agency, CheckedLedgers, ConsolidationPart, IsoDate, Year } from '@fazhi/core';
import { checkLedgers, parseLedgers, type Verdict } from '@fazhi/validation';
import { sayIn, type Host } from './host.js';
import { cellLine, isJson, LEDGER_ENDINGS, readWorkbook } from './load-ledgers.js';
import { parseJson } from './parse-json.js';
import { reporterOf } from './settings.js';
import { wrongCall } from './wrong-call.js';

/** What came of the file of one department. */
export interface PartRead {
  /** Its file. */
  readonly path: string;
  /** The department. */
  readonly body: string;
  /** Its ledgers; nothing where they cannot be used. */
  readonly ledgers?: CheckedLedgers | undefined;
  /** What the check of its ledgers says. */
  readonly verdict: Verdict;
  /** Errors found in them. */
  readonly errors: number;
  /** Warnings. */
  readonly warnings: number;
}

/** Name of a file without folder and ending. */
const baseName = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');

/** Ledgers of departments, a file each: JSON says whose it is, a workbook has the department's name. */
export async function loadParts(
  host: Host,
  patterns: readonly string[],
  by: Agency,
  year: Year,
): Promise<readonly PartRead[]> {
  const { language } = host;
  const say = sayIn(host);
  const paths = await host.find(patterns, LEDGER_ENDINGS);
  if (paths.length === 0) throw wrongCall('没有找到台账文件。', 'No file with ledgers was found.');
  const parts: PartRead[] = [];
  for (const path of paths) {
    const { input, unread } = await readPart(host, path, by, year);
    for (const line of unread) host.err(`${line}\n`);
    const { ledgers } = parseLedgers(input, { language });
    const { verdict, findings } = checkLedgers(input, { language, today: host.today });
    if (ledgers === undefined) {
      host.err(
        `${path}  ${say('台账不能用，没有汇总', 'cannot be used and is left out')}${say('：', ': ')}${findings[0]?.message ?? ''}\n`,
      );
    }
    const count = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
    const body = ledgers?.agency.name ?? baseName(path);
    parts.push({ path, body, ledgers, verdict, errors: count('error') + unread.length, warnings: count('warning') });
  }
  return parts;
}

async function readPart(
  host: Host,
  path: string,
  { level }: Agency,
  year: Year,
): Promise<{ input: unknown; unread: readonly string[] }> {
  if (isJson(path)) return { input: parseJson(await host.read(path), path), unread: [] };
  const { read } = await readWorkbook(host, path);
  return {
    input: { ...reporterOf({ agency: baseName(path), level, year }, {}), ...read.ledgers },
    unread: read.findings.map((finding) => cellLine(path, finding, host.language)),
  };
}

/** Days on which parts came, and who owes one. */
export interface Register {
  /** Names of those who owe a part. */
  readonly expected?: readonly string[] | undefined;
  /** On which day each handed in, where that is written down. */
  readonly submittedOn: ReadonlyMap<string, IsoDate>;
}

/** A list of those who owe a part, one a line, with the day on which it came where there is one behind the name. */
export async function readRegister(host: Host, path: string | undefined): Promise<Register> {
  if (path === undefined) return { submittedOn: new Map() };
  const lines = new TextDecoder().decode(await host.read(path)).split(/\r?\n/);
  const rows = lines.map((line) => line.trim().split(/[\s,，]+/)).filter(([name]) => name !== '' && name !== undefined);
  return {
    expected: rows.map(([name]) => name!),
    submittedOn: new Map(rows.flatMap(([name, day]) => (day === undefined || day === '' ? [] : [[name!, day]]))),
  };
}

/** Parts for a consolidation. */
export function partsOf(read: readonly PartRead[], { submittedOn }: Register): ConsolidationPart[] {
  return read.flatMap(({ body, ledgers }) =>
    ledgers === undefined ? [] : [{ body, ledgers, submittedOn: submittedOn.get(body) }],
  );
}
