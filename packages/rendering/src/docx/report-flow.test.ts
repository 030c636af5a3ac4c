import { paragraph, text } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { paragraphs, parse, parts } from './fixtures/read-package.js';
import { bodyText, report } from './fixtures/rendered-document.js';
import { sampleTable } from './fixtures/sample-report.js';
import { renderDocx } from './index.js';

describe('no tree makes it fail', () => {
  test.each([
    ['markup', '<w:p/>]]>&amp;"\''],
    ['controls', 'a\u0000\u0007\u001bb'],
    ['lone surrogates', 'a\ud83d\udc00\udc00b'],
    ['bidirectional overrides', 'a\u202e\u2066b'],
    ['line ends', 'a\r\nb\u2028c\td'],
  ])('%s', async (_, words) => {
    const tree = report(
      { type: 'title', children: [text(words)] },
      { type: 'addressee', value: words },
      {
        type: 'section',
        depth: 1,
        children: [
          { type: 'heading', ordinal: { raw: words, value: 1 }, children: [text(words)] },
          paragraph(words, { type: 'blank', id: words, label: words, unit: words, office: words }),
          { ...sampleTable(1, 2, true), caption: words },
          { type: 'attachmentNote', items: [words, words] },
        ],
      },
      { type: 'signature', value: words },
      { type: 'dateline', value: words },
    );
    tree.meta.title = tree.meta.agency = tree.meta.documentNumber = words;
    const bytes = await renderDocx(tree, {
      profile: 'formal',
      formal: { issuerMark: `标志${words}`, printedBy: words },
    });
    for (const xml of Object.values(parts(bytes))) expect(() => parse(xml)).not.toThrow();
  });

  test('an empty report is a document of one empty paragraph', async () => {
    expect(paragraphs(await renderDocx(report()))).toEqual([{ style: 'Normal', text: '' }]);
  });

  test('a text of five megabytes', async () => {
    const words = '法'.repeat(2_500_000);
    expect(await bodyText(paragraph(words), { type: 'title', children: [text(words)] })).toHaveLength(5_000_000);
  }, 30_000);
});
