import { createHash } from 'node:crypto';
import { type Fact, FazhiError, paragraph, quantity, type Report } from '@fazhi/core';
import { carriedData, readCarriedData } from '@fazhi/core/carried-marks';
import { describe, expect, test } from 'vitest';
import { packageFaults } from './fixtures/package-faults.js';
import { all, parse, parts } from './fixtures/read-package.js';
import { documentOf, FORMAL, report } from './fixtures/rendered-document.js';
import { chartedReport, sampleReport, sampleTable } from './fixtures/sample-report.js';
import { renderDocx, renderDocxPieces, type RenderDocxOptions } from './index.js';

describe.each([
  ['plain', {}],
  ['formal', FORMAL],
  ['without data', { embed: false }],
] satisfies [string, RenderDocxOptions][])('the package, %s', (_, options: RenderDocxOptions) => {
  test('has none of the faults that a validator overlooks', async () => {
    expect(packageFaults(parts(await renderDocx(chartedReport(), options)))).toEqual([]);
  });

  test('every row has as many cells as the grid', async () => {
    for (const table of all(await documentOf(sampleReport(), options), 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length;
      for (const row of all(table, 'w:tr')) expect(all(row, 'w:tc')).toHaveLength(columns);
    }
  });
});

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('equal input gives equal bytes', () => {
  test('twice in one process', async () => {
    expect(await renderDocx(sampleReport(), FORMAL)).toEqual(await renderDocx(sampleReport(), FORMAL));
  });

  test('in any time zone', async () => {
    const zone = process.env['TZ'];
    const offsets = new Set<number>();
    const hashes = new Set<string>();
    try {
      for (const TZ of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
        process.env['TZ'] = TZ;
        offsets.add(new Date(1980, 0, 1).getTimezoneOffset());
        hashes.add(hash(await renderDocx(sampleReport())));
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(offsets.size).toBe(3);
    expect(hashes.size).toBe(1);
  });

  test('the order of members makes no difference', async () => {
    const { children, ...rest } = sampleReport();
    const turned = { children, ...Object.fromEntries(Object.entries(rest).reverse()) } as unknown as Report;
    expect(hash(await renderDocx(turned))).toBe(hash(await renderDocx(sampleReport())));
  });
});

describe('properties and the embedded report', () => {
  test('the dates of the file are given ones, never those of the clock', async () => {
    const created = async (tree: Report, options?: RenderDocxOptions) =>
      all(parse(parts(await renderDocx(tree, options))['docProps/core.xml']!), 'dcterms:created')[0]?.text;
    expect(await created(sampleReport())).toBe('2021-01-29T00:00:00Z');
    expect(await created(sampleReport(), { date: '2021-03-01' })).toBe('2021-03-01T00:00:00Z');
    expect(await created(report())).toBeUndefined();
  });

  test('what lies behind the figures can be read back from the file, or is left out', async () => {
    const id = '\u0000\ud800\ufffe</report>&"';
    const fact: Fact = { id, label: '件数', quantity: quantity(5, '件'), indicator: id, records: [id] };
    const hostile = { ...report(paragraph({ type: 'factMention', fact: id, value: '5件' })), facts: [fact] };
    const read = async (options?: RenderDocxOptions): Promise<unknown> =>
      readCarriedData(parse(parts(await renderDocx(hostile, options))['customXml/item1.xml']!).text);
    expect(await read()).toEqual(carriedData(hostile, false));
    expect(await read({ embed: 'records' })).toMatchObject({ facts: [{ id, indicator: id, records: [id] }] });
    const without = parts(await renderDocx(sampleReport(), { embed: false }));
    expect(Object.keys(without).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(JSON.stringify(without)).not.toContain('legalOpinion.issued"');
  });
});

test('the pieces joined are the file, and a long table comes in many of them', async () => {
  const tree = report(sampleTable(5_000, 6, false));
  const pieces = [...renderDocxPieces(tree)];
  expect(pieces.length).toBeGreaterThan(20);
  expect(Buffer.concat(pieces).equals(await renderDocx(tree))).toBe(true);
});

test('pieces of nothing are refused when asked for, not when taken', () => {
  expect(() => renderDocxPieces({} as Report)).toThrow(FazhiError);
});
