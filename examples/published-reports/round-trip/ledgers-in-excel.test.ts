import { LEDGERS, type LedgerPath } from '@fazhi/core';
import { readLedgersXlsx } from '@fazhi/reading/xlsx';
import { renderTemplate, renderXlsx } from '@fazhi/rendering/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOf } from '../../../packages/core/src/fixtures/arbitrary-of.js';
import { ledgerRows } from '../../../packages/core/src/fixtures/ledger-rows.js';

const BY_LEDGER = new Map(
  ledgerRows().map(({ name, id, row }) => [name.replace(/\[.*$/, '') as LedgerPath, { id, row }]),
);

/**
 * A record without what no clerk writes and every reader tidies: spaces at the ends of a number, compatibility ideographs; and
 * without groups of fields of which none is filled in, for which a row has no cell.
 */
function written(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => {
      if (key === 'phone') return '0591-87654321';
      if (typeof each === 'string') return each.replace(/[\uF900-\uFAFF]/g, '盐');
      const isGroup = typeof each === 'object' && each !== null && !Array.isArray(each) && key !== '';
      return isGroup && Object.values(each).every((below) => below === undefined) ? undefined : each;
    }),
  );
}

/** What comes back of records that are written and read. */
function readBack(path: LedgerPath, records: readonly unknown[]) {
  const [subject = '', name = ''] = path.split('.');
  const { ledgers, findings } = readLedgersXlsx(renderXlsx({ [subject]: { [name]: records } }));
  return { records: ledgers[subject]?.[name], findings };
}

test('every ledger is among them', () => {
  expect([...BY_LEDGER.keys()].sort()).toEqual(Object.keys(LEDGERS).sort());
});

describe.each([...BY_LEDGER])('%s', (path, { id, row }) => {
  test('records written as a workbook are read back equal', () => {
    expect(readBack(path, [row])).toEqual({ records: [row], findings: [] });
    fc.assert(
      fc.property(fc.array(arbitraryOf(id), { minLength: 1, maxLength: 3 }), (given) => {
        const records = written(given) as unknown[];
        expect(readBack(path, records)).toEqual({ records, findings: [] });
      }),
      // The same records each time; other seeds are tried by changing it.
      { numRuns: 5, seed: 2026 },
    );
  });
});

test('text that a spreadsheet would run comes back as it was', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '=cmd|"/c calc"!A0', '_x000D_'];
  const records = texts.map((remark, index) => ({ id: String(index), opinionNo: String(index), remark }));
  expect(readBack('legalAdviser.opinions', records).records).toEqual(records);
});

test('the empty template holds no record and nothing to mend', () => {
  const { ledgers, findings, tables } = readLedgersXlsx(renderTemplate());
  expect(ledgers).toEqual({});
  expect(findings).toEqual([]);
  expect(tables.map(({ ledger }) => ledger).sort()).toEqual(Object.keys(LEDGERS).sort());
});
