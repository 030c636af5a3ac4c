import { paragraph, text, type Report, type Table } from '@fazhi/core';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { GBT9704 } from '../layout/gbt9704.js';
import { chromium, inDirectory, printed, type PrintedPage } from './fixtures/chromium.js';
import { everyNode } from '../../../core/src/fixtures/every-node.js';
import { HOSTILE } from '../tree/fixtures/hostile-texts.js';
import { SAMPLE_REPORT } from '../tree/fixtures/sample-report.js';
import { renderHtml } from './render-html.js';

const { margins, typeArea, grid, pageNumber } = GBT9704;
const FOOT = margins.head.mm + typeArea.height.mm;
const RIGHT = margins.binding.mm + typeArea.width.mm;
const isNumber = (line: { text: string }) => /^—\d+—$/.test(line.text);

describe('renderHtml, printed by Chromium', () => {
  let pages: PrintedPage[] = [];
  const dashes: (number | undefined)[] = [];
  beforeAll(async () => {
    await printed(renderHtml(SAMPLE_REPORT), async (all) => {
      pages = all;
      for (const page of all.slice(2, 4)) {
        const bands = await page.bands(margins.binding.mm, margins.binding.mm + 11);
        dashes.push(bands.find(({ top }) => top > FOOT + 1)?.top);
      }
    });
  });
  const body = (page: PrintedPage) => page.lines.filter((line) => !isNumber(line));

  it('fills a page with 22 lines', () => {
    expect(pages.slice(2, 5).map((page) => body(page).length)).toEqual([22, 22, 22]);
    for (const { text } of body(pages[2]!)) expect(text.length).toBeLessThanOrEqual(grid.charactersPerLine.count);
  });

  it('fills a line with 28 characters, from margin to margin', () => {
    const full = pages
      .slice(2, 5)
      .flatMap(body)
      .filter((line) => line.text.length === 28);
    expect(full.length).toBeGreaterThan(40);
    for (const { left, right } of full) {
      expect(Math.abs(left - margins.binding.mm)).toBeLessThan(0.3);
      expect(Math.abs(right - RIGHT)).toBeLessThan(0.5);
    }
  });

  it('indents paragraphs by two characters', () => {
    const first = body(pages[5]!)[0]!;
    expect(first.left - margins.binding.mm).toBeCloseTo(2 * grid.characterPitch.mm, 0);
  });

  it('numbers odd pages on the right and even pages on the left, one character in', () => {
    const character = 14 * (25.4 / 72);
    pages.forEach((page, index) => {
      const number = page.lines.find(isNumber);
      expect(number?.text).toBe(`—${String(index + 1)}—`);
      const distance = index % 2 === 0 ? RIGHT - number!.right : number!.left - margins.binding.mm;
      expect(Math.abs(distance - character)).toBeLessThan(0.4);
    });
  });

  it('prints the dashes of the number 7 mm below the type area', () => {
    // The second of the two pages is even, so that its dashes are on the left.
    expect(dashes[1]! - FOOT).toBeGreaterThan(pageNumber.below.mm - 0.5);
    expect(dashes[1]! - FOOT).toBeLessThan(pageNumber.below.mm + 1);
  });

  it('sets the date two characters right of the signature', () => {
    const last = body(pages[pages.length - 1]!);
    const signature = last.find((line) => line.text === '市工业和信息化局')!;
    const date = last.find((line) => line.text === '2024年1月14日')!;
    expect(date.left - signature.left).toBeCloseTo(2 * grid.characterPitch.mm, 0);
    expect(RIGHT - Math.max(date.right, signature.right)).toBeCloseTo(2 * grid.characterPitch.mm, 0);
  });

  it('turns the page for a wide table and back, with the number where an upright page has it', async () => {
    const cells = (...values: string[]) => ({
      type: 'tableRow' as const,
      children: values.map((value) => ({ type: 'tableCell' as const, children: [text(value)] })),
    });
    const wide: Table = {
      type: 'table',
      headerRows: 1,
      landscape: true,
      children: [cells('甲', '乙'), cells('一', '二')],
    };
    const report: Report = { ...SAMPLE_REPORT, children: [paragraph('前。'), wide, paragraph('后。')] };
    await printed(renderHtml(report), (sheets) => {
      expect(sheets.map(({ width }) => Math.round(width))).toEqual([210, 297, 210]);
      const beside = sheets[1]!.lines.filter(({ right }) => right < margins.foot.mm);
      expect(beside.map((line) => line.text).join('')).toContain('2');
      return Promise.resolve();
    });
  });

  it('keeps the grid whatever the text', async () => {
    const long = 'x'.repeat(3_000);
    const row = {
      type: 'tableRow' as const,
      children: Array.from({ length: 40 }, () => ({ type: 'tableCell' as const, children: [text(long.slice(0, 30))] })),
    };
    const report: Report = {
      ...SAMPLE_REPORT,
      children: [
        { type: 'title', children: [text(long.slice(0, 200))] },
        paragraph(long, { type: 'blank', id: 'b', label: long.slice(0, 300) }),
        { type: 'table', headerRows: 1, children: [row] },
        { type: 'attachmentNote', items: [long.slice(0, 300), long.slice(0, 300)] },
        { type: 'signature', value: long.slice(0, 300) },
        ...SAMPLE_REPORT.children.slice(2),
      ],
    };
    await printed(renderHtml(report), (sheets) => {
      const full = sheets.flatMap(body).filter(({ text: line }) => /^\p{Script=Han}{28}$/u.test(line));
      expect(full.length).toBeGreaterThan(40);
      for (const { left, right } of full) expect(Math.abs(right - left - typeArea.width.mm)).toBeLessThan(0.6);
      return Promise.resolve();
    });
  });
});

/** Serves a page under the strictest policy and gives the violations that Chromium reports. */
async function violations(html: string): Promise<string[]> {
  const reports: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === '/report') {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        reports.push(body);
        response.end();
      });
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; report-uri /report");
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  try {
    await inDirectory((directory) =>
      chromium(directory, address, `--screenshot=${join(directory, 'page.png')}`, '--timeout=3000'),
    );
  } finally {
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }
  return reports;
}

describe('renderHtml, under a policy that forbids everything but its style', () => {
  it('breaks the policy in no way', async () => {
    expect(await violations(renderHtml(SAMPLE_REPORT))).toEqual([]);
  });

  it('breaks it with no hostile text', async () => {
    expect(await violations(renderHtml(everyNode(HOSTILE.join('\n')), { furniture: true }))).toEqual([]);
  });

  it('would be found to break it', async () => {
    const broken = renderHtml(SAMPLE_REPORT).replace('</article>', '<script>alert(1)</script></article>');
    expect(await violations(broken)).toHaveLength(1);
  });
});
