import type { Finding } from '@fazhi/validation';
import { annotateWorkbook, placeFindings } from '@fazhi/reading/xlsx';
import type { WorkbookRead } from './load-ledgers.js';

/** Where the marked copy of a file goes: beside it, never over it. */
export function markedPath(path: string): string {
  return path.replace(/(\.[^./\\]+)?$/, '.批注$1');
}

/** Copies of the office's own workbooks with the findings on their cells. */
export function markedWorkbooks(
  workbooks: readonly WorkbookRead[],
  findings: readonly Finding[],
): { path: string; bytes: Uint8Array }[] {
  /** Records of each ledger in the workbooks before. */
  const before = new Map<string, number>();
  return workbooks.flatMap(({ path, bytes, read }) => {
    const own = findings.flatMap((finding) => {
      const [subject, name, index, ...fields] = finding.path;
      const first = before.get(`${String(subject)}.${String(name)}`) ?? 0;
      return subject === undefined || name === undefined || typeof index !== 'number' || index < first
        ? []
        : [{ ...finding, path: [subject, name, index - first, ...fields] }];
    });
    for (const { ledger, rowNumbers } of read.tables) {
      before.set(ledger, (before.get(ledger) ?? 0) + rowNumbers.length);
    }
    // CSV and TSV have no place for a comment.
    if (!/\.xlsx$/i.test(path)) return [];
    return [
      { path: markedPath(path), bytes: annotateWorkbook(bytes, [...read.findings, ...placeFindings(read, own)]) },
    ];
  });
}
