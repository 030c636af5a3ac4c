import { SET_ASIDE_LABELS } from '@fazhi/core';
import { readReportHtml } from '@fazhi/reading';
import { expect, test } from 'vitest';
import { HIDING_PAGE, PAGE_PARTS, wordOf } from './hidden-page.js';

const report = readReportHtml(HIDING_PAGE);
const words = JSON.stringify(report.children);

test.each(PAGE_PARTS.map((part, index) => [part.name, part, wordOf(index)] as const))('%s', (_, { where }, word) => {
  expect(words.includes(word)).toBe(where === 'text');
});

test('what is not in the text is counted by kind, to the last character', () => {
  for (const kind of ['hidden', 'control', 'picture', 'embeddedFile'] as const) {
    const parts = PAGE_PARTS.filter(({ where }) => where === kind);
    const entry = report.meta.reading?.setAside.find((each) => each.kind === kind);
    expect(entry?.count, SET_ASIDE_LABELS[kind]).toBe(parts.length);
    const characters = parts.reduce((sum, { html }) => sum + html('目标字字').replace(/<[^>]*>/g, '').length, 0);
    expect(entry?.characters, SET_ASIDE_LABELS[kind]).toBe(characters);
  }
});

test('what stands around the text is the page’s own, shown or not', () => {
  const page = `<nav><a href="/">首页</a><span hidden>隐藏</span></nav><div id="zoom"><p>${'全年工作有序推进。'.repeat(9)}</p><p>甲。</p></div>`;
  expect(readReportHtml(page).meta.reading).toEqual({
    characters: 9 * 9 + 2 + 4,
    setAside: [{ kind: 'pageChrome', count: 2, characters: 4 }],
  });
});

test('a page of nothing but its text has no log', () => {
  expect(readReportHtml('<p>甲。</p>').meta.reading).toBeUndefined();
});
