import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxEntries, docxFile, p, zipFile } from '../fixtures/docx-file.js';
import { readReportDocx } from './read-report-docx.js';

const reason = async (bytes: Uint8Array): Promise<string | undefined> =>
  (await readReportDocx(bytes)).meta.unreadable?.reason;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const document = (xml: string): Uint8Array => docxFile({ entries: { 'word/document.xml': strToU8(xml) } });
const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml';

/** A file whose bytes are changed after it was made. */
function spoiled(change: (bytes: Uint8Array, view: DataView, directory: number) => void): Uint8Array {
  const bytes = zipFile(docxEntries({ body: p('一、文') }), 0);
  const view = new DataView(bytes.buffer);
  change(bytes, view, view.getUint32(bytes.length - 22 + 16, true));
  return bytes;
}

describe('files that cannot be read', () => {
  it.each([
    ['of Word 97', 'doc', new Uint8Array([...COMPOUND, 0, 0])],
    ['with a password', 'encrypted', new Uint8Array([...COMPOUND, ...strToU8([...'EncryptedPackage'].join('\0')), 0])],
    ['with an encrypted entry', 'encrypted', spoiled((bytes, _, at) => (bytes[at + 8] = 1))],
    ['that are empty', 'empty', new Uint8Array()],
    ['that are text', 'notDocx', strToU8('一、主要举措')],
    ['that are another zip', 'archive', zipFile({ 'a.txt': strToU8('a') })],
    [
      'whose main part is that of a workbook',
      'notDocx',
      docxFile({ mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
    ],
    ['with macros by type', 'macros', docxFile({ mainType: MACRO_TYPE })],
    ['with macros by name', 'macros', docxFile({ entries: { 'word/vbaProject.bin': strToU8('x') } })],
    ['cut off', 'damaged', docxFile({ body: p('文') }).slice(0, 900)],
    [
      'with a changed byte',
      'damaged',
      spoiled((bytes) => {
        bytes[bytes.indexOf(0x62, 800)]! ^= 1;
      }),
    ],
    [
      'without their main part',
      'damaged',
      zipFile(Object.fromEntries(Object.entries(docxEntries({})).filter(([name]) => name !== 'word/document.xml'))),
    ],
    ['with broken XML', 'damaged', document('<w:document>')],
    [
      'with bytes that are no text',
      'damaged',
      docxFile({ entries: { 'word/document.xml': new Uint8Array([0x3c, 0xff, 0xfe]) } }),
    ],
    ['with a document type', 'damaged', document('<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><d>&b;</d>')],
    ['with an undeclared entity', 'damaged', document('<d>&b;</d>')],
    ['nested without end', 'tooLarge', document('<d>'.repeat(5000) + '</d>'.repeat(5000))],
    ['with a name that leaves the package', 'damaged', docxFile({ entries: { '../../etc/passwd': strToU8('x') } })],
    ['with an absolute name', 'damaged', docxFile({ entries: { '/word/x.xml': strToU8('x') } })],
    ['with two parts of one name', 'damaged', docxFile({ entries: { 'WORD/document.xml': strToU8('x') } })],
    [
      'that unpack a thousandfold',
      'tooLarge',
      docxFile({ entries: { 'word/document.xml': new Uint8Array(20 << 20).fill(32) } }),
    ],
    [
      'that understate their size',
      'damaged',
      spoiled((_, view, at) => {
        view.setUint32(at + 24, 10, true);
      }),
    ],
    [
      'that declare more than is read',
      'tooLarge',
      spoiled((_, view, at) => {
        view.setUint32(at + 24, 0x7fffffff, true);
      }),
    ],
    [
      'with too many entries',
      'tooLarge',
      docxFile({
        entries: Object.fromEntries(Array.from({ length: 4001 }, (_, index) => [`m/${index}`, strToU8('')])),
      }),
    ],
  ])('%s: %s', async (_, expected, bytes) => {
    expect(await reason(bytes)).toBe(expected);
  });

  it('give an empty report that says so in both languages, and keep what the caller knows', async () => {
    const report = await readReportDocx(strToU8('一、主要举措'), { reportYear: 2024 });
    expect(report.children).toEqual([]);
    expect(report.meta).toMatchObject({ kind: 'other', reportYear: 2024, origin: 'read' });
    expect(report.meta.unreadable).toMatchObject({
      message: { zh: '文件不是DOCX文档。' },
      fix: { en: 'Save it as .docx with Word or WPS.' },
    });
  });

  it('are not the ones with a custom part that nobody understands', async () => {
    const bytes = docxFile({
      body: p('一、文'),
      entries: {
        'customXml/item1.xml': strToU8('<a'),
        'customXml/item2.xml': strToU8('<report xmlns="urn:fazhi:report">{"type":"report"}</report>'),
      },
    });
    expect(await reason(bytes)).toBeUndefined();
  });
});
