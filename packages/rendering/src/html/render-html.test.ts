import { paragraph, plainText, text, visit, type Report, type Table } from '@fazhi/core';
import { carriedData, readCarriedData } from '@fazhi/core/carried-marks';
import { describe, expect, it } from 'vitest';
import { everyNode } from '../../../core/src/fixtures/every-node.js';
import { HOSTILE } from '../tree/fixtures/hostile-texts.js';
import { SAMPLE_REPORT } from '../tree/fixtures/sample-report.js';
import { legible } from '../tree/legible.js';
import { ANNEXED_REPORT, FORMAL, TEXT_ANNEX, TURNED_ANNEX } from './fixtures/annexed-report.js';
import { attribute, elementsOf, read, textOf } from './fixtures/read-page.js';
import { renderHtml, type HtmlOptions } from './render-html.js';

const named = elementsOf;
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

  it('carries what lies behind its figures once, as data that can be read back', () => {
    const blocks = named(html, 'script').map((script) => [attribute(script, 'type'), textOf(script)] as const);
    const author = { '@type': 'GovernmentOrganization', name: SAMPLE_REPORT.meta.agency };
    expect(blocks.map(([type]) => type)).toEqual(['application/ld+json', 'application/json']);
    expect(JSON.parse(blocks[0]![1])).toMatchObject({ '@type': 'Report', author });
    const { meta, facts } = carriedData(SAMPLE_REPORT, false);
    // A cell prints the penalties without their unit.
    expect(facts.map(({ id }) => id)).toEqual([
      'powerList.cancelled',
      'powerList.items',
      'investment',
      'opinions',
      'enforcement.cases',
    ]);
    expect(readCarriedData(blocks[1]![1])).toEqual({ meta, facts });
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

  it('leaves a date under the title where it is', () => {
    const html = page(
      { type: 'title', children: [text('报告')] },
      { type: 'dateline', value: '（2021年1月29日）', date: '2021-01-29' },
      { type: 'paragraph', children: [text('正文。')] },
      { type: 'dateline', value: '2021年1月30日' },
    );
    const places = read(html).elements.filter(({ tagName }) => ['h1', 'div', 'p', 'footer'].includes(tagName));
    expect(places.map((place) => [place.tagName, attribute(place, 'class'), textOf(place).trim()])).toEqual([
      ['h1', undefined, '报告'],
      ['div', 'under-title', '（2021年1月29日）'],
      ['p', 'dateline', '（2021年1月29日）'],
      ['p', undefined, '正文。'],
      ['footer', undefined, '2021年1月30日'],
      ['p', 'dateline', '2021年1月30日'],
    ]);
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

describe('what a page says to programs', () => {
  it('marks parts, subjects and statutory items, and says nothing where there is none', () => {
    const heading = { type: 'heading', children: [text('一')] };
    const html = page(
      {
        type: 'section',
        depth: 1,
        statutoryItem: 'otherMatters',
        outlinePart: 'p1',
        subject: 'pufa',
        children: [heading],
      },
      { type: 'section', depth: 1, children: [heading] },
      { type: 'paragraph', statutoryItem: 'measuresAndResults', children: [text('甲')] },
    );
    const attributes = [...named(html, 'section'), ...named(html, 'p')].map(({ attrs }) =>
      attrs.map(({ name, value }) => `${name}=${value}`),
    );
    expect(attributes).toEqual([
      ['data-statutory-item=otherMatters', 'data-outline-part=p1', 'data-subject=pufa'],
      [],
      ['data-statutory-item=measuresAndResults'],
    ]);
  });

  it('says of a blank what is wanted, in what unit and from whom', () => {
    const blank = { type: 'blank', id: 'b', label: '件数', unit: '件', office: '法规处', indicator: 'cases' };
    const [full, bare] = named(
      page({ type: 'paragraph', children: [blank, { type: 'blank', id: 'c', label: '结论' }] }),
      'mark',
    );
    const data = ['data-blank', 'data-indicator', 'data-unit', 'data-office'];
    expect(data.map((name) => attribute(full!, name))).toEqual(['b', 'cases', '件', '法规处']);
    expect(data.map((name) => attribute(bare!, name))).toEqual(['c', undefined, undefined, undefined]);
  });
});

describe('annexes', () => {
  it('start their headings a level below their title', () => {
    const headings = read(page(TEXT_ANNEX)).elements.filter(({ tagName }) => /^h\d$/.test(tagName));
    expect(headings.map((heading) => `${heading.tagName} ${textOf(heading)}`)).toEqual([
      'h2 2023年度行政执法数据汇总',
      'h3 一、总体情况',
      'h4 （一）处罚',
      'h5 1.分布',
      'h6 （1）市区',
    ]);
  });

  it('stand with their head on a turned page when they begin with a wide table', () => {
    const classes = named(page(TEXT_ANNEX, TURNED_ANNEX), 'section').map((section) => attribute(section, 'class'));
    expect(classes.filter(Boolean)).toEqual(['annex', 'annex turned']);
  });
});

describe('the formal profile', () => {
  const formal = (elements: Partial<typeof FORMAL> = {}, options: HtmlOptions = {}) =>
    renderHtml(ANNEXED_REPORT, { profile: 'formal', formal: { ...FORMAL, ...elements }, ...options });
  const classed = (html: string, name: string) =>
    read(html).elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name));
  const texts = (html: string, name: string) => classed(html, name).map(textOf);

  it('prints head, note and imprint in their order', () => {
    const names = [
      'copy-number',
      'secrecy',
      'urgency',
      'issuer-mark',
      'document-number',
      'signatories',
      'note',
      'annex-label',
      'copied-to',
      'printed',
    ];
    const html = formal();
    const found = read(html).elements.filter((element) => names.includes(attribute(element, 'class') ?? ''));
    expect(found.map(textOf)).toEqual([
      '000001',
      '秘密★1年',
      '特急',
      '某某市工业和信息化局文件',
      '某工信〔2024〕1号',
      '签发人：张某某李某王某某',
      '（此件公开发布）',
      '附件1',
      '附件2',
      '抄送：某某市司法局，某某市档案局。',
      '某某市工业和信息化局办公室2024年1月15日印发',
    ]);
    expect(read(html).errors).toEqual([]);
  });

  it('takes the report’s own document number, and prints nothing that is not given', () => {
    const html = renderHtml(ANNEXED_REPORT, { profile: 'formal', formal: { issuerMark: '某某市司法局文件' } });
    expect(texts(html, 'document-number')).toEqual(['工信〔2024〕1号']);
    for (const name of ['copy-number', 'secrecy', 'urgency', 'signatories', 'note', 'imprint']) {
      expect(texts(html, name)).toEqual([]);
    }
  });

  it('sets the note below the last date, or below the text that has none', () => {
    const last = (...children: unknown[]) => {
      const html = renderHtml({ ...ANNEXED_REPORT, children } as Report, { profile: 'formal', formal: FORMAL });
      const places = read(html).elements.filter((element) => element.tagName === 'p');
      const at = places.findIndex((element) => attribute(element, 'class') === 'note');
      return textOf(places[at - 1]!);
    };
    const [title, date] = [
      { type: 'title', children: [text('报告')] },
      { type: 'dateline', value: '2021年1月29日' },
    ];
    const prose = { type: 'paragraph', children: [text('正文。')] };
    expect(last(title, prose, date)).toBe('2021年1月29日');
    expect(last(title, date, prose)).toBe('正文。');
  });

  it.each<[string, string, number]>([
    ['某某市司法局文件', '--mark:55pt;--characters:8', 8],
    ['司法局', '--mark:62pt;--characters:3', 3],
    ['某'.repeat(40), '--mark:22pt;--characters:40', 40],
  ])('sets the mark %s as large as its line allows', (issuerMark, style) => {
    expect(attribute(classed(formal({ issuerMark }), 'issuer-mark')[0]!, 'style')).toBe(style);
  });

  it('counts from the right where a seal has its room', () => {
    const closing = named(formal({}, { seal: 'reserved' }), 'footer')[0]!;
    expect(attribute(closing, 'class')).toBe('sealed');
    const places = read(formal({}, { seal: 'reserved' })).elements.filter((element) =>
      attribute(element, 'style')?.startsWith('--right'),
    );
    // The date is seven characters wide and four from the right; the name of eight is centred over it.
    expect(places.map((element) => [textOf(element), attribute(element, 'style')])).toEqual([
      ['市工业和信息化局', '--right:3.25'],
      ['2024年1月14日', '--right:4'],
    ]);
    expect(attribute(named(formal(), 'footer')[0]!, 'class')).toBeUndefined();
  });

  it('shows hostile words as text', () => {
    for (const value of HOSTILE.filter((each) => each.trim() !== '')) {
      const elements = {
        issuerMark: value,
        documentNumber: value,
        signatories: [value],
        note: value,
        copiedTo: [value],
      };
      const html = formal({ ...elements, copyNumber: value, secrecy: value, urgency: value, printedBy: value });
      expect(read(html).errors).toEqual([]);
      expect(read(html).elements.map(({ tagName }) => tagName)).toEqual(
        read(formal({ signatories: ['甲'] })).elements.map(({ tagName }) => tagName),
      );
      expect(texts(html, 'issuer-mark')).toEqual([legible(value)]);
      expect(texts(html, 'note')).toEqual([`（${legible(value)}）`]);
    }
  });
});

describe('renderHtml of hostile text', () => {
  // Where a title may be broken depends on its words.
  const tags = (elements: readonly { tagName: string }[]) =>
    elements.map(({ tagName }) => tagName).filter((name) => name !== 'wbr');
  const plain = tags(read(renderHtml(everyNode('文'), { furniture: true })).elements);

  it.each(HOSTILE.filter((value) => value !== '').map((value) => [JSON.stringify(value), value]))(
    'shows %s as text in every field',
    (_json, value) => {
      const report = everyNode(value);
      const { elements, errors } = read(renderHtml(report, { furniture: true }));
      expect(errors).toEqual([]);
      expect(tags(elements)).toEqual(plain);
      const shown = textOf(elements.find(({ tagName }) => tagName === 'article')!);
      visit(report, (node) => {
        if ('value' in node) expect(shown).toContain(legible(plainText(node)));
      });
      const data = JSON.parse(textOf(elements.filter(({ tagName }) => tagName === 'script')[1]!));
      const { meta, facts } = carriedData(report, false);
      expect(data).toEqual({ meta, facts });
    },
  );

  it('writes two megabytes in a field', () => {
    const value = '<'.repeat(2_000_000);
    expect(page({ type: 'paragraph', children: [text(value)] }).length).toBeGreaterThan(8_000_000);
  });
});

it('styles no class that no page has', () => {
  const underTitle: Report = {
    ...SAMPLE_REPORT,
    children: [
      { type: 'title', children: [text('年度报告')] },
      { type: 'dateline', value: '（2024年1月15日）' },
      paragraph('情况如下。'),
      // Nobody said that its table lies across the page, but it is too wide for an upright one.
      {
        ...TURNED_ANNEX,
        children: [TURNED_ANNEX.children[0], { ...(TURNED_ANNEX.children[1] as Table), landscape: undefined }],
      },
    ],
  };
  const joint = ['某某市司法局', '某某市财政局文件'];
  const signed: Report = {
    ...underTitle,
    children: [paragraph('情况如下。'), ...joint.map((value) => ({ type: 'signature' as const, value }))],
  };
  const html = [ANNEXED_REPORT, SAMPLE_REPORT, underTitle, signed]
    .flatMap((report) => [
      renderHtml(report, { furniture: true }),
      renderHtml(report, {
        profile: 'formal',
        formal: { ...FORMAL, issuerMark: report === signed ? joint : FORMAL.issuerMark },
        seal: 'reserved',
        furniture: true,
      }),
    ])
    .join('');
  const written = new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names]) => names!.split(' ')));
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style!.replace(/\{[^{}]*\}/g, '{}'));
  const styled = new Set(styles.flatMap((style) => [...style.matchAll(/\.([a-z][a-z-]*)/g)].map(([, name]) => name!)));
  expect(styled.size).toBeGreaterThan(20);
  expect([...styled].filter((name) => !written.has(name))).toEqual([]);
});
