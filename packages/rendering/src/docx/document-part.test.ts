import { paragraph, text, type Annex, type Report, type Title } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { all, paragraphs, parse, parts, value } from './fixtures/read-package.js';
import { bodyText, documentOf, FORMAL, report } from './fixtures/rendered-document.js';
import { sampleReport, sampleTable } from './fixtures/sample-report.js';
import { renderDocx } from './index.js';

describe('blocks', () => {
  test('each has its style', async () => {
    const styles = paragraphs(await renderDocx(sampleReport())).map(({ style }) => style);
    expect(new Set(styles)).toEqual(
      new Set([
        'Title',
        'Normal',
        'FazhiAddressee',
        'BodyText',
        'Heading1',
        'Heading2',
        'Heading3',
        'Heading4',
        'Caption',
        'FazhiSectionEnd',
        'FazhiAttachment',
        'FazhiSignature',
        'FazhiDate',
      ]),
    );
  });

  test('headings print their ordinals as text', async () => {
    const headings = paragraphs(await renderDocx(sampleReport())).filter(({ style }) => style?.startsWith('Heading'));
    expect(headings.slice(0, 4)).toEqual([
      { style: 'Heading1', text: '一、推进法治政府建设的主要举措和成效' },
      { style: 'Heading2', text: '（一）坚持党的领导' },
      { style: 'Heading3', text: '1.健全制度机制' },
      { style: 'Heading4', text: '（1）完善程序' },
    ]);
  });

  test('a title of one line is broken, a title of several keeps its lines', async () => {
    const title = async (...lines: string[]) =>
      paragraphs(await renderDocx(report({ type: 'title', children: lines.map(text) })))[0]!.text;
    expect(await title('某某市工业和信息化局2020年度法治政府建设情况报告')).toBe(
      '某某市工业和信息化局2020年度\n法治政府建设情况报告',
    );
    expect(await title('甲', '乙丙')).toBe('甲\n乙丙');
  });

  test('the addressee ends in one full-width colon', async () => {
    expect(await bodyText({ type: 'addressee', value: '某某市人民政府' })).toBe('某某市人民政府\uff1a');
    expect(await bodyText({ type: 'addressee', value: '某某市人民政府\uff1a' })).toBe('某某市人民政府\uff1a');
  });

  test('a list of annexes is numbered, a single one is not', async () => {
    expect(await bodyText({ type: 'attachmentNote', items: ['甲', '乙'] })).toBe('附件\uff1a1.甲2.乙');
    expect(await bodyText({ type: 'attachmentNote', items: ['甲'] })).toBe('附件\uff1a甲');
    expect(await bodyText({ type: 'attachmentNote', items: [] })).toBe('附件\uff1a');
  });

  test('a date under the title is centred, furniture is not printed', async () => {
    const tree = report(
      { type: 'title', children: [text('报告')] },
      { type: 'dateline', value: '（2021年1月29日）' },
      { type: 'furniture', kind: 'pageChrome', value: '首页' },
      paragraph('正文。'),
    );
    expect(paragraphs(await renderDocx(tree)).map(({ style, text: words }) => [style, words])).toEqual([
      ['Title', '报告'],
      ['FazhiUnderTitle', '（2021年1月29日）'],
      ['Normal', ''],
      ['BodyText', '正文。'],
    ]);
  });
});

describe('phrasing', () => {
  test('a blank is a rich-text content control that says what is wanted, highlighted, its unit behind it', async () => {
    const root = await documentOf(
      report(paragraph('共', { type: 'blank', id: 'b1', label: '件数', unit: '件', office: '法规处' }, '。')),
    );
    const [control] = all(root, 'w:sdt');
    expect(value(control, 'w:alias')).toBe('件数（法规处提供）');
    expect(value(control, 'w:tag')).toBe('b1');
    expect(control!.text).toBe('【待补\uff1a件数】');
    expect(value(control, 'w:highlight')).toBe('yellow');
    expect(all(control!, 'w:text')).toEqual([]);
    expect(all(control!, 'w:dataBinding')).toEqual([]);
    expect(all(root, 'w:p')[0]!.text).toBe('共【待补\uff1a件数】件。');
  });

  test('names of controls and bookmarks keep to the lengths that Word takes', async () => {
    const long = '长😀'.repeat(100);
    const root = await documentOf(
      report(paragraph({ type: 'blank', id: long, label: long }, { type: 'factMention', fact: long, value: '1' })),
    );
    expect(value(root, 'w:alias')!.length).toBeLessThanOrEqual(64);
    expect(value(root, 'w:tag')!.length).toBeLessThanOrEqual(64);
    expect(all(root, 'w:bookmarkStart')[0]!.attributes['w:name']!.length).toBeLessThanOrEqual(40);
  });

  test('a mention is a plain run of its own style between bookmarks', async () => {
    const root = await documentOf(
      report(paragraph({ type: 'factMention', fact: 'legalOpinion.issued', value: '103份' })),
    );
    expect(value(root, 'w:rStyle')).toBe('FazhiFact');
    expect(all(root, 'w:bookmarkStart')[0]!.attributes['w:name']).toBe('_fact1_legalOpinion_issued');
  });

  test('punctuation of ambiguous width is marked as Chinese, other runs are not', async () => {
    const root = await documentOf(report(paragraph('“一网通办”', { type: 'factMention', fact: 'f', value: '5天' })));
    expect(all(root, 'w:r').map((run) => all(run, 'w:rFonts')[0]?.attributes['w:hint'])).toEqual([
      'eastAsia',
      undefined,
    ]);
  });
});

describe('the formal profile', () => {
  test('prints head and imprint', async () => {
    const bytes = await renderDocx(sampleReport(), FORMAL);
    const lines = paragraphs(bytes);
    expect(lines.slice(0, 4).map(({ text: words }) => words)).toEqual([
      '000001',
      '秘密★1年',
      '特急',
      '某某市工业和信息化局文件',
    ]);
    expect(lines.filter(({ style }) => style === 'FazhiDocumentNumber').map(({ text: words }) => words)).toEqual([
      '\t签发人\uff1a张某某\t李某',
      '某工信〔2021〕1号\t王某某',
    ]);
    const box = all(parse(parts(bytes)['word/document.xml']!), 'w:txbxContent')[0]!;
    expect(box.text).toBe('抄送\uff1a某某市司法局\uff0c某某市档案局。某某市工业和信息化局办公室\t2021年1月30日印发');
  });

  test('without copies and printing there is no imprint', async () => {
    const root = await documentOf(report(), { profile: 'formal', formal: { issuerMark: '某某局文件' } });
    expect(all(root, 'w:txbxContent')).toEqual([]);
  });
});

describe('annexes', () => {
  const annex = (label: string, ...children: Annex['children']): Annex => ({ type: 'annex', label, children });
  const title = (...lines: string[]): Title => ({ type: 'title', children: lines.map(text) });
  const tree = (...annexes: Annex[]): Report => {
    const base = report(paragraph('正文。'), { type: 'signature', value: '某某局' });
    return { ...base, children: [...base.children, ...annexes] };
  };

  test('begin with their label, their title stands two lines below', async () => {
    const lines = paragraphs(
      await renderDocx(
        tree(annex('附件1', title('统计表'), paragraph('说明。')), annex('附件2', title(), paragraph('后。'))),
      ),
    );
    expect(lines.slice(-11).map(({ style, text: words }) => [style, words])).toEqual([
      ['FazhiSignature', '某某局'],
      ['FazhiSectionEnd', ''],
      ['FazhiAnnexLabel', '附件1'],
      ['Normal', ''],
      ['FazhiAnnexTitle', '统计表'],
      ['Normal', ''],
      ['BodyText', '说明。'],
      ['FazhiSectionEnd', ''],
      ['FazhiAnnexLabel', '附件2'],
      ['Normal', ''],
      ['BodyText', '后。'],
    ]);
  });

  test('lie as the table they begin with', async () => {
    const root = await documentOf(
      tree(
        annex('附件1', title('宽表'), sampleTable(1, 2, true)),
        annex('附件2', title('窄表'), sampleTable(1, 2, false)),
      ),
    );
    const sections = all(root, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(sections).toEqual([undefined, 'landscape', undefined]);
  });

  test('stand between the note and the imprint', async () => {
    const bytes = await renderDocx(tree(annex('附件', title('表'), paragraph('内容。'))), {
      ...FORMAL,
      formal: { ...FORMAL.formal!, note: '此件公开发布$&' },
    });
    const words = paragraphs(bytes).map((line) => line.text);
    expect(words).toContain('（此件公开发布$&）');
    expect(words.indexOf('（此件公开发布$&）')).toBeLessThan(words.indexOf('附件'));
  });
});

describe('charts', () => {
  test('stand above their tables, with their parts and what they show in words', async () => {
    const chart = { ...sampleTable(3, 3, false), chart: 'bar' as const };
    // The same table twice is the same chart, drawn twice.
    const tree = report(chart, paragraph('之间。'), chart, { ...chart, caption: '另一图' });
    const files = parts(await renderDocx(tree));
    const root = parse(files['word/document.xml']!);
    const drawings = all(root, 'wp:docPr').map(({ attributes }) => attributes);
    expect(drawings.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(drawings[0]!['descr']).toContain('行政执法数据汇总表');
    expect(all(root, 'c:chart').map(({ attributes }) => attributes['r:id'])).toEqual([
      'rIdchart1',
      'rIdchart1',
      'rIdchart2',
    ]);
    expect(Object.keys(files).filter((name) => /charts|embeddings/.test(name))).toEqual([
      'word/charts/chart1.xml',
      'word/charts/_rels/chart1.xml.rels',
      'word/embeddings/chart1.xlsx',
      'word/charts/chart2.xml',
      'word/charts/_rels/chart2.xml.rels',
      'word/embeddings/chart2.xlsx',
    ]);
  });

  test('a table that cannot be drawn is printed alone', async () => {
    const root = await documentOf(report({ type: 'table', chart: 'share', headerRows: 1, children: [] }));
    expect(all(root, 'w:drawing')).toEqual([]);
  });
});
