import { expect, test } from 'vitest';
import { xmlText } from './xml-text.js';
import { parse } from '../docx/fixtures/read-package.js';

test.each([
  ['markup', `<a b="c">&'</a>`, '&lt;a b=&quot;c&quot;&gt;&amp;&apos;&lt;/a&gt;'],
  ['controls', 'a\u0000b\u001bc\u007fd\u0085e', 'a␀b␛c␡d\uFFFDe'],
  ['lone surrogates', 'a\ud800b\udc00c', 'a\uFFFDb\uFFFDc'],
  ['pairs of surrogates stay', '\u{20BB7}😀', '\u{20BB7}😀'],
  ['non-characters', 'a\ufffeb\uffffc', 'a\uFFFDb\uFFFDc'],
  ['bidirectional overrides', 'a\u202eb\u2066c', 'a\uFFFDb\uFFFDc'],
  ['bidirectional marks stay', 'a\u200eb\u200fc', 'a\u200eb\u200fc'],
  ['line ends and tabs', 'a\r\n\tb', 'a&#10;&#9;b'],
])('%s', (_, text, expected) => {
  expect(xmlText(text)).toBe(expected);
});

test('every UTF-16 unit gives well-formed XML and loses nothing after it', () => {
  for (let unit = 0; unit <= 0xffff; unit += 1) {
    const escaped = xmlText(`${String.fromCharCode(unit)}后`);
    expect(escaped.endsWith('后')).toBe(true);
    if (unit < 0x100 || (unit >= 0xd7fe && unit < 0xd802) || unit >= 0xfffc) {
      expect(parse(`<a b="${escaped}">${escaped}</a>`).text.endsWith('后')).toBe(true);
    }
  }
});
