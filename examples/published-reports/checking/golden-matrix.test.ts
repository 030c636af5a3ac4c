import { readFileSync } from 'node:fs';
import { checkReport, type CheckResult, type Finding, RULES } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';
import { DOCUMENTS, reportOf, sourceOf } from '../reading/document.js';

/** What one rule must say of one document. */
interface Cell {
  /** `not-applicable`: it does not run; `info`: it gives a note only. */
  expect: 'finding' | 'info' | 'clean' | 'not-applicable';
  /** How many findings. */
  count?: number;
  /** Words of the document its findings must touch. */
  quotes?: string[];
}

const MATRIX = JSON.parse(readFileSync(new URL('golden-matrix.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, Cell>
>;

/** Cells held to be wrong, each with the argument. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const IDS = new Set(RULES.map(({ id }) => id));

describe.each(DOCUMENTS)('document %s', (name) => {
  const source = sourceOf(name);
  const result = checkReport(reportOf(name));
  const cells = Object.entries(MATRIX[name]!).filter(([rule]) => EXCEPTIONS[`${name} ${rule}`] === undefined);

  test.each(cells)('%s', (rule, cell) => {
    expect(IDS).toContain(rule);
    const findings = result.findings.filter((finding) => finding.rule === rule);
    expect(stateOf(result, rule, findings)).toBe(
      cell.expect === 'info' && findings.every(({ severity }) => severity === 'info') ? 'finding' : cell.expect,
    );
    if (cell.count !== undefined) expect(findings).toHaveLength(cell.count);
    const untouched = (cell.quotes ?? []).filter(
      (quote) => !findings.some((finding) => touches(source, finding, quote)),
    );
    expect(untouched).toEqual([]);
  });
});

test('no exception is left that is no longer needed', () => {
  for (const key of Object.keys(EXCEPTIONS)) expect(MATRIX[key.split(' ')[0]!]).toHaveProperty(key.split(' ')[1]!);
});

function stateOf({ rulesRun }: CheckResult, rule: string, findings: readonly Finding[]): Cell['expect'] {
  if (!rulesRun.includes(rule)) return 'not-applicable';
  return findings.length > 0 ? 'finding' : 'clean';
}

/** True when a place the finding speaks of overlaps the words in the source, or its message gives them. */
function touches(source: string, { quote, message, position, related = [] }: Finding, wanted: string): boolean {
  if (message.includes(wanted)) return true;
  const places = [{ quote, position }, ...related];
  return places.some(({ quote: words = '', position: at }) => {
    const start = at?.start.offset;
    const end = at?.end.offset;
    if (start === undefined || end === undefined)
      return words !== '' && (words.includes(wanted) || wanted.includes(words));
    for (let from = source.indexOf(wanted); from >= 0; from = source.indexOf(wanted, from + 1)) {
      if (start < from + wanted.length && from < end) return true;
    }
    return false;
  });
}
