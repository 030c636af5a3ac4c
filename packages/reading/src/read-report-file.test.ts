import { FazhiError, plainText, type Report, UNREADABLE_REASON_LABELS, visit } from '@fazhi/core';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { decodeReportText } from './encoding/decode-report-text.js';
import { LIMITS } from './limits.js';
import { unreadable } from './unreadable.js';
import { docxFile, p, zipFile } from './fixtures/docx-file.js';
import { readReportHtml } from './html/read-report-html.js';
import { readReport } from './read-report.js';
import { readReportFile } from './read-report-file.js';

const TITLE = '某县司法局2024年法治政府建设情况报告';
const TEXT = `${TITLE}\n一、情况\n全年检查5次。`;
const PAGE = `<html><body><h1>${TITLE}</h1><p>一、情况</p><p>全年检查5次。</p></body></html>`;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string): string => Array.from(text, (character) => `${character}\0`).join('');
const COMPOUND = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
const QUOTED = Array.from(bytes(PAGE), (byte) => `=${byte.toString(16).padStart(2, '0').toUpperCase()}`).join('');
const mime = (encoding: string, body: string): string =>
  `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="----=x"\r\n\r\n------=x\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------=x--`;
const embedded = (name: string, content: Uint8Array): Uint8Array =>
  docxFile({
    body: '<w:altChunk xmlns:r="r" r:id="c1"/>',
    entries: {
      [`word/${name}`]: content,
      'word/_rels/document.xml.rels': strToU8(
        `<Relationships><Relationship Id="c1" Type="http://x/relationships/aFChunk" Target="${name}"/></Relationships>`,
      ),
    },
  });

function lock(): Uint8Array {
  const file = new Uint8Array(162);
  file.set([4, 0xd5, 0xc5, 0xc8, 0xfd]);
  file.set([2, 0, 0x20, 0x5f, 0x09, 0x4e], 54);
  return file;
}

const figures = ({ facts }: Report): string[] => facts.map(({ quantity }) => quantity.raw);

describe('what is read', () => {
  it.each<[string, Uint8Array]>([
    ['text', bytes(TEXT)],
    ['text with a byte order mark', bytes(`\uFEFF${TEXT}`)],
    ['Markdown', bytes(`# ${TITLE}\n\n## 一、情况\n\n全年检查5次。\n`)],
    ['a web page', bytes(PAGE)],
    ['a web page without a head', bytes(PAGE.replace(/<\/?(?:html|body)>/g, ''))],
    ['an XHTML page', bytes(`<?xml version="1.0"?>\n<!DOCTYPE html>\n${PAGE}`)],
    [
      'a page saved as one file, in quoted-printable',
      bytes(mime('quoted-printable', QUOTED.replace(/(.{75})/g, '$1=\r\n'))),
    ],
    ['a page saved as one file, in base64', bytes(mime('base64', Buffer.from(PAGE).toString('base64')))],
    ['a page saved as one file, as it is', bytes(mime('8bit', PAGE))],
    [
      'a Word document',
      docxFile({
        body: TEXT.split('\n')
          .map((line) => p(line))
          .join(''),
      }),
    ],
    ['a page embedded in a Word document', embedded('a.html', bytes(PAGE))],
    [
      'a page saved as one file, embedded',
      embedded('a.mht', bytes(mime('quoted-printable', PAGE.replaceAll('=', '=3D')))),
    ],
    ['text embedded in a Word document', embedded('a.txt', bytes(TEXT))],
    [
      'a Word document in another',
      embedded(
        'a.docx',
        docxFile({
          body: TEXT.split('\n')
            .map((line) => p(line))
            .join(''),
        }),
      ),
    ],
  ])('%s', async (_, file) => {
    const report = await readReportFile(file);
    expect([report.meta.title, report.meta.unreadable, figures(report)]).toEqual([TITLE, undefined, ['5次']]);
  });

  it('text in GB18030', async () => {
    const report = await readReportFile(Uint8Array.from([0xb7, 0xa8, 0xd6, 0xce, 0xa1, 0xa3]));
    expect(report.children.map(plainText)).toEqual(['法治。']);
  });

  it('options reach every reader', async () => {
    const named = await readReportFile(bytes('一、情况'), { agency: '某局' });
    const refused = await readReportFile(bytes('%PDF-1.4'), { agency: '某局' });
    expect([named.meta.agency, refused.meta.agency]).toEqual(['某局', '某局']);
  });
});

const UNREADABLE: readonly [string, Uint8Array, string][] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks', bytes(' \r\n\u3000'), 'empty'],
  ['a Word document without text', docxFile({ body: p('') }), 'empty'],
  [
    'a Word document of scans',
    docxFile({ body: '<w:p><w:r><w:drawing><w:x/></w:drawing></w:r></w:p>' }),
    'onlyPictures',
  ],
  ['a Word document whose text is an embedded RTF', embedded('a.rtf', raw('{\\rtf1 x}')), 'embeddedText'],
  ['a lock file of Word', lock(), 'lockFile'],
  ['a lock file of LibreOffice', bytes(',zhang,PC,27.11.2026 10:00,file:///home/zhang;'), 'lockFile'],
  ['PDF', raw('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj'), 'pdf'],
  ['PDF behind a mark', raw('\xEF\xBB\xBF%PDF-1.4 12件'), 'pdf'],
  ['OFD', zipFile({ 'OFD.xml': strToU8('<ofd/>'), 'Doc_0/Document.xml': strToU8('<d/>') }), 'ofd'],
  ['Word 97', raw(`${COMPOUND}\0\0${wide('WordDocument')}`), 'doc'],
  ['a workbook of 97', raw(`${COMPOUND}\0\0${wide('Workbook')}`), 'spreadsheet'],
  ['a presentation of 97', raw(`${COMPOUND}\0\0${wide('PowerPoint Document')}`), 'presentation'],
  ['a document with a password', raw(`${COMPOUND}\0\0${wide('EncryptedPackage')}`), 'encrypted'],
  [
    'a document under rights management',
    raw(`${COMPOUND}${wide('EncryptedPackage')}${wide('DRMEncryptedTransform')}`),
    'protected',
  ],
  ['a document under file protection', raw('%TSD-Header-###%\x01\x02\x83'), 'protected'],
  ['a document under another', raw('b\x14#e\0\0\x14\0\x01\0\0E-SafeNet\0\0\0LOCK\x9a'), 'protected'],
  ['RTF', raw('{\\rtf1\\ansi 12\\u20214?}'), 'rtf'],
  [
    'ODT',
    zipFile({
      mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
      'content.xml': strToU8('<x/>'),
    }),
    'odt',
  ],
  [
    'a workbook',
    zipFile({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<x/>') }),
    'spreadsheet',
  ],
  [
    'a presentation',
    zipFile({ '[Content_Types].xml': strToU8('<Types/>'), 'ppt/presentation.xml': strToU8('<x/>') }),
    'presentation',
  ],
  ['Word 2003 XML', bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'xml'],
  ['a picture', raw('\x89PNG\r\n\x1a\n\0\0'), 'picture'],
  ['an archive', zipFile({ 'a.docx': docxFile({}) }), 'archive'],
  ['another archive', raw('Rar!\x1A\x07\0'), 'archive'],
  ['a program', Uint8Array.from({ length: 4096 }, (_, index) => (index * 167) % 256), 'notText'],
];

describe('what is not', () => {
  it.each(UNREADABLE)('%s', async (_, file, reason) => {
    const report = await readReportFile(file);
    expect([report.meta.unreadable?.reason, report.children, report.facts]).toEqual([reason, [], []]);
  });

  it('and says so differently for each', () => {
    const reasons = Object.keys(UNREADABLE_REASON_LABELS) as (keyof typeof UNREADABLE_REASON_LABELS)[];
    const limits = Object.keys(LIMITS) as (keyof typeof LIMITS)[];
    const faults = [...reasons.filter((reason) => reason !== 'tooLarge'), ...limits.map((what) => ({ what }))];
    const sentences = faults.map((fault) => unreadable(fault, {}).meta.unreadable!.message);
    expect(new Set(sentences.map(({ zh }) => zh)).size).toBe(faults.length);
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(faults.length);
  });

  test.each(UNREADABLE.filter(([, , reason]) => ['pdf', 'rtf', 'ofd', 'doc', 'picture', 'notText'].includes(reason)))(
    'nor as text or as a page: %s',
    (_, file) => {
      const { text } = decodeReportText(file);
      for (const report of [readReport(text), readReportHtml(text)]) {
        expect(report.meta.unreadable === undefined ? report.facts : []).toEqual([]);
        if (file.length > 200) expect(report.meta.unreadable).toBeDefined();
      }
    },
  );

  it('bytes in any order are read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (file) => {
        const report = await readReportFile(file);
        visit(report, (node) => {
          if (node.type === 'text') expect(node.value).not.toContain('\0');
        });
      }),
    );
  });

  it('throws only for an argument that is no bytes', async () => {
    await expect(readReportFile('x' as unknown as Uint8Array)).rejects.toThrow(FazhiError);
  });
});
