import type { SetAside } from '@fazhi/core';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxFile, p } from '../fixtures/docx-file.js';
import { readReportDocx } from './read-report-docx.js';

const TITLE = p('某局2024年法治政府建设情况报告');
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const read = async (
  body: string,
  parts: Parameters<typeof docxFile>[0] = {},
): Promise<{ characters: number; setAside: SetAside[] } | undefined> =>
  (await readReportDocx(docxFile({ body: TITLE + body, ...parts }))).meta.reading;

describe('what a document holds besides its text is counted', () => {
  test.each<[string, string, SetAside[]]>([
    ['nothing', p('全年检查5次。'), []],
    [
      'changes',
      `<w:p><w:ins>${run('新')}</w:ins><w:del><w:r><w:delText>旧 字</w:delText></w:r></w:del></w:p>`,
      [
        { kind: 'inserted', count: 1, characters: 0 },
        { kind: 'deleted', count: 1, characters: 2 },
      ],
    ],
    ['a changed paragraph end', '<w:p><w:pPr><w:rPr><w:ins/></w:rPr></w:pPr></w:p>', []],
    ['hidden words', p('密', '', '<w:vanish/>'), [{ kind: 'hidden', count: 1, characters: 1 }]],
    [
      'a picture',
      '<w:p><w:r><w:drawing><w:pic/></w:drawing></w:r></w:p>',
      [{ kind: 'picture', count: 1, characters: 0 }],
    ],
    [
      'a box, once of two alternatives',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p('框')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p('框')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      [{ kind: 'textBox', count: 1, characters: 1 }],
    ],
    [
      'an embedded file',
      '<w:p><w:r><w:object><w:OLEObject/></w:object></w:r></w:p>',
      [{ kind: 'embeddedFile', count: 1, characters: 0 }],
    ],
  ])('%s', async (_, body, setAside) => {
    expect((await read(body))?.setAside ?? []).toEqual(setAside);
  });

  test('comments and notes, with all characters of the file', async () => {
    const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const log = await read(
      `<w:p>${run('全年检查')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      {
        footnotes: `<w:footnote w:id="2">${p('脚注')}</w:footnote>`,
        entries: {
          'word/comments.xml': strToU8(`<w:comments ${w}><w:comment w:id="0">${p('请核实')}</w:comment></w:comments>`),
          'word/_rels/document.xml.rels': strToU8(
            '<Relationships><Relationship Id="a" Type="x/comments" Target="comments.xml"/><Relationship Id="b" Type="x/footnotes" Target="footnotes.xml"/></Relationships>',
          ),
        },
      },
    );
    expect(log).toEqual({
      characters: '某局2024年法治政府建设情况报告'.length + 4 + 3 + 2,
      setAside: [
        { kind: 'comment', count: 1, characters: 3 },
        { kind: 'note', count: 1, characters: 2 },
      ],
    });
  });
});
