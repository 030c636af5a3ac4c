import { paragraph, text, type Block, type Report } from '@fazhi/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { GBT9704 } from '../layout/gbt9704.js';
import { pointsToMillimetres } from '../layout/length.js';
import { SAMPLE_REPORT } from '../tree/fixtures/sample-report.js';
import { ANNEXED_REPORT, FORMAL } from './fixtures/annexed-report.js';
import { askPage, printed, type Band, type PrintedLine, type PrintedPage } from './fixtures/chromium.js';
import { renderHtml, type HtmlOptions } from './render-html.js';

const { margins, typeArea, grid, issuerMark, redLine, imprint, dateline } = GBT9704;
const LEFT = margins.binding.mm;
const RIGHT = LEFT + typeArea.width.mm;
const FOOT = margins.head.mm + typeArea.height.mm;
const LINE = pointsToMillimetres(grid.linePitch.points);
const CHARACTER = grid.characterPitch.mm;
/** Nothing but rules stands at the very edges of the type area of a formal page's head and foot. */
const EDGES = [
  [LEFT + 0.3, LEFT + 1],
  [RIGHT - 1, RIGHT - 0.3],
] as const;

const isNumber = ({ text: words }: PrintedLine) => /^—\d+—$/.test(words);
const body = (page: PrintedPage) => page.lines.filter((line) => !isNumber(line));
const find = (page: PrintedPage, words: string) => page.lines.find((line) => line.text.includes(words))!;

const formal: HtmlOptions = { profile: 'formal', formal: FORMAL, seal: 'reserved' };
/** Lines of running text, each a paragraph, and nothing else. */
const prose = (count: number): Report => ({
  ...SAMPLE_REPORT,
  children: Array.from({ length: count }, (): Block => paragraph('全局坚持依法行政。')),
});

describe('the formal profile, printed by Chromium', () => {
  let pages: PrintedPage[] = [];
  let mark: Band | undefined;
  let number: Band | undefined;
  let edges: Band[][] = [];
  beforeAll(async () => {
    await printed(renderHtml(ANNEXED_REPORT, formal), async (all) => {
      pages = all;
      const [first] = all;
      [mark] = await first!.bands(LEFT + 50, LEFT + 100);
      const { left, middle } = find(first!, '〔2024〕');
      number = (await first!.bands(left, left + 40)).find(({ top, bottom }) => top < middle && bottom > middle);
      edges = await Promise.all(EDGES.map(([from, to]) => first!.bands(from, to)));
    });
  });

  it('sets the ink of the mark 35 mm below the type area’s top, centred', () => {
    expect(Math.abs(mark!.top - margins.head.mm - issuerMark.fromTypeAreaTop.mm)).toBeLessThan(0.5);
    const { left, right } = find(pages[0]!, FORMAL.issuerMark);
    expect((left + right) / 2).toBeCloseTo((LEFT + RIGHT) / 2, 0);
  });

  it('sets copy number, secrecy and urgency on the first three lines', () => {
    const [first, second, third] = body(pages[0]!);
    expect([first, second, third].map((line) => line!.text)).toEqual(['000001', '秘密★1年', '特急']);
    for (const { left } of [first!, second!, third!]) expect(left).toBeCloseTo(LEFT, 0);
    expect(third!.middle - first!.middle).toBeCloseTo(2 * LINE, 0);
  });

  it('rules the head off 4 mm below the number, as wide as the type area', () => {
    for (const bands of edges) {
      const rule = bands.find(({ top }) => top > number!.bottom)!;
      expect(rule.top - number!.bottom).toBeCloseTo(redLine.below.mm, 0);
      expect(Math.abs(rule.top - number!.bottom - redLine.below.mm)).toBeLessThan(0.3);
      expect(rule.bottom - rule.top).toBeCloseTo(pointsToMillimetres(redLine.thickness.points), 1);
    }
  });

  it('sets signatories two on a line, one character in, the number beside the last', () => {
    const lines = body(pages[0]!);
    expect(lines.map((line) => line.text)).toEqual(
      expect.arrayContaining(['签发人：张某某李某', '某工信〔2024〕1号王某某']),
    );
    expect(Math.abs(find(pages[0]!, '〔2024〕').left - LEFT - CHARACTER)).toBeLessThan(0.5);
    const names = find(pages[0]!, '签发人');
    expect(RIGHT - names.right).toBeGreaterThan(CHARACTER - 0.5);
  });

  it('sets the title two lines below the rule and begins the body on the first page', () => {
    const rule = edges[0]!.find(({ top }) => top > number!.bottom)!;
    const title = find(pages[0]!, '市工业和信息化局2023年度');
    expect(Math.abs(title.middle - rule.bottom - 2.5 * LINE)).toBeLessThan(1.5);
    expect(body(pages[0]!).some((line) => line.text.startsWith('2023年，我局'))).toBe(true);
  });

  it('fills later pages with 22 lines of 28 characters', () => {
    expect(pages.slice(2, 4).map((page) => body(page).length)).toEqual([22, 22]);
    const full = pages
      .slice(2, 4)
      .flatMap(body)
      .filter((line) => line.text.length === 28);
    expect(full.length).toBeGreaterThan(25);
    for (const { left, right } of full) {
      expect(Math.abs(left - LEFT)).toBeLessThan(0.3);
      expect(Math.abs(right - RIGHT)).toBeLessThan(0.5);
    }
  });

  it('leaves the room of a seal: the date four characters in, the name centred over it, the note below', () => {
    const page = pages.find((each) => each.lines.some((line) => line.text === '2024年1月14日'))!;
    const date = find(page, '2024年1月14日');
    const name = page.lines.filter((line) => line.text === '市工业和信息化局').at(-1)!;
    expect(Math.abs(RIGHT - date.right - dateline.sealRightIndent.count * CHARACTER)).toBeLessThan(0.6);
    expect(Math.abs(name.left + name.right - date.left - date.right) / 2).toBeLessThan(1.5);
    const note = find(page, '此件公开发布');
    expect(note.text).toBe('（此件公开发布）');
    expect(note.middle - date.middle).toBeCloseTo(LINE, 0);
    // The bracket’s ink fills the right half of its em, so that its box begins where the text does.
    expect(Math.abs(note.left - LEFT - 2 * CHARACTER)).toBeLessThan(0.5);
  });

  it('begins each annex on a page of its own, label on the first line and title on the third', () => {
    const heads = pages.filter((page) => /^附件\d$/.test(body(page)[0]?.text ?? ''));
    expect(heads.map((page) => body(page)[0]!.text)).toEqual(['附件1', '附件2']);
    for (const page of heads) {
      const [label, title, next] = body(page);
      const turned = page.width > page.height;
      const [top, left, width] = turned
        ? [margins.binding.mm, margins.foot.mm, typeArea.height.mm]
        : [margins.head.mm, LEFT, typeArea.width.mm];
      expect(label!.left).toBeCloseTo(left, 0);
      expect(Math.abs(label!.middle - top - LINE / 2)).toBeLessThan(1.5);
      expect(Math.abs(title!.middle - label!.middle - 2 * LINE)).toBeLessThan(1);
      expect((title!.left + title!.right) / 2).toBeCloseTo(left + width / 2, 0);
      expect(next!.middle - title!.middle).toBeGreaterThan(1.5 * LINE);
    }
  });

  it('turns the page of an annex with its wide table, leaves none empty and numbers on', () => {
    const [turned, ...others] = pages.filter((page) => page.width > page.height);
    expect(others).toEqual([]);
    expect(body(turned!).map((line) => line.text)).toEqual(expect.arrayContaining(['附件2', '权责清单调整情况表']));
    expect(body(turned!).some((line) => line.text.startsWith('事项'))).toBe(true);
    expect(pages.every((page) => body(page).length > 0)).toBe(true);
    expect(pages.at(-1)!.lines.find(isNumber)!.text).toBe(`—${String(pages.length)}—`);
  });
});

describe('the imprint, printed by Chromium', () => {
  const names = Array.from({ length: 12 }, (_, index) => `某某市第${String(index + 1)}司法所`);

  it.each([
    ['two lines', 1, FORMAL],
    ['a page nearly full', 12, FORMAL],
    ['a page that has no room left', 14, FORMAL],
    ['a second page', 25, FORMAL],
    ['many copies', 10, { ...FORMAL, copiedTo: names }],
  ])('stands at the foot of the last page and covers no text: %s', async (_what, count, elements) => {
    await printed(renderHtml(prose(count), { profile: 'formal', formal: elements }), async (pages) => {
      const last = pages.at(-1)!;
      for (const [from, to] of EDGES) {
        const rules = (await last.bands(from, to)).filter(({ top }) => top > FOOT - 60).slice(-3);
        const thickness = rules.map(({ top, bottom }) => bottom - top);
        expect(Math.abs(rules[2]!.bottom - FOOT)).toBeLessThan(0.3);
        [imprint.outerLine, imprint.innerLine, imprint.outerLine].forEach(({ mm }, index) => {
          expect(Math.abs(thickness[index]! - mm)).toBeLessThan(0.06);
        });
        const above = body(last).filter((line) => line.text.startsWith('全局'));
        expect(above.every(({ middle }) => middle + LINE / 2 < rules[0]!.top + 0.5)).toBe(true);
      }
      expect(pages.flatMap(body).filter((line) => line.text.startsWith('全局'))).toHaveLength(count);
      expect(pages.every((page) => body(page).length > 0)).toBe(true);
      const printedBy = find(last, '2024年1月15日印发');
      const indent = pointsToMillimetres(GBT9704.sizes.size4.points);
      expect(Math.abs(printedBy.left - LEFT - indent)).toBeLessThan(0.5);
      expect(Math.abs(RIGHT - printedBy.right - indent)).toBeLessThan(0.6);
    });
  });
});

describe('on the screen', () => {
  const question = `
    const article = document.querySelector('article');
    const { width, paddingLeft, paddingRight, fontSize, backgroundColor } = getComputedStyle(article);
    const column = parseFloat(width) - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return JSON.stringify({ sheet: parseFloat(width), column, type: parseFloat(fontSize), backgroundColor });`;
  const MM = 96 / 25.4;

  it.each(['plain', 'formal'] as const)('%s is a white sheet of the official type', async (profile) => {
    const options = profile === 'formal' ? formal : { profile };
    const { sheet, column, type, backgroundColor } = (await askPage(
      renderHtml(SAMPLE_REPORT, options),
      1200,
      question,
    )) as { sheet: number; column: number; type: number; backgroundColor: string };
    expect(sheet / MM).toBeCloseTo(GBT9704.paper.width.mm, 0);
    expect(column / MM).toBeCloseTo(typeArea.width.mm, 0);
    expect(type).toBeCloseTo((GBT9704.sizes.size3.points * 96) / 72, 1);
    expect(backgroundColor).toBe('rgb(255, 255, 255)');
  });

  it('breaks no line of the head in two that stands on one on paper', async () => {
    const lines = `
      const height = (name) => document.querySelector(name).getBoundingClientRect().height;
      return JSON.stringify([height('.issuer-mark'), parseFloat(getComputedStyle(document.querySelector('.issuer-mark')).fontSize)]);`;
    const [, desk] = (await askPage(renderHtml(SAMPLE_REPORT, formal), 1200, lines)) as [number, number];
    const [height, phone] = (await askPage(renderHtml(SAMPLE_REPORT, formal), 360, lines)) as [number, number];
    expect(phone).toBeLessThan(desk);
    // A second line would add at least the size of the type.
    expect(height).toBeLessThan(60 + phone);
  });
});

it('prints the web profile as the plain one', async () => {
  const textOf = (pages: PrintedPage[]) => pages.map((page) => page.lines.map((line) => line.text));
  let web: string[][] = [];
  await printed(renderHtml(ANNEXED_REPORT), (pages) => {
    web = textOf(pages);
    return Promise.resolve();
  });
  await printed(renderHtml(ANNEXED_REPORT, { profile: 'plain' }), (pages) => {
    expect(textOf(pages)).toEqual(web);
    return Promise.resolve();
  });
});

it('keeps words of the report that no line holds within the page', async () => {
  const long = '长'.repeat(200);
  const elements = {
    ...FORMAL,
    issuerMark: long,
    documentNumber: long,
    signatories: [long, long, long],
    printedBy: long,
  };
  const report: Report = { ...prose(3), children: [...prose(3).children, paragraph(text('依'.repeat(56)))] };
  await printed(renderHtml(report, { profile: 'formal', formal: elements }), (pages) => {
    const full = pages.flatMap(body).filter((line) => line.text === '依'.repeat(28));
    expect(full).toHaveLength(1);
    expect(Math.abs(full[0]!.right - RIGHT)).toBeLessThan(0.5);
    return Promise.resolve();
  });
});
