import { createHash } from 'node:crypto';
import { paragraph, type Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { all, parse, parts, value } from './fixtures/read-package.js';
import { documentOf, FORMAL, report } from './fixtures/rendered-document.js';
import { sampleReport } from './fixtures/sample-report.js';
import { renderDocx, type RenderDocxOptions } from './index.js';

describe.each([
  ['plain', {}],
  ['formal', FORMAL],
  ['without the report', { embedReport: false }],
])('the package, %s', (_, options: RenderDocxOptions) => {
  test('every part is well-formed', async () => {
    for (const xml of Object.values(parts(await renderDocx(sampleReport(), options)))) {
      expect(() => parse(xml)).not.toThrow();
    }
  });

  test('every part has a content type, and every relationship leads to a part', async () => {
    const files = parts(await renderDocx(sampleReport(), options));
    const types = parse(files['[Content_Types].xml']!);
    for (const { attributes } of all(types, 'Override'))
      expect(files).toHaveProperty([attributes['PartName']!.slice(1)]);
    for (const name of Object.keys(files).filter((file) => file.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const { attributes } of all(parse(files[name]!), 'Relationship')) {
        const target = new URL(attributes['Target']!, `file:///${folder}`).pathname.slice(1);
        expect(files).toHaveProperty([target]);
      }
    }
  });

  test('every style, relationship and bookmark that is named exists, each once', async () => {
    const files = parts(await renderDocx(sampleReport(), options));
    const ids = all(parse(files['word/styles.xml']!), 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const relationships = all(parse(files['word/_rels/document.xml.rels']!), 'Relationship');
    const references = relationships.map(({ attributes }) => attributes['Id']);
    const root = parse(files['word/document.xml']!);
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
      for (const { attributes } of all(root, name)) expect(ids).toContain(attributes['w:val']);
    }
    for (const { attributes } of all(root, 'w:footerReference')) expect(references).toContain(attributes['r:id']);
    for (const name of ['w:bookmarkStart', 'w:bookmarkEnd', 'w:sdtPr']) {
      const marks = all(root, name).map((mark) => mark.attributes['w:id'] ?? value(mark, 'w:id'));
      expect(new Set(marks).size).toBe(marks.length);
    }
  });

  test('every cell has a paragraph, every row as many cells as the grid', async () => {
    for (const table of all(await documentOf(sampleReport(), options), 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length;
      for (const row of all(table, 'w:tr')) expect(all(row, 'w:tc')).toHaveLength(columns);
      for (const cell of all(table, 'w:tc')) expect(all(cell, 'w:p').length).toBeGreaterThan(0);
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

  test('the report can be read back from the file, or is left out', async () => {
    const hostile = report(paragraph('\u0000\ud800\ufffe</report>&"'));
    const item = parts(await renderDocx(hostile))['customXml/item1.xml']!;
    expect(JSON.parse(parse(item).text)).toEqual(hostile);
    const without = parts(await renderDocx(sampleReport(), { embedReport: false }));
    expect(Object.keys(without).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(JSON.stringify(without)).not.toContain('legalOpinion.issued"');
  });
});
