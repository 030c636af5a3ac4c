import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPage } from '../check-page/build-page.js';
import { barriers, NO_BARRIERS, type PageBrowser, startBrowser } from '../check-page/fixtures/open-page.js';

let browser: PageBrowser;

beforeAll(async () => {
  browser = await startBrowser(await buildPage(new URL('web/', import.meta.url)));
});
afterAll(() => browser.close());

const GIVEN: Readonly<Record<string, string>> = {
  意见书编号: '2024-1',
  事项名称: '停车收费标准调整',
  委托日期: '2024年5月6日',
  出具日期: '2024.5.20',
  法律依据: '《重大行政决策程序暂行条例》第二十五条\n《中华人民共和国价格法》第二十三条',
  姓名: '李某',
  电话: '0591-83331234',
};
const CHOSEN: Readonly<Record<string, string>> = { 事项类型: '重大行政决策', 结论: '修改后合法', 采纳情况: '部分采纳' };

async function fill(page: Page): Promise<void> {
  for (const [label, text] of Object.entries(GIVEN)) await page.getByLabel(label).first().fill(text);
  for (const [label, text] of Object.entries(CHOSEN)) await page.getByLabel(label).first().selectOption(text);
}

const messageAt = (page: Page, key: string) => page.locator(`[id="${key}:message"]`).textContent();

test('the form has a control for each field, with labels, choices, help and groups', async () => {
  const { page } = await browser.open();
  const legends = await page.locator('#fields > fieldset > legend').allTextContents();
  expect(legends).toEqual(['法律意见书', '登记信息']);
  expect(await page.getByLabel('采纳情况').locator('option').allTextContents()).toEqual([
    '请选择',
    '采纳',
    '部分采纳',
    '未采纳',
    '待定',
  ]);
  expect(await page.locator('[id="issuedOn:help"]').textContent()).toContain('如 2020-04-16');
  expect(await page.locator('[id="author.phone:help"]').textContent()).toContain('敏感信息');
  expect(await page.getByLabel('意见书编号').getAttribute('aria-required')).toBe('true');
});

test('a condition between fields is told while other fields are still wrong, and only what was touched is', async () => {
  const { page, faults } = await browser.open();
  await page.getByLabel('委托日期').fill('2024-05-06');
  await page.getByLabel('出具日期').fill('2024-05-01');
  await page.getByLabel('出具日期').blur();
  expect(await messageAt(page, 'issuedOn')).toContain('出具日期早于委托日期');
  expect(await messageAt(page, 'matter')).toBe('');
  await page.click('text=保存');
  expect(await messageAt(page, 'matter')).toContain('没有填写');
  expect(await messageAt(page, 'author.name')).toContain('出具人');
  expect(await page.locator('#wrong li').count()).toBeGreaterThan(4);
  for (const message of await page.locator('#wrong li').allTextContents()) expect(message).toMatch(/^[^a-z]*。$/);
  expect(faults).toEqual([]);
});

test('what is filled in as clerks write it is saved and drafted from, and no sensitive value is shown', async () => {
  const { page, faults } = await browser.open();
  await fill(page);
  await page.click('text=保存');
  expect(await page.locator('#wrong li').allTextContents()).toEqual([expect.stringContaining('未采纳理由')]);
  await page.getByLabel('未采纳理由').fill('听证期限已过');
  await page.getByRole('button', { name: '添加佐证材料' }).click();
  await page.getByLabel('材料名称').fill('意见书原件');
  await page.getByLabel('附件编号').fill('f-1');
  await page.click('text=保存');
  await page.locator('#status', { hasText: '已保存第1件' }).waitFor();
  expect(await page.locator('#saved tbody td').allTextContents()).toContain('2024-05-20');
  expect(await page.locator('#draft .report').textContent()).toContain('出具法律意见书1份');
  expect(await page.locator('main').textContent()).not.toContain('83331234');
  expect(await page.getByLabel('意见书编号').inputValue()).toBe('');
  expect(faults).toEqual([]);
});

test.each([1280, 390])('%d pixels wide: no fault that axe finds, nothing beyond the edge', async (width) => {
  const { page } = await browser.open(width, true);
  await page.click('text=保存');
  expect(await barriers(page)).toEqual(NO_BARRIERS);
  await fill(page);
  await page.getByLabel('未采纳理由').fill('听证期限已过');
  await page.click('text=保存');
  await page.locator('#draft .report').waitFor();
  expect(await barriers(page)).toEqual(NO_BARRIERS);
});
