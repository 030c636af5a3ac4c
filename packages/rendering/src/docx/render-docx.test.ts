import { createHash } from 'node:crypto';
import { FazhiError, paragraph, text, type Block, type Report, type Section } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { all, paragraphs, parse, parts, value } from './fixtures/read-package.js';
import { sampleReport, sampleTable } from './fixtures/sample-report.js';
import { renderDocx, type RenderDocxOptions } from './index.js';

function report(...children: Block[]): Report {
  return {
    type: 'report',
    meta: { kind: 'annualReport', title: '报告', origin: 'drafted' },
    facts: [],
    relations: [],
    children,
  };
}

async function documentOf(tree: Report, options?: RenderDocxOptions) {
  return parse(parts(await renderDocx(tree, options))['word/document.xml']!);
}

async function bodyText(...children: Block[]): Promise<string> {
  return all(await documentOf(report(...children)), 'w:body')[0]!.text;
}

const FORMAL: RenderDocxOptions = {
  profile: 'formal',
  seal: 'reserved',
  formal: {
    issuerMark: '某某市工业和信息化局文件',
    signatories: ['张某某', '李某', '王某某'],
    copyNumber: '000001',
    secrecy: '秘密★1年',
    urgency: '特急',
    copiedTo: ['某某市司法局', '某某市档案局'],
    printedBy: '某某市工业和信息化局办公室',
    printedOn: '2021-01-30',
  },
};

describe.each([
  ['plain', {}],
  ['formal', FORMAL],
  ['without the report', { embedReport: false }],
])('the package, %s', (_, options: RenderDocxOptions) => {
  test('every part is well-formed', async () => {
    for (const xml of Object.values(parts(await renderDocx(sampleReport(), options)))) {
      expect(() => parse(xml)).not.toThrow();
    }
  });

  test('every part has a content type, and every relationship leads to a part', async () => {
    const files = parts(await renderDocx(sampleReport(), options));
    const types = parse(files['[Content_Types].xml']!);
    for (const { attributes } of all(types, 'Override'))
      expect(files).toHaveProperty([attributes['PartName']!.slice(1)]);
    for (const name of Object.keys(files).filter((file) => file.endsWith('.rels'))) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const { attributes } of all(parse(files[name]!), 'Relationship')) {
        const target = new URL(attributes['Target']!, `file:///${folder}`).pathname.slice(1);
        expect(files).toHaveProperty([target]);
      }
    }
  });

  test('every style, relationship and bookmark that is named exists, each once', async () => {
    const files = parts(await renderDocx(sampleReport(), options));
    const ids = all(parse(files['word/styles.xml']!), 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const relationships = all(parse(files['word/_rels/document.xml.rels']!), 'Relationship');
    const references = relationships.map(({ attributes }) => attributes['Id']);
    const root = parse(files['word/document.xml']!);
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle']) {
      for (const { attributes } of all(root, name)) expect(ids).toContain(attributes['w:val']);
    }
    for (const { attributes } of all(root, 'w:footerReference')) expect(references).toContain(attributes['r:id']);
    for (const name of ['w:bookmarkStart', 'w:bookmarkEnd', 'w:sdtPr']) {
      const marks = all(root, name).map((mark) => mark.attributes['w:id'] ?? value(mark, 'w:id'));
      expect(new Set(marks).size).toBe(marks.length);
    }
  });

  test('every cell has a paragraph, every row as many cells as the grid', async () => {
    for (const table of all(await documentOf(sampleReport(), options), 'w:tbl')) {
      const columns = all(table, 'w:gridCol').length;
      for (const row of all(table, 'w:tr')) expect(all(row, 'w:tc')).toHaveLength(columns);
      for (const cell of all(table, 'w:tc')) expect(all(cell, 'w:p').length).toBeGreaterThan(0);
    }
  });
});

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('equal input gives equal bytes', () => {
  test('twice in one process', async () => {
    expect(await renderDocx(sampleReport(), FORMAL)).toEqual(await renderDocx(sampleReport(), FORMAL));
  });

  test('in any time zone', async () => {
    const zone = process.env['TZ'];
    const offsets = new Set<number>();
    const hashes = new Set<string>();
    try {
      for (const TZ of ['UTC', 'Asia/Shanghai', 'America/Los_Angeles']) {
        process.env['TZ'] = TZ;
        offsets.add(new Date(1980, 0, 1).getTimezoneOffset());
        hashes.add(hash(await renderDocx(sampleReport())));
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(offsets.size).toBe(3);
    expect(hashes.size).toBe(1);
  });

  test('the order of members makes no difference', async () => {
    const { children, ...rest } = sampleReport();
    const turned = { children, ...Object.fromEntries(Object.entries(rest).reverse()) } as unknown as Report;
    expect(hash(await renderDocx(turned))).toBe(hash(await renderDocx(sampleReport())));
  });
});

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

describe('tables', () => {
  test('the header repeats, no row is torn', async () => {
    const root = await documentOf(report(sampleTable(3, 4, false)));
    expect(all(root, 'w:tr').map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
    expect(all(root, 'w:cantSplit')).toHaveLength(4);
    expect(value(root, 'w:tblCaption')).toBe('行政执法数据汇总表');
  });

  test('a landscape table has turned pages of its own', async () => {
    const sections = all(await documentOf(sampleReport()), 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
    expect(sections).toEqual([undefined, 'landscape', undefined]);
    const alone = all(await documentOf(report(sampleTable(1, 2, true))), 'w:pgSz');
    expect(alone.map(({ attributes }) => attributes['w:orient'])).toEqual(['landscape']);
  });

  test('cells beyond the 63 columns that Word opens are kept in the last', async () => {
    const root = await documentOf(report(sampleTable(1, 70, false)));
    expect(all(root, 'w:gridCol')).toHaveLength(63);
    expect(root.text).toContain('第69季度');
  });

  test('rows of unequal length and tables of nothing are harmless', async () => {
    const cell = { type: 'tableCell' as const, children: [text('甲')] };
    const uneven = [
      { type: 'tableRow' as const, children: [] },
      { type: 'tableRow' as const, children: [cell, cell] },
    ];
    const root = await documentOf(
      report({ type: 'table', headerRows: 9, children: uneven }, { type: 'table', headerRows: NaN, children: [] }),
    );
    expect(all(root, 'w:tc')).toHaveLength(4);
    expect(all(root, 'w:tbl')).toHaveLength(1);
    expect(all(root, 'w:tblHeader')).toHaveLength(0);
  });

  test('20,000 rows take no more than linear time', async () => {
    const time = async (rows: number) => {
      const tree = report(sampleTable(rows, 8, false));
      const start = performance.now();
      await renderDocx(tree, { embedReport: false });
      return performance.now() - start;
    };
    await time(1_000);
    const small = await time(2_000);
    expect(await time(20_000)).toBeLessThan(Math.max(small, 50) * 10 * 4);
  }, 60_000);
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

describe('properties and the embedded report', () => {
  test('the dates of the file are given ones, never those of the clock', async () => {
    const created = async (tree: Report, options?: RenderDocxOptions) =>
      all(parse(parts(await renderDocx(tree, options))['docProps/core.xml']!), 'dcterms:created')[0]?.text;
    expect(await created(sampleReport())).toBe('2021-01-29T00:00:00Z');
    expect(await created(sampleReport(), { date: '2021-03-01' })).toBe('2021-03-01T00:00:00Z');
    expect(await created(report())).toBeUndefined();
  });

  test('the report can be read back from the file, or is left out', async () => {
    const hostile = report(paragraph('\u0000\ud800\ufffe</report>&"'));
    const item = parts(await renderDocx(hostile))['customXml/item1.xml']!;
    expect(JSON.parse(parse(item).text)).toEqual(hostile);
    const without = parts(await renderDocx(sampleReport(), { embedReport: false }));
    expect(Object.keys(without).filter((name) => name.startsWith('customXml'))).toEqual([]);
    expect(JSON.stringify(without)).not.toContain('legalOpinion.issued"');
  });
});

describe('no tree makes it fail', () => {
  test.each([
    ['markup', '<w:p/>]]>&amp;"\''],
    ['controls', 'a\u0000\u0007\u001bb'],
    ['lone surrogates', 'a\ud83d\udc00\udc00b'],
    ['bidirectional overrides', 'a\u202e\u2066b'],
    ['line ends', 'a\r\nb\u2028c\td'],
  ])('%s', async (_, words) => {
    const tree = report(
      { type: 'title', children: [text(words)] },
      { type: 'addressee', value: words },
      {
        type: 'section',
        depth: 1,
        children: [
          { type: 'heading', ordinal: { raw: words, value: 1 }, children: [text(words)] },
          paragraph(words, { type: 'blank', id: words, label: words, unit: words, office: words }),
          { ...sampleTable(1, 2, true), caption: words },
          { type: 'attachmentNote', items: [words, words] },
        ],
      },
      { type: 'signature', value: words },
      { type: 'dateline', value: words },
    );
    tree.meta.title = tree.meta.agency = tree.meta.documentNumber = words;
    tree.meta.signedOn = words;
    const bytes = await renderDocx(tree, {
      profile: 'formal',
      formal: { issuerMark: `标志${words}`, printedBy: words },
    });
    for (const xml of Object.values(parts(bytes))) expect(() => parse(xml)).not.toThrow();
  });

  test('an empty report is a document of one empty paragraph', async () => {
    expect(paragraphs(await renderDocx(report()))).toEqual([{ style: 'Normal', text: '' }]);
  });

  test('missing children, texts and meta are as good as empty', async () => {
    const broken = {
      type: 'report',
      children: [
        null,
        { type: 'title' },
        { type: 'section' },
        { type: 'section', depth: 9, children: [{ type: 'heading' }, { type: 'paragraph' }] },
        { type: 'table' },
        { type: 'table', children: [{ type: 'tableRow' }, { type: 'tableRow', children: [{ type: 'tableCell' }] }] },
        {
          type: 'paragraph',
          children: [{ type: 'text' }, { type: 'blank' }, { type: 'factMention' }, { type: 'odd' }],
        },
        { type: 'attachmentNote' },
        { type: 'signature' },
        { type: 'dateline' },
        { type: 'odd' },
      ],
    } as unknown as Report;
    const bytes = await renderDocx(broken);
    for (const xml of Object.values(parts(bytes))) expect(() => parse(xml)).not.toThrow();
  });

  test('a text of five megabytes', async () => {
    const words = '法'.repeat(2_500_000);
    expect(await bodyText(paragraph(words), { type: 'title', children: [text(words)] })).toHaveLength(5_000_000);
  }, 30_000);

  test('sections nested deeper than any call stack', async () => {
    let section: Section = { type: 'section', depth: 4, children: [{ type: 'heading', children: [text('底')] }] };
    for (let level = 0; level < 20_000; level += 1) {
      section = { type: 'section', depth: 4, children: [{ type: 'heading', children: [] }, section] };
    }
    expect(await bodyText(section)).toBe('底');
  }, 30_000);
});

describe('a wrong call throws a FazhiError', () => {
  const circular: Section = { type: 'section', depth: 1, children: [{ type: 'heading', children: [] }] };
  circular.children.push(circular);

  test.each<[string, unknown, unknown, string]>([
    ['no report', undefined, {}, 'invalidArgument'],
    ['a node that is no report', paragraph('正文'), {}, 'invalidArgument'],
    ['options that are no object', report(), 'formal', 'invalidArgument'],
    ['an unknown profile', report(), { profile: 'web' }, 'unknownName'],
    ['an unknown seal', report(), { seal: true }, 'unknownName'],
    ['a date that does not exist', report(), { date: '2021-02-30' }, 'invalidArgument'],
    ['embedReport that is neither', report(), { embedReport: 'no' }, 'invalidArgument'],
    ['a formal profile without elements', report(), { profile: 'formal' }, 'invalidArgument'],
    [
      'a formal profile without its mark',
      report(),
      { profile: 'formal', formal: { issuerMark: ' ' } },
      'invalidArgument',
    ],
    ['elements in the plain profile', report(), { formal: { issuerMark: '文件' } }, 'invalidArgument'],
    [
      'signatories that are no list',
      report(),
      { profile: 'formal', formal: { issuerMark: '文件', signatories: '张' } },
      'invalidArgument',
    ],
    [
      'a printing date that does not exist',
      report(),
      { profile: 'formal', formal: { issuerMark: '文件', printedOn: '1' } },
      'invalidArgument',
    ],
    ['a section that contains itself', report(circular), {}, 'invalidArgument'],
  ])('%s', async (_, tree, options, code) => {
    const error: unknown = await renderDocx(tree as Report, options as RenderDocxOptions).catch(
      (caught: unknown) => caught,
    );
    expect(FazhiError.isInstance(error) && error.code).toBe(code);
  });
});
