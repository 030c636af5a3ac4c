import { readFileSync } from 'node:fs';
import { readReportDocx, readReport } from '@fazhi/reading';
import { renderXlsx } from '@fazhi/rendering/xlsx';
import { renderDocx } from '@fazhi/rendering/docx';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPage } from './build-page.js';
import { barriers, NO_BARRIERS, type PageBrowser, startBrowser } from './fixtures/open-page.js';

const DOCUMENTS = new URL('../published-reports/documents/', import.meta.url);
const REPORT = readFileSync(new URL('004.txt', DOCUMENTS), 'utf8');

let browser: PageBrowser;

beforeAll(async () => {
  browser = await startBrowser(await buildPage());
});
afterAll(() => browser.close());

async function give(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.setInputFiles('#file', { name, mimeType: '', buffer: Buffer.from(content) });
}

const checked = (page: Page): Promise<unknown> => page.waitForSelector('#findings-title', { timeout: 120_000 });

test('a report is checked in the page, and a finding leads to its words', async () => {
  const { page, faults } = await browser.open();
  await give(page, '报告.txt', REPORT);
  await checked(page);
  const doubled = page.locator('.findings li', { hasText: 'TXT-14' });
  await doubled.locator('button').click();
  expect(await page.locator('.report .current').textContent()).toContain('课程课程');
  expect(await page.evaluate('[...CSS.highlights.get("quote")][0].toString()')).toBe('课程课程');
  await page.selectOption('select[aria-label="按规则筛选"]', 'TXT-14');
  expect(await page.locator('.findings li:visible').count()).toBe(1);
  await page.locator('label.warning input').uncheck();
  expect(await page.locator('.findings li:visible').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('pasted text, and a document that is none, are answered', async () => {
  const { page, faults } = await browser.open();
  await page.click('#check');
  expect(await page.textContent('#status')).toContain('请先粘贴');
  await page.fill(
    '#pasted',
    '某局2024年法治政府建设情况报告\n<img src=x onerror=alert(1)>\n全年检查12次，其中日常检查8次、专项检查5次。',
  );
  await page.click('#check');
  await checked(page);
  expect(await page.locator('#results img').count()).toBe(0);
  await give(page, '报告.pdf', '%PDF-1.7');
  await page.locator('#status', { hasText: 'PDF' }).waitFor();
  expect(faults).toEqual([]);
});

test('a Word file comes back with comments', async () => {
  const { page, faults } = await browser.open();
  await give(page, '报告.docx', await renderDocx(readReport(REPORT)));
  await checked(page);
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('text=下载带批注的Word文件')]);
  expect(saved.suggestedFilename()).toBe('报告.批注.docx');
  const { meta } = await readReportDocx(readFileSync(await saved.path()));
  expect(meta.reading?.setAside.find(({ kind }) => kind === 'comment')?.count).toBe(
    await page.locator('.findings li').count(),
  );
  expect(faults).toEqual([]);
});

test('a workbook is checked cell by cell, and drafted from', async () => {
  const { page, faults } = await browser.open();
  const opinion = { id: '1', opinionNo: '1', issuedOn: '2024年5月', matter: '合同审查' };
  await give(page, '台账.xlsx', renderXlsx({ legalAdviser: { opinions: [opinion] } }));
  await page.fill('input[name=name]', '某县司法局');
  await page.fill('#year', '2024');
  await page.click('text=检查台账');
  await page.waitForSelector('#workbook-title', { timeout: 120_000 });
  expect(await page.locator('#results table tbody tr', { hasText: '出具日期' }).count()).toBeGreaterThan(0);
  expect(await page.locator('.report .title').textContent()).toContain('某县司法局2024年法治政府建设');
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('text=下载报告初稿（Word）')]);
  expect((await readReportDocx(readFileSync(await saved.path()))).meta.reportYear).toBe(2024);
  expect(faults).toEqual([]);
});

test('a file of 20 MB is answered, and the page goes on', async () => {
  const { page, faults } = await browser.open();
  const parts = unzipSync(await renderDocx(readReport(REPORT)));
  const picture = Uint8Array.from({ length: 20 << 20 }, (_, index) => (index * 7919) & 0xff);
  await give(page, '大.docx', zipSync({ ...parts, 'word/media/a.png': [picture, { level: 0 }] }));
  await page.locator('#progress').waitFor({ state: 'visible' });
  await page.locator('#progress').waitFor({ state: 'hidden', timeout: 240_000 });
  expect(await page.textContent('#status')).toContain('已检查');
  await page.fill('#pasted', '某局2024年法治政府建设情况报告\n全年检查5次。');
  await page.click('#check');
  await checked(page);
  expect(faults).toEqual([]);
});

test.each([1280, 390])('%d pixels wide: no fault that axe finds, nothing beyond the edge', async (width) => {
  const { page } = await browser.open(width, true);
  await give(page, '报告.txt', REPORT);
  await checked(page);
  expect(await barriers(page)).toEqual(NO_BARRIERS);
});
