import type { Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { docxFile, p } from '../fixtures/docx-file.js';
import { readReportHtml } from '../html/read-report-html.js';
import { readReportDocx } from './read-report-docx.js';

const TITLE = '某县司法局关于2024年法治政府建设情况的报告';
const TEXT = ['县人民政府：', '一、情况', '全年检查5次。', '某县司法局', '2025年1月20日', '（此件公开发布）'];
const HEAD = [
  ['秘密★1年', '特急'],
  ['某司发〔2025〕3号', '签发人：张三'],
];
const IMPRINT = [['抄送：市司法局，县委办公室。'], ['某县司法局办公室', '2025年1月21日印发']];

const table = (rows: string[][], cell: string, row: string, whole: string): string =>
  `<${whole}>${rows.map((cells) => `<${row}>${cells.map((text) => `<${cell}>${cell === 'td' ? text : p(text)}</${cell}>`).join('')}</${row}>`).join('')}</${whole}>`;

const docx = (): Promise<Report> => {
  const word = (rows: string[][]): string => table(rows, 'w:tc', 'w:tr', 'w:tbl');
  return readReportDocx(
    docxFile({ body: word(HEAD) + [TITLE, ...TEXT].map((line) => p(line)).join('') + word(IMPRINT) }),
  );
};
const html = (): Promise<Report> => {
  const page = (rows: string[][]): string => table(rows, 'td', 'tr', 'table');
  const text = TEXT.map((line) => `<p>${line}</p>`).join('');
  return Promise.resolve(readReportHtml(`${page(HEAD)}<h1>${TITLE}</h1>${text}${page(IMPRINT)}`));
};

describe('elements of an official document in tables are read as on lines', () => {
  test.each([
    ['DOCX', docx],
    ['HTML', html],
  ])('%s', async (_, read) => {
    const report = await read();
    expect(report.meta).toMatchObject({
      title: TITLE,
      documentNumber: '某司发〔2025〕3号',
      recipients: ['县人民政府'],
      signedOn: '2025-01-20',
    });
    expect(report.children.filter(({ type }) => type !== 'furniture').map(({ type }) => type)).toEqual([
      'title',
      'addressee',
      'section',
      'signature',
      'dateline',
    ]);
    const aside = report.children.flatMap((block) => (block.type === 'furniture' ? [block.value] : [])).join('');
    for (const words of [...HEAD, ...IMPRINT].flat()) expect(aside).toContain(words);
  });
});
