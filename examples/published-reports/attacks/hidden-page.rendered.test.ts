import { expect, test } from 'vitest';
import { startBrowser } from '../../check-page/fixtures/open-page.js';
import { HIDING_PAGE, PAGE_PARTS, wordOf } from './hidden-page.js';

test('what is kept of a page is what Chromium shows of it', async () => {
  const browser = await startBrowser(HIDING_PAGE);
  try {
    const { page } = await browser.open();
    const shown = String(await page.evaluate('document.body.innerText'));
    const differing = PAGE_PARTS.filter(({ where }, index) => (where === 'text') !== shown.includes(wordOf(index)));
    expect(differing.map(({ name }) => name)).toEqual(
      PAGE_PARTS.filter(({ unlikeBrowser }) => unlikeBrowser !== undefined).map(({ name }) => name),
    );
  } finally {
    await browser.close();
  }
});
