import { plainText, text, visit, type Report } from '@fazhi/core';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, it } from 'vitest';
import { everyField, HOSTILE } from './fixtures/every-field.js';
import { SAMPLE_REPORT } from './fixtures/sample-report.js';
import { legible } from './legible.js';
import { renderHtml } from './render-html.js';

type Element = DefaultTreeAdapterMap['element'];
type Node = DefaultTreeAdapterMap['node'];

/** All elements of a page in order, and the mistakes a parser found in it. */
function read(html: string) {
  const errors: string[] = [];
  const elements: Element[] = [];
  const walk = (node: Node): void => {
    if (defaultTreeAdapter.isElementNode(node)) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  return { elements, errors };
}

const textOf = (node: Node): string =>
  defaultTreeAdapter.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;
const named = (html: string, name: string) => read(html).elements.filter(({ tagName }) => tagName === name);
const page = (...children: unknown[]) => renderHtml({ ...SAMPLE_REPORT, children } as Report);

describe('renderHtml', () => {
  const html = renderHtml(SAMPLE_REPORT);

  it('writes one valid document', () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-CN">\n/);
    expect(read(html).errors).toEqual([]);
    expect(named(html, 'title').map(textOf)).toEqual(['市工业和信息化局2023年度推进法治政府建设情况报告']);
  });

  it('prints headings one level below the title for each depth', () => {
    const headings = read(html).elements.filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map((heading) => `${heading.tagName} ${textOf(heading)}`)).toEqual([
      'h1 市工业和信息化局2023年度推进法治政府建设情况报告',
      'h2 一、2023年推进法治政府建设的主要举措和成效',
      'h3 （一）依法全面履行职能',
      'h4 1.优化营商环境',
      'h5 （1）减少证明事项',
      'h3 （二）严格规范公正文明执法。',
      'h2 二、存在的不足和原因',
    ]);
  });

  it('states each figure as data whose value agrees with the text', () => {
    const figures = named(html, 'data').map((data) => [
      textOf(data),
      attribute(data, 'value'),
      attribute(data, 'data-unit'),
      attribute(data, 'data-fact'),
    ]);
    expect(figures).toEqual([
      ['12项', '12', '项', 'powerList.cancelled'],
      ['66项', '66', '项', 'powerList.items'],
      ['36.4亿元', '3640000000', '元', 'investment'],
      ['100余份', '100', '份', 'opinions'],
      ['148件', '148', '件', 'enforcement.cases'],
    ]);
  });

  it('shows what is still to be filled in, and from whom', () => {
    const marks = named(html, 'mark').map((mark) => [textOf(mark), attribute(mark, 'data-blank')]);
    expect(marks).toEqual([
      ['【待补：审查文件数（单位：件；提供单位：法制科）】', 'fair-competition'],
      ['【待补：审查结论】', 'open'],
    ]);
  });

  it('carries meta, facts and relations once, as data that can be read back', () => {
    const { meta, facts, relations } = SAMPLE_REPORT;
    const blocks = named(html, 'script').map((script) => ({
      type: attribute(script, 'type'),
      data: JSON.parse(textOf(script)) as unknown,
    }));
    const author = { '@type': 'GovernmentOrganization', name: meta.agency };
    expect(blocks).toMatchObject([
      { type: 'application/ld+json', data: { '@type': 'Report', author } },
      { type: 'application/json', data: { meta, facts, relations } },
    ]);
  });

  it('leaves the data out when asked to', () => {
    expect(named(renderHtml(SAMPLE_REPORT, { embed: false }), 'script')).toEqual([]);
  });

  it('leaves furniture out unless asked to keep it', () => {
    expect(named(html, 'aside')).toEqual([]);
    expect(named(renderHtml(SAMPLE_REPORT, { furniture: true }), 'aside').map(textOf)).toEqual(['首页 > 信息公开']);
  });

  it('gives the page the title asked for, and never an empty one', () => {
    expect(named(renderHtml(SAMPLE_REPORT, { title: '预览' }), 'title').map(textOf)).toEqual(['预览']);
    const untitled = { ...SAMPLE_REPORT, meta: { ...SAMPLE_REPORT.meta, title: ' ' }, children: [] };
    expect(named(renderHtml(untitled), 'title').map(textOf)).toEqual(['报告']);
  });

  it('marks header cells and puts the caption in the table', () => {
    expect(named(html, 'caption').map(textOf)).toEqual(['行政执法情况']);
    expect(named(html, 'th').map((cell) => [textOf(cell), attribute(cell, 'scope')])).toEqual([
      ['类别', 'col'],
      ['数量', 'col'],
      ['备注', 'col'],
    ]);
    expect(named(html, 'td')).toHaveLength(6);
  });

  it('ends with signature and date in a footer, the date machine-readable unless damaged', () => {
    expect(named(html, 'footer').map((footer) => textOf(footer).trim())).toEqual(['市工业和信息化局\n2024年1月14日']);
    expect(named(html, 'time').map((time) => attribute(time, 'datetime'))).toEqual(['2024-01-14']);
    const damaged = page({ type: 'dateline', value: '20211月14' });
    expect(named(damaged, 'time')).toEqual([]);
    expect(named(damaged, 'footer').map((footer) => textOf(footer).trim())).toEqual(['20211月14']);
  });

  it('breaks a long title that came on one line as an official page does', () => {
    const long = page({
      type: 'title',
      children: [text('某某市工业和信息化局关于2023年度推进法治政府建设工作情况的报告')],
    });
    const lines = named(long, 'span').map(textOf);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('某某市工业和信息化局关于2023年度推进法治政府建设工作情况的报告');
  });

  it('numbers annexes only when there are several', () => {
    const one = page({ type: 'attachmentNote', items: ['统计表'] });
    expect(named(one, 'p').map(textOf)).toEqual(['附件：统计表']);
    expect(named(page({ type: 'attachmentNote', items: ['甲', '乙'] }), 'li').map(textOf)).toEqual(['甲', '乙']);
  });

  it('gives a run-in heading no second mark, and no mark without running text', () => {
    const heading = (words: string) => ({ type: 'heading', runIn: true, children: [text(words)] });
    const body = { type: 'paragraph', children: [text('正文')] };
    const section = (...children: unknown[]) => ({ type: 'section', depth: 2, children });
    expect(named(page(section(heading('为什么？'), body)), 'h3').map(textOf)).toEqual(['为什么？']);
    expect(named(page(section(heading('标题'))), 'h3').map(textOf)).toEqual(['标题']);
  });

  it('loads and runs nothing', () => {
    expect(html).not.toMatch(/\b(?:src|href|srcset|action)=|url\(|@import|\son\w+=/);
  });

  it('gives equal bytes for equal reports', () => {
    expect(renderHtml(structuredClone(SAMPLE_REPORT))).toBe(html);
  });
});

describe('renderHtml of hostile text', () => {
  const plain = read(renderHtml(everyField('文'), { furniture: true })).elements.map(({ tagName }) => tagName);

  it.each(HOSTILE.filter((value) => value !== '').map((value) => [JSON.stringify(value), value]))(
    'shows %s as text in every field',
    (_json, value) => {
      const report = everyField(value);
      const { elements, errors } = read(renderHtml(report, { furniture: true }));
      expect(errors).toEqual([]);
      expect(elements.map(({ tagName }) => tagName)).toEqual(plain);
      const shown = textOf(elements.find(({ tagName }) => tagName === 'article')!);
      visit(report, (node) => {
        if ('value' in node) expect(shown).toContain(legible(plainText(node)));
      });
      const data = JSON.parse(textOf(elements.filter(({ tagName }) => tagName === 'script')[1]!));
      expect(data).toEqual({ meta: report.meta, facts: report.facts, relations: report.relations });
    },
  );

  it('writes two megabytes in a field', () => {
    const value = '<'.repeat(2_000_000);
    expect(page({ type: 'paragraph', children: [text(value)] }).length).toBeGreaterThan(8_000_000);
  });
});
