import { text, type Report } from '@fazhi/core';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { everyNode } from '../../../core/src/fixtures/every-node.js';
import { HOSTILE } from '../tree/fixtures/hostile-texts.js';
import { SAMPLE_REPORT } from '../tree/fixtures/sample-report.js';
import { legible } from '../tree/legible.js';
import { renderMarkdown } from './render-markdown.js';
import { safe } from './safe.js';

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Types and texts of all nodes in order; inline code counts as text, which it is here. */
function outline(tree: Nodes): string[] {
  if (tree.type === 'text' || tree.type === 'inlineCode') return [];
  return [tree.type, ...('children' in tree ? tree.children.flatMap(outline) : [])];
}

function textOf(tree: Nodes): string {
  if ('value' in tree) return tree.value;
  return 'children' in tree ? tree.children.map(textOf).join('') : '';
}

const report = (...children: unknown[]) => ({ ...SAMPLE_REPORT, children }) as Report;
const blocks = (...children: unknown[]) => parse(renderMarkdown(report(...children))).children;

const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  // Strings made of what Markdown is made of.
  fc
    .array(
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()<>#+-.!|~&$:;/@=^"\' \t\n123aw中。，'),
        'www.',
        'http://',
        'a@b.cn',
        '&#42;',
        '　',
      ),
    )
    .map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...HOSTILE), { minLength: 2, maxLength: 4 }).map((parts) => parts.join('')),
);

describe('renderMarkdown', () => {
  it('writes every type of node', async () => {
    const short = { ...SAMPLE_REPORT, children: SAMPLE_REPORT.children.filter((_node, index) => index !== 5) };
    await expect(renderMarkdown(short)).toMatchFileSnapshot('fixtures/sample-report.md');
  });

  it('keeps furniture as quotations when asked to', () => {
    const furniture = report({ type: 'furniture', kind: 'pageChrome', value: '首页' });
    expect(renderMarkdown(furniture)).toBe('');
    expect(renderMarkdown(furniture, { furniture: true })).toBe('> 首页\n');
  });

  it('gives tables exactly one header row and loses no cell', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
    });
    const written = (headerRows: number) =>
      renderMarkdown(report({ type: 'table', headerRows, children: [row('甲'), row('乙', '丙')] }));
    expect(written(0)).toBe('|  |  |\n| --- | --- |\n| 甲 |\n| 乙 | 丙 |\n');
    expect(written(1)).toBe('| 甲 |  |\n| --- | --- |\n| 乙 | 丙 |\n');
    expect(written(2)).toBe(written(1));
    expect(renderMarkdown(report({ type: 'table', headerRows: 0, children: [] }))).toBe('');
  });

  it('writes a run-in heading so that its bold is closed before running text', () => {
    const section = (words: string) => ({
      type: 'section',
      depth: 2,
      children: [
        { type: 'heading', runIn: true, ordinal: { raw: '（一）', value: 1 }, children: [text(words)] },
        { type: 'paragraph', children: [text('正文')] },
      ],
    });
    for (const words of ['高度重视', '贯彻《条例》', '为什么？', '真的？！', '标题　', 'a@b.cn', '*', '']) {
      const [paragraph] = blocks(section(words));
      expect(outline(paragraph!)).toEqual(['paragraph', 'strong']);
      expect(textOf(paragraph!)).toMatch(/^（一）.*[。？！]正文$/);
    }
  });

  it('shows any text as text in a paragraph', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const shown = blocks({ type: 'paragraph', children: [text(value)] });
        expect(shown.flatMap(outline)).toEqual(value === '' ? [] : ['paragraph']);
        expect(shown.map(textOf).join('')).toBe(legible(value));
      }),
      { numRuns: 250 },
    );
  });

  it('shows any text as text in headings, captions, cells and lists', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('中', '。', 'a', ' '), (value, filler) => {
        // None may be empty, as an empty caption is left out.
        const full = value + filler;
        const shown = blocks(
          { type: 'section', depth: 1, children: [{ type: 'heading', children: [text(full)] }] },
          {
            type: 'table',
            caption: full,
            headerRows: 1,
            children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [text(full)] }] }],
          },
          { type: 'attachmentNote', items: [full, full] },
        );
        expect(shown.map(outline)).toEqual([
          ['heading'],
          ['paragraph', 'strong'],
          ['table', 'tableRow', 'tableCell'],
          ['paragraph'],
          ['list', 'listItem', 'paragraph', 'listItem', 'paragraph'],
        ]);
        const once = legible(full);
        expect(shown.map(textOf)).toEqual([once, once, once, '附件：', once + once]);
      }),
      { numRuns: 150 },
    );
  });

  it('joins nodes before it escapes them, so that together they are text too', () => {
    const parts = ['https', '://example.cn`', '`mail', '@example.cn', '1', '. x'];
    const [shown] = blocks({ type: 'paragraph', children: parts.map(text) });
    expect(outline(shown!)).toEqual(['paragraph']);
    expect(textOf(shown!)).toBe(parts.join(''));
  });

  it.each(HOSTILE.filter((value) => value !== '').map((value) => [JSON.stringify(value), value]))(
    'keeps its structure with %s in every field',
    (_json, value) => {
      const plain = parse(renderMarkdown(everyNode('文'), { furniture: true }));
      expect(outline(parse(renderMarkdown(everyNode(value), { furniture: true })))).toEqual(outline(plain));
    },
  );

  it('takes no longer than the text for any repetition', () => {
    // Quadratic work on a text of this length would not end within the time of a test.
    for (const unit of ['*', ' ', 'a', '`', '1.', ' \n', 'a@', 'www', '中 ']) {
      const text = unit.repeat(300_000);
      expect(safe(text).length).toBeGreaterThanOrEqual(text.length);
    }
  });

  it('gives equal text for equal reports', () => {
    expect(renderMarkdown(structuredClone(SAMPLE_REPORT))).toBe(renderMarkdown(SAMPLE_REPORT));
  });
});
