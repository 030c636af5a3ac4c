import type { Report } from '@fazhi/core';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxFile, p } from '../fixtures/docx-file.js';
import { annotateDocx, type DocumentRemark } from './annotate-docx.js';
import { readReportDocx } from './read-report-docx.js';

const TITLE = p('某局2024年法治政府建设情况报告');
const MAIN = 'word/document.xml';
const partOf = (file: Uint8Array, name: string): string => strFromU8(unzipSync(file)[name]!);
const commentsOf = (file: Uint8Array): string => partOf(file, 'word/fazhi-comments.xml');

/** The path of the first node that says something. */
function pathTo(report: Report, words: string): (string | number)[] {
  const find = (node: unknown, path: (string | number)[]): (string | number)[] | undefined => {
    if (typeof node !== 'object' || node === null) return undefined;
    if ((node as { value?: unknown }).value === words) return path;
    for (const [key, child] of Object.entries(node)) {
      const found = find(child, [...path, Array.isArray(node) ? Number(key) : key]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return find(report.children, ['children']) ?? [];
}

async function marked(body: string, words: string, remark: Partial<DocumentRemark> = {}): Promise<string> {
  const file = docxFile({ body: TITLE + body });
  const path = pathTo(await readReportDocx(file), words);
  expect(path).not.toEqual([]);
  const annotated = annotateDocx(file, [{ path, message: '有误。', ...remark }]);
  const before = await readReportDocx(file);
  const after = await readReportDocx(annotated);
  expect({ ...after, meta: { ...after.meta, reading: before.meta.reading } }).toEqual(before);
  return partOf(annotated, MAIN);
}

const BEGIN = '<w:commentRangeStart w:id="0"/>';
const END = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
/** A run as the fixture writes it. */
const pRun = (text: string): string => `<w:r><w:rPr></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

describe('a comment stands', () => {
  test('on the paragraph, behind its properties', async () => {
    const body = `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${run('全年检查多次。')}</w:p>`;
    expect(await marked(p('前文。') + body, '全年检查多次。')).toContain(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${BEGIN}${run('全年检查多次。')}${END}</w:p>`,
    );
  });

  test('on the runs that hold the words', async () => {
    const body = `<w:p>${run('全年')}${run('检查')}${run('多次')}${run('。')}</w:p>`;
    expect(await marked(body, '全年检查多次。', { quote: '查多' })).toContain(
      `<w:p>${run('全年')}${BEGIN}${run('检查')}${run('多次')}${END}${run('。')}</w:p>`,
    );
  });

  test('on a cell of a table, and not on a box that hangs on the paragraph before', async () => {
    const box = `<w:p>${run('见下表。')}<w:r><w:txbxContent>${p('框中')}</w:txbxContent></w:r></w:p>`;
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('事项')}${cell('数量')}</w:tr><w:tr>${cell('检查')}${cell('12')}</w:tr></w:tbl>`;
    const text = await marked(box + table, '检查');
    expect(text).toContain(`${BEGIN}${pRun('检查')}${END}`);
  });

  test('on the first paragraph where it is about the whole', () => {
    const annotated = annotateDocx(docxFile({ body: TITLE + p('正文。') }), [
      { path: ['meta', 'signedOn'], message: '没有成文日期。' },
    ]);
    expect(partOf(annotated, MAIN)).toContain(`${BEGIN}${pRun('某局2024年法治政府建设情况报告')}${END}`);
  });
});

test('a comment says what is wrong, on what ground and how to mend it, whatever it quotes', () => {
  const annotated = annotateDocx(docxFile({ body: TITLE }), [
    {
      path: [],
      rule: 'X-01',
      message: '甲<乙>&"丙"',
      quote: '引\u0000文',
      fix: '改。',
      basis: [{ text: '甲法第1条' }],
    },
  ]);
  expect(
    commentsOf(annotated)
      .match(/<w:t [^>]*>[^<]*/g)
      ?.map((text) => text.replace(/<[^>]*>/, '')),
  ).toEqual(['X-01 甲&lt;乙&gt;&amp;&quot;丙&quot;', '原文：引\uFFFD文', '改法：改。', '依据：甲法第1条']);
});

test('comments of the office stay, and ours are numbered behind them', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const file = docxFile({
    body: TITLE + p('正文。'),
    entries: {
      'word/comments.xml': strToU8(
        `<w:comments ${w}><w:comment w:author="a" w:id="7">${p('请核实')}</w:comment></w:comments>`,
      ),
      'word/_rels/document.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/comments" Target="comments.xml"/></Relationships>',
      ),
    },
  });
  const annotated = annotateDocx(file, [
    { path: [], message: '甲' },
    { path: [], message: '乙' },
  ]);
  const comments = partOf(annotated, 'word/comments.xml');
  expect([...comments.matchAll(/w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8', '9']);
  expect(comments).toContain('请核实');
  expect((await readReportDocx(annotated)).meta.reading?.setAside).toContainEqual(
    expect.objectContaining({ kind: 'comment' }),
  );
});

test('without remarks, and in all parts not concerned, nothing changes', () => {
  const file = docxFile({ body: TITLE, entries: { 'word/media/a.png': new Uint8Array([1, 2, 3]) } });
  expect(unzipSync(annotateDocx(file, []))).toEqual(unzipSync(file));
  const annotated = unzipSync(annotateDocx(file, [{ path: [], message: '甲' }]));
  const changed = Object.entries(unzipSync(file)).flatMap(([name, bytes]) =>
    strFromU8(annotated[name]!, true) === strFromU8(bytes, true) ? [] : [name],
  );
  expect(changed.sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', MAIN]);
});

test('what is no Word document is refused in words', () => {
  expect(() => annotateDocx(strToU8('正文'), [])).toThrow('Word');
  expect(() => annotateDocx(docxFile({ body: TITLE }).slice(0, 200), [])).toThrow(/Word|读不了/);
  expect(() => annotateDocx(docxFile({ body: TITLE }), null as never)).toThrow('列表');
});
