import { describe, expect, it } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../scripts/growth.mts';
import { readReportHtml } from './html/read-report-html.js';
import { readReport } from './read-report.js';

describe('a list of annexes that the page interrupts', () => {
  const read = { html: readReportHtml, text: readReport };

  it.each([
    ['a link', 'html', '<p>甲。</p><p>附件：</p><p><a href="a.docx">下载附件</a></p><p>1.清单</p><p>2.名单</p>'],
    ['a quotation', 'text', '# 题\n\n甲。\n\n附件：\n\n> 扫\n\n1.清单\n2.名单'],
    ['a label of the page', 'html', '<p>甲。</p><p>附件：1.清单</p><p><a href="b.pdf">b.pdf</a></p><p>2.名单</p>'],
  ] as const)('goes on after %s', (_, format, source) => {
    const notes = read[format](source).children.filter((block) => block.type === 'attachmentNote');
    expect(notes.map(({ items }) => items)).toEqual([['清单', '名单']]);
  });
});

describe('characters that are none', () => {
  it.each(['\uDC00\uDC00', '\uD800', '甲\uD800乙。', '\uDC00\uD800'])('%j is read', (source) => {
    expect(readReportHtml(`<p>${source}</p>`).type).toBe('report');
  });

  it('keeps the places of those that are', () => {
    const [paragraph] = readReportHtml('<p>\uD800甲。</p><p>乙。</p>').children.slice(1);
    expect(paragraph?.position?.start.offset).toBe('<p>\uD800甲。</p><p>'.length);
  });
});

describe('many of one thing', () => {
  it('reads a run of grouped digits once', async () => {
    expect(await growth(readReport, (size) => '123,456,'.repeat(size / 8), 64_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  const ownPage = (inner: string): string => `<article><section><h2>一、甲</h2><p>甲。</p></section>${inner}</article>`;
  const LONGEST_CLASSES = 1000;

  it.each<[string, (size: number) => string]>([
    [
      'classes of a section',
      (size) =>
        ownPage(`<section class="${'c '.repeat(size)}"><h2>一、甲</h2>${'<p>甲。</p>'.repeat(size / 8)}</section>`),
    ],
    [
      'sections within each other, of many classes',
      (size) => {
        const levels = Math.min(200, size / LONGEST_CLASSES);
        const sections = `<section class="${'c '.repeat(LONGEST_CLASSES / 2)}"><h2>一、甲</h2>`.repeat(levels);
        return ownPage(sections + '<p>甲。</p>'.repeat(size / 8));
      },
    ],
    [
      'names and paragraphs in a list of annexes',
      (size) => ownPage(`<div class="attachments">${'<p>附件</p><ol><li>甲</li></ol>'.repeat(size / 24)}</div>`),
    ],
    [
      'headings of sections that are never closed',
      (size) => ownPage('<section><h2>一、甲</h2></section>'.repeat(size / 24)),
    ],
  ])('HTML: %s', async (_, page) => {
    expect(await growth(readReportHtml, page, 64_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  it('takes a row of thousands over thousands of short rows for text', () => {
    const rows = `<tr>${'<td>1'.repeat(2000)}</tr>${'<tr><td>1</tr>'.repeat(2000)}`;
    const report = readReportHtml(`<p>甲。</p><table>${rows}</table>`);
    expect(report.children.some((block) => block.type === 'table')).toBe(false);
    expect(JSON.stringify(report).length).toBeLessThan(rows.length * 100);
  });
});

describe('what a page shows is kept, what it hides is not', () => {
  it.each([
    [
      'an article invisible until a script has run',
      '<div id="js_content" style="visibility: hidden; opacity: 0"><p>目标字。</p></div>',
      true,
    ],
    [
      'a visible part of an invisible wrapper',
      '<div style="visibility:hidden"><p style="visibility:visible">目标字。</p></div>',
      true,
    ],
    [
      'a sized part of a wrapper without type size',
      '<div style="font-size:0"><span style="font-size:16px">目标字。</span></div>',
      true,
    ],
    ['aria-hidden, which hides from readers aloud alone', '<p aria-hidden="true">目标字。</p>', true],
    ['invisible', '<div style="visibility:hidden"><p>目标字。</p></div>', false],
    ['without type size', '<p style="font-size:0">目标字。</p>', false],
    ['a share of no type size', '<p style="font-size:0px"><b style="font-size:120%">目标字。</b></p>', false],
    ['not displayed', '<div style="display:none"><p style="visibility:visible">目标字。</p></div>', false],
  ])('%s', (_, html, kept) => {
    expect(JSON.stringify(readReportHtml(`<p>甲。</p>${html}`)).includes('目标字')).toBe(kept);
  });
});
