import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { LayoutProfile } from '../layout/profile.js';
import { ANNEXED_REPORT, FORMAL } from './fixtures/annexed-report.js';
import { askPage } from './fixtures/chromium.js';
import { renderHtml, type HtmlOptions } from './render-html.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DESK = 1280;
const PHONE = 360;

const OPTIONS: Readonly<Record<LayoutProfile, HtmlOptions>> = {
  web: { profile: 'web', furniture: true },
  plain: { profile: 'plain' },
  formal: { profile: 'formal', formal: FORMAL, seal: 'reserved' },
};
const page = (profile: LayoutProfile) => renderHtml(ANNEXED_REPORT, OPTIONS[profile]);

/** What axe finds wrong with a page, and how many rules it found kept. */
async function audit(html: string, width: number): Promise<{ violations: string[]; passes: string[] }> {
  const question = `
    const options = { runOnly: ${JSON.stringify(STANDARDS)} };
    const { violations, passes } = await axe.run(document, options);
    return JSON.stringify({
      violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))),
      passes: passes.map(({ id }) => id),
    });`;
  return (await askPage(html, width, AXE, question)) as { violations: string[]; passes: string[] };
}

/** The elements that reach beyond the window, but for what stands in a frame that scrolls. */
async function tooWide(html: string, width: number): Promise<string[]> {
  const question = `
    const scrolls = (element) => element.closest('.table, .drawing') !== null && !element.matches('.table, .drawing');
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && !scrolls(element) && (right > innerWidth + 0.5 || left < -0.5);
    });
    const whole = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
    return JSON.stringify([...whole, ...wide.map(({ tagName, className }) => tagName + '.' + className)]);`;
  return (await askPage(html, width, question)) as string[];
}

describe.each(['web', 'plain', 'formal'] as const)('the %s profile', (profile) => {
  it.each([DESK, PHONE])('has no fault that axe finds, %d pixels wide', async (width) => {
    const { violations, passes } = await audit(page(profile), width);
    expect(violations).toEqual([]);
    expect(passes).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'heading-order', 'region']));
  });

  it('needs no scrolling sideways on a phone but for tables and charts', async () => {
    expect(await tooWide(page(profile), PHONE)).toEqual([]);
  });
});

describe('a fault would be found', () => {
  it.each([
    ['color-contrast', (html: string) => html.replace('</style>', 'p { color: #999 !important; }</style>')],
    ['html-has-lang', (html: string) => html.replace(' lang="zh-CN"', '')],
    ['heading-order', (html: string) => html.replaceAll(/(<\/?)h2/g, '$1h4')],
    ['region', (html: string) => html.replace(' role="main"', '')],
  ])('%s', async (rule, damage) => {
    const { violations } = await audit(damage(page('web')), DESK);
    expect(violations.some((violation) => violation.startsWith(rule))).toBe(true);
  });

  it('an element wider than the screen', async () => {
    const wide = page('web').replace('</style>', 'h1 { width: 400px; }</style>');
    expect(await tooWide(wide, PHONE)).toContain('H1.');
  });
});
