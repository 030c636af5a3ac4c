import { FazhiError, paragraph, text, type Report } from '@fazhi/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { all, parse, parts } from '../docx/fixtures/read-package.js';
import { renderDocx } from '../docx/index.js';
import { ANNEXED_REPORT, FORMAL } from '../html/fixtures/annexed-report.js';
import { elementsOf, textOf } from '../html/fixtures/read-page.js';
import { renderHtml } from '../html/render-html.js';
import { DEPARTURES, type LayoutElement, type LayoutFormat } from './departures.js';
import { GBT9704 } from './gbt9704.js';
import { layoutDeviations } from './layout-deviations.js';
import type { LayoutTable } from './layout-parameter.js';
import { LAYOUT_PROFILE_LABELS, type LayoutProfile } from './profile.js';

/** What a profile prints in a format. */
interface Output {
  /** The whole source: the page, or the parts of the package one after the other. */
  source: string;
  /** The style sheet, or the style part. */
  style: string;
  /** The words printed, in order. */
  words: string;
  /** Parts of a package. */
  names: string[];
}

function page(profile: LayoutProfile): Output {
  const source = renderHtml(ANNEXED_REPORT, { profile, formal: profile === 'formal' ? FORMAL : undefined });
  const [article] = elementsOf(source, 'article');
  const [style] = elementsOf(source, 'style');
  return { source, style: textOf(style!), words: textOf(article!), names: [] };
}

async function file(profile: 'formal' | 'plain'): Promise<Output> {
  const formal = profile === 'formal' ? FORMAL : undefined;
  const found = parts(await renderDocx(ANNEXED_REPORT, { profile, formal, embed: false }));
  const words = all(parse(found['word/document.xml']!), 'w:p').map(({ text }) => text);
  return {
    source: Object.values(found).join('\n'),
    style: found['word/styles.xml']!,
    words: words.join('\n'),
    names: Object.keys(found),
  };
}

/** A report with its date under the title. */
const DATED_REPORT: Report = {
  ...ANNEXED_REPORT,
  children: [
    { type: 'title', children: [text('报告')] },
    { type: 'dateline', value: '2021年1月29日' },
    paragraph('正文。'),
  ],
};

const CASES: readonly (readonly [LayoutProfile, LayoutFormat])[] = [
  ['formal', 'docx'],
  ['formal', 'html'],
  ['plain', 'docx'],
  ['plain', 'html'],
  ['web', 'html'],
];
const outputs = new Map<string, Output>();
const outputOf = (profile: LayoutProfile, format: LayoutFormat) => outputs.get(`${profile} ${format}`)!;

beforeAll(async () => {
  for (const [profile, format] of CASES) {
    const output = format === 'html' ? page(profile) : await file(profile as 'formal' | 'plain');
    outputs.set(`${profile} ${format}`, output);
  }
});

/** Words by which an element is known to be printed. */
const WORDS: Readonly<Partial<Record<LayoutElement, string>>> = {
  copyNumber: FORMAL.copyNumber!,
  secrecy: FORMAL.secrecy!,
  urgency: FORMAL.urgency!,
  issuerMark: FORMAL.issuerMark,
  documentNumber: FORMAL.documentNumber!,
  signatory: '签发人\uff1a',
  title: '推进法治政府建设情况报告',
  addressee: '市人民政府\uff1a',
  body: '现将有关情况报告如下',
  heading1: '一、2023年推进法治政府建设的主要举措和成效',
  heading2: '\uff08一\uff09依法全面履行职能',
  heading3: '1.优化营商环境',
  heading4: '\uff081\uff09减少证明事项',
  attachmentNote: '附件\uff1a',
  signature: '市工业和信息化局',
  dateline: '2024年1月14日',
  note: '\uff08此件公开发布\uff09',
  annex: '附件1',
  table: '行政执法情况对比',
  imprint: '抄送\uff1a',
};

type Proof = Readonly<Partial<Record<LayoutFormat, (output: Output) => boolean>>>;
const style = (words: string) => (output: Output) => output.style.includes(words);
const source = (words: string) => (output: Output) => output.source.includes(words);

/** How the other elements are known. */
const TRACES: Readonly<Partial<Record<LayoutElement, Proof>>> = {
  paper: { html: style('size: 210mm 297mm;'), docx: source('<w:pgSz w:w="11906" w:h="16838"/>') },
  margins: {
    html: style('margin: 37mm 26mm 35mm 28mm;'),
    docx: source('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"'),
  },
  typeArea: {
    html: style('calc(156mm / 28)'),
    docx: source('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"'),
  },
  grid: { html: style('--line: 28.95pt'), docx: style('w:line="579"') },
  typefaces: { html: style('"仿宋_GB2312"'), docx: style('w:eastAsia="仿宋_GB2312"') },
  latin: { html: style('local("Times New Roman")'), docx: style('w:ascii="Times New Roman"') },
  sizes: { html: style('normal 16pt/28.95pt'), docx: style('<w:sz w:val="32"/>') },
  colours: { html: style('color: #000000'), docx: style('<w:color w:val="000000"/>') },
  redLine: {
    html: ({ source: html }) => html.includes('1.5pt solid #FF0000') && html.includes('<div class="number">'),
    docx: source('<w:pStyle w:val="FazhiRedLine"/>'),
  },
  pageNumber: { html: style('counter(page)'), docx: source(' PAGE ') },
};

function isPrinted(element: LayoutElement, format: LayoutFormat, output: Output): boolean {
  const words = WORDS[element];
  return words === undefined ? TRACES[element]![format]!(output) : output.words.includes(words);
}

/** What in the output shows that an element is printed otherwise; it fails when the output conforms at last. */
const PROOFS: Readonly<Record<string, Proof>> = {
  一行的高度: {
    html: ({ style: css }) => Number(/--line: ([\d.]+)pt/.exec(css)![1]) < (GBT9704.sizes.size3.points * 15) / 8,
    docx: ({ style: xml }) => Number(/w:line="(\d+)"/.exec(xml)![1]) / 20 < (GBT9704.sizes.size3.points * 15) / 8,
  },
  网页版式的屏幕显示: { html: style('system-ui') },
  双面印刷的订口: {
    html: ({ style: css }) => !/@page :(?:left|right) \{[^}]*margin:/.test(css),
    docx: ({ source: xml }) => !xml.includes('mirrorMargins'),
  },
  行末标点: { docx: ({ source: xml }) => !xml.includes('overflowPunct') },
  数字和字母的字体: { html: style('local("Times New Roman")'), docx: style('w:ascii="Times New Roman"') },
  字体不嵌入: {
    html: ({ style: css }) => css.includes('src: local(') && !css.includes('url('),
    docx: ({ names }) => !names.some((name) => name.startsWith('word/fonts/')),
  },
  表格用字: { html: style('normal 12pt/18pt'), docx: style('<w:sz w:val="24"/>') },
  三号字的磅值和字距: { html: style('letter-spacing: -0.25pt'), docx: style('<w:spacing w:val="-5"/>') },
  不满22行的页面: { html: style('break-after: avoid'), docx: style('<w:keepNext/>') },
  纸面版式的屏幕显示: { html: style('min-height: 297mm') },
  待补处的颜色: {
    html: ({ source: html, style: css }) => html.includes('<mark class="blank"') && /\.blank \{ background:/.test(css),
    docx: source('<w:highlight '),
  },
  红色的油墨: { html: style('#FF0000'), docx: style('FF0000') },
  联合行文: {
    html: ({ source: html }) => html.split('class="issuer-mark"').length === 2,
    docx: ({ source: xml }) => xml.split('<w:pStyle w:val="FazhiIssuerMark"/>').length === 2,
  },
  版头位置的精度: {
    html: ({ style: css }) => /\.issuer-mark::before \{[^}]*em\)/.test(css),
    docx: ({ source: xml }) => /FazhiIssuerMark"\/>.{0,200}w:before="\d+"/.test(xml),
  },
  主送机关移入版记: {
    html: ({ words }) => !words.includes('主送\uff1a'),
    docx: ({ words }) => !words.includes('主送\uff1a'),
  },
  印章: {
    html: ({ source: html, words }) => !html.includes('<img') && !words.includes('印章'),
    docx: ({ words, names }) => !words.includes('印章') && !names.some((name) => /seal|stamp/.test(name)),
  },
  标题下的署名和日期: {
    html: () => /under-title"><p class="dateline">/.test(renderHtml(DATED_REPORT)),
    docx: ({ style: xml }) => xml.includes('w:styleId="FazhiUnderTitle"'),
  },
  另行装订的附件: {
    html: ({ words }) => !words.slice(words.lastIndexOf('附件1')).includes('〔2024〕'),
    docx: ({ words }) => !words.slice(words.lastIndexOf('附件1')).includes('〔2024〕'),
  },
  横排末页之后的版记: {
    html: ({ style: css }) => !/\.imprint[^{]*\{[^}]*page: landscape/.test(css),
    docx: ({ source: xml }) => !/.*(<w:sectPr>.*)/.exec(xml)![1]!.includes('landscape'),
  },
  版记位置依赖浏览器: { html: style('break-after: column') },
  版记页的页码: {
    html: ({ style: css }) => !/\.imprint[^{]*\{[^}]*page:/.test(css),
    docx: ({ source: xml }) => /.*(<w:sectPr>.*)/.exec(xml)![1]!.includes('w:footerReference'),
  },
  页码依赖浏览器: { html: style('@bottom-right') },
  '信函、命令和纪要格式': {
    html: () => !Object.keys(LAYOUT_PROFILE_LABELS).some((name) => /letter|order|minutes/.test(name)),
    docx: () => !Object.keys(LAYOUT_PROFILE_LABELS).some((name) => /letter|order|minutes/.test(name)),
  },
};

/** The clauses of GB/T 9704-2012 that lay something down. */
const CLAUSES: ReadonlySet<string> = new Set(
  '3.1 3.2 4 5.1 5.2 5.2.1 5.2.2 5.2.3 5.2.4 6.1 6.2 6.3 7.1 7.2 7.2.1 7.2.2 7.2.3 7.2.4 7.2.5 7.2.6 7.2.7 7.3 7.3.1 7.3.2 7.3.3 7.3.4 7.3.5 7.3.5.1 7.3.5.2 7.3.5.3 7.3.5.4 7.3.5.5 7.3.6 7.3.7 7.4 7.4.1 7.4.2 7.4.3 7.5 8 9 10 10.1 10.2 10.3'.split(
    ' ',
  ),
);

describe.each(CASES)('the %s profile as %s', (profile, format) => {
  test('names exactly the elements that are not printed', () => {
    const output = outputOf(profile, format);
    const elements = Object.keys(GBT9704) as LayoutElement[];
    const missing = elements.filter((element) => !isPrinted(element, format, output));
    const named = layoutDeviations(profile, format).filter(({ kind }) => kind === 'absent');
    expect(named.flatMap((deviation) => deviation.elements).sort()).toEqual(missing.sort());
  });

  test('departs as it says wherever it says so', () => {
    const output = outputOf(profile, format);
    const altered = layoutDeviations(profile, format).filter(({ kind }) => kind === 'altered');
    expect(altered.length).toBeGreaterThan(10);
    expect(altered.filter(({ label }) => PROOFS[label]?.[format]?.(output) !== true)).toEqual([]);
  });

  test('says that of this format only', () => {
    for (const { formats } of layoutDeviations(profile, format)) expect(formats).toEqual([format]);
  });
});

describe('layoutDeviations', () => {
  test('every departure has an existing clause, a name of its own and both languages', () => {
    expect(DEPARTURES.map(({ clause }) => clause).filter((clause) => !CLAUSES.has(clause))).toEqual([]);
    const labels = DEPARTURES.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { what, why } of DEPARTURES) {
      for (const { zh, en } of [what, why]) {
        expect(zh).toMatch(/\p{Script=Han}.*。$/u);
        expect(en.replace('文件', '')).not.toMatch(/\p{Script=Han}/u);
        expect(en).toMatch(/\.$/);
      }
    }
  });

  test('every clause of the layout table exists', () => {
    const table: LayoutTable = GBT9704;
    const clauses = Object.values(table).flatMap((element) => Object.values(element).map(({ clause }) => clause));
    expect(clauses.filter((clause) => !CLAUSES.has(clause))).toEqual([]);
  });

  test('lists the deviations in the order of the clauses', () => {
    const order = [...CLAUSES];
    const places = layoutDeviations('formal').map(({ clause }) => order.indexOf(clause));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('joins both formats when none is asked for, and has no DOCX of the web profile', () => {
    const formats = new Set(layoutDeviations('plain').map((deviation) => deviation.formats.join()));
    expect([...formats].sort()).toEqual(['docx', 'docx,html', 'html']);
    expect(layoutDeviations('web', 'docx')).toEqual([]);
  });

  test.each([['letter'], ['constructor'], [undefined], [1]])('refuses the profile %s', (profile) => {
    try {
      layoutDeviations(profile as LayoutProfile);
      expect.unreachable();
    } catch (error) {
      expect(FazhiError.isInstance(error) && error.code).toBe('unknownName');
    }
  });
});
