import { FazhiError } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeReportText } from './decode-report-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, little: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  [...`\uFEFF${text}`.split('')].forEach((unit, index) => {
    view.setUint16(index * 2, unit.charCodeAt(0), little);
  });
  return new Uint8Array(view.buffer);
};

describe('decodeReportText', () => {
  it.each([
    ['UTF-8', utf8('法治政府，共12件'), 'utf-8', '法治政府，共12件'],
    ['UTF-8 with a byte order mark', utf8('\uFEFF法治'), 'utf-8', '法治'],
    ['UTF-16, low byte first', utf16('法治𠮷', true), 'utf-16le', '法治𠮷'],
    ['UTF-16, high byte first', utf16('法治', false), 'utf-16be', '法治'],
    ['GB2312', new Uint8Array([0xb7, 0xa8, 0xd6, 0xce, 0x31]), 'gb18030', '法治1'],
    ['GBK beyond GB2312', new Uint8Array([0x86, 0xb4]), 'gb18030', '喆'],
    ['GB18030 of four bytes', new Uint8Array([0x95, 0x32, 0x82, 0x36]), 'gb18030', '𠀀'],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('reads %s', (_, bytes, encoding, text) => {
    expect(decodeReportText(bytes)).toEqual({ text, encoding });
  });

  it('keeps what it can of damaged bytes, and says so', () => {
    expect(decodeReportText(new Uint8Array([...utf8('法治政府'), 0xff, ...utf8('建设')]))).toEqual({
      text: '法治政府\uFFFD建设',
      encoding: 'utf-8',
      damaged: true,
    });
  });

  it('gives back every text that was written in UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/\p{Surrogate}/u.test(text) && !text.startsWith('\uFEFF'));
        expect(decodeReportText(utf8(text)).text).toBe(text);
      }),
    );
  });

  it('throws only for an argument that is no bytes', () => {
    expect(() => decodeReportText('x' as unknown as Uint8Array)).toThrow(FazhiError);
  });
});
