import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { renderTemplate, renderXlsx } from './index.js';

const OPINIONS = {
  legalAdviser: {
    opinions: [{ id: '1', opinionNo: '007', issuedOn: '2024-05-21', adoption: 'adopted', remark: '=1+1' }],
  },
};
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!);

test('equal ledgers give equal bytes', () => {
  expect(renderXlsx(OPINIONS)).toEqual(renderXlsx(structuredClone(OPINIONS)));
});

test('codes are texts, dates are dates, choices their labels, and nothing is a formula', () => {
  const sheet = part(renderXlsx(OPINIONS), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('>007</t>');
  expect(sheet).toContain('<v>45433</v>');
  expect(sheet).toContain('>采纳</t>');
  expect(sheet).toContain('>=1+1</t>');
  expect(sheet).not.toContain('<f>');
});

test('headings stay in view, and choices have drop-downs with their labels', () => {
  const sheet = part(renderTemplate(['legalAdviser.opinions']), 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('state="frozen"');
  expect(sheet).toContain('<formula1>&quot;采纳,部分采纳,未采纳,待定&quot;</formula1>');
});

test('anything but ledgers is refused', () => {
  expect(() => renderXlsx(null as never)).toThrow('renderXlsx');
  expect(() => renderTemplate(['x.y' as never])).toThrow('x.y');
});
