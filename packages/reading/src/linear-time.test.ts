import { describe, expect, it } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../scripts/growth.mts';
import { readReportDocx } from './docx/read-report-docx.js';
import { docxFile, p } from './fixtures/docx-file.js';
import { readReportHtml } from './html/read-report-html.js';
import { readReport } from './read-report.js';

const LARGEST = 48_000;

/** How reading grows with a text that is nothing but a piece, over and over. */
function growthOver(read: (text: string) => unknown, piece: string): Promise<number> {
  return growth(read, (size) => piece.repeat(Math.ceil(size / piece.length)), LARGEST);
}

describe('reading time grows with the length of the text, not with its square', () => {
  it.each([
    '(',
    '其中',
    '《',
    '“',
    '率、',
    '各1件,',
    '1件(1件',
    '其中1件、',
    '共1件、',
    '由1件到2件,',
    '还存在',
    '一、标题\n',
    '2021年3月2日\n',
    '一、标题\n2021年3月2日\n附件\n1.清单\n',
    '一、标题\n2021年3月2日\n附 件 1\n统计\n',
    '全年开展，执法检查\n',
    '某局2024年法治政府建设年度报告 一、 有 ',
    '未发生',
    '居全省第',
    '【待补：',
    '# a\n',
    '**',
    '| a |\n',
    '\\',
  ])('%j over and over', async (piece) => {
    expect(await growthOver(readReport, piece)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  it.each([
    '<p>',
    '<b>',
    '<p><b x>',
    '&',
    '<table><tr><td>1',
    '<tr><td rowspan=9 colspan=9>1',
    '<br>',
    '<!--',
    '<a href=x>a</a>',
    '\u00A0',
  ])('HTML: %j over and over', async (piece) => {
    expect(await growthOver(readReportHtml, piece)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  it('A-quad-1: a Word file of paragraphs without a full stop', async () => {
    const file = (count: number): Uint8Array => docxFile({ body: p('全年办理行政复议案件').repeat(count) });
    expect(await growth(readReportDocx, file, 8_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  it('reads a line of a megabyte', () => {
    const report = readReport(`一、${'推进依法行政,共12件。'.repeat(1000)}${'深入推进,'.repeat(200_000)}`);
    expect(report.facts).toHaveLength(1000);
  });

  it('refuses a page nested beyond what browsers show, and a tag with endless attributes, at once', () => {
    expect(readReportHtml('<div>'.repeat(200_000)).meta.unreadable?.message.zh).toBe(
      '网页元素嵌套超过512层（第1行），文件没有读取。',
    );
    const attributes = Array.from({ length: 200_000 }, (_, index) => `a${String(index)}=1`).join(' ');
    expect(readReportHtml(`<p ${attributes}>文`).meta.unreadable?.message.zh).toBe(
      '网页中一个标签的属性超过4,000个（第1行），文件没有读取。',
    );
  });
});
