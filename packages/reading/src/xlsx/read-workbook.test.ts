import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from './read-workbook.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REFERENCES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as other programs write it: shared strings, prefixes, absolute targets. */
function workbook(
  rows: string,
  {
    strings = '',
    pr = '',
    after = '',
    more = {},
  }: { strings?: string; pr?: string; after?: string; more?: Record<string, string> } = {},
): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REFERENCES}">${pr}<sheets><sheet name="台账" sheetId="1" r:id="a"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="x/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="b" Type="x/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="c" Type="x/styles" Target="styles.xml"/></Relationships>`,
        'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${rows}</x:sheetData>${after}</x:worksheet>`,
        'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="10"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}
const values = (bytes: Uint8Array) =>
  readWorkbook(bytes).sheets[0]?.cells.map(({ address, value }) => [address, value]);

describe('readWorkbook', () => {
  test.each([
    ['a shared string, its phonetic run left out', '<x:c r="A1" t="s"><x:v>0</x:v></x:c>', '案号'],
    ['an inline string', '<x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>', '甲'],
    ['a character that is encoded', '<x:c r="A1" t="str"><x:v>甲_x000A_乙</x:v></x:c>', '甲\n乙'],
    ['a number', '<x:c r="A1"><x:v>12.5</x:v></x:c>', 12.5],
    ['a date', '<x:c r="A1" s="1"><x:v>45433</x:v></x:c>', '2024-05-21'],
    ['a date with its time', '<x:c r="A1" s="3"><x:v>45433.5</x:v></x:c>', '2024-05-21T12:00:00'],
    ['the result of a formula', '<x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c>', 2],
    ['a boolean', '<x:c r="A1" t="b"><x:v>1</x:v></x:c>', true],
  ])('%s', (_, cell, expected) => {
    const strings = '<si><r><t>案</t></r><r><t>号</t></r><rPh sb="0" eb="1"><t>ANHAO</t></rPh></si>';
    expect(values(workbook(`<x:row r="1">${cell}</x:row>`, { strings }))).toEqual([['A1', expected]]);
  });

  test('days counted from 1904', () => {
    const cell = '<x:row r="1"><x:c r="A1" s="1"><x:v>43971</x:v></x:c></x:row>';
    expect(values(workbook(cell, { pr: '<workbookPr date1904="1"/>' }))).toEqual([['A1', '2024-05-21']]);
  });

  test('percentages print as their format says', () => {
    const cell = '<x:row r="1"><x:c r="A1" s="2"><x:v>0.125</x:v></x:c></x:row>';
    expect(readWorkbook(workbook(cell)).sheets[0]?.cells[0]?.text).toBe('12.50%');
  });

  test('places may be left out, and rows and columns hidden', () => {
    const rows =
      '<x:row><x:c><x:v>1</x:v></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row><x:row hidden="1"><x:c><x:v>4</x:v></x:c></x:row>';
    const bytes = workbook(rows, { after: '<x:mergeCells><x:mergeCell ref="A1:C2"/></x:mergeCells>' });
    const [sheet] = readWorkbook(bytes).sheets;
    expect(sheet?.cells.map(({ address, hidden }) => [address, hidden])).toEqual([
      ['A1', undefined],
      ['C1', undefined],
      ['A2', true],
    ]);
    expect(sheet?.merged).toEqual([{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 3 }]);
  });

  test.each([
    ['<x:c r="A1"><x:v>1.10105194912310E+17</x:v></x:c>', 'lostDigits'],
    ['<x:c r="A1" t="e"><x:v>#N/A</x:v></x:c>', 'error'],
    ['<x:c r="A1"><x:f>SUM(B1:B2)</x:f></x:c>', 'noValue'],
  ])('%s is a fault', (cell, fault) => {
    expect(readWorkbook(workbook(`<x:row r="1">${cell}</x:row>`)).sheets[0]?.cells[0]?.fault).toBe(fault);
  });
});

describe('files that are refused', () => {
  const reason = (bytes: Uint8Array) => readWorkbook(bytes).unreadable?.reason;
  const compound = (stream: string) =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Array.from(stream, (c) => [c.charCodeAt(0), 0]).flat(),
    ]);

  test.each([
    ['.xls and .et', compound('Workbook'), 'spreadsheet'],
    ['a password', compound('EncryptedPackage'), 'encrypted'],
    ['macros', workbook('', { more: { 'xl/vbaProject.bin': 'x' } }), 'macros'],
    ['an empty file', new Uint8Array(0), 'empty'],
    ['entities', workbook('', { more: { 'xl/sharedStrings.xml': '<!DOCTYPE a [<!ENTITY b "c">]><sst/>' } }), 'damaged'],
    ['strings nested without end', workbook('', { strings: '<si>'.repeat(9999) }), 'tooLarge'],
    ['a string that is not there', workbook('<x:row><x:c t="s"><x:v>7</x:v></x:c></x:row>'), 'damaged'],
    ['a part twice', workbook('', { more: { 'XL/workbook.xml': '<workbook/>' } }), 'damaged'],
    ['parts that unpack to far more', workbook(' '.repeat(2 << 20)), 'tooLarge'],
    ['a cell beyond the last', workbook('<x:row><x:c r="XFE1"/></x:row>'), 'damaged'],
  ])('%s', (_, bytes, expected) => {
    expect(reason(bytes)).toBe(expected);
  });

  test('more empty cells than any ledger has', () => {
    const row = `<x:row>${Array.from({ length: 500 }, (_, index) => `<x:c s="${String(index % 3)}"/>`).join('')}</x:row>`;
    expect(reason(workbook('', { more: { 'xl/sharedStrings.xml': '<sst/>' } }))).toBeUndefined();
    expect(reason(workbook(row.repeat(4100)))).toBe('tooLarge');
  });
});

describe('CSV and TSV', () => {
  const csv = (text: string) => values(strToU8(text));

  test.each([
    [
      'quotes, line breaks and doubled quotes',
      '甲,"乙\n""丙"""\r\n1,2',
      [
        ['A1', '甲'],
        ['B1', '乙\n"丙"'],
        ['A2', '1'],
        ['B2', '2'],
      ],
    ],
    [
      'tabs',
      '甲\t乙,丙\n1\t\n',
      [
        ['A1', '甲'],
        ['B1', '乙,丙'],
        ['A2', '1'],
      ],
    ],
    [
      'a byte order mark, and a code kept as text',
      '\uFEFF案号\n="0012"',
      [
        ['A1', '案号'],
        ['A2', '0012'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(csv(text)).toEqual(expected);
  });

  test('GB18030', () => {
    expect(values(Uint8Array.from([0xb0, 0xb8, 0xba, 0xc5, 0x2c, 0x31]))).toEqual([
      ['A1', '案号'],
      ['B1', '1'],
    ]);
  });
});
