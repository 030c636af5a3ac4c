import { FazhiError, headingText, plainText, visit, type Report, type Table } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';
import { readReportHtml } from './read-report-html.js';

const TEXT = '全面落实行政执法三项制度，规范执法行为，强化执法监督，不断提升依法行政能力和水平，各项工作取得积极进展。';
const ARTICLE = `<p style="text-align:center">某县人民政府</p><p style="text-align:center">关于2024年法治政府建设情况的报告</p><p>市人民政府：</p>
<p>&#12288;&#12288;现将我县2024年法治政府建设情况报告如下：</p>
<p><strong>一、主要举措和成效</strong></p><p><b>（一）规范执法。</b>全年检查<span>10</span>次，其中&nbsp;随机检查4次。${TEXT}</p>
<p>（二）深化普法</p><p>${TEXT}</p><h3>二、存在的不足和原因</h3><p>${TEXT}</p>
<p style="text-align:right">某县人民政府</p><p style="text-align:right">2025年1月20日</p>`;

/** Pages as content systems of government websites build them, around one article. */
const PAGES: Readonly<Record<string, string>> = {
  'with a known container': `<html><head><title>关于2024年法治政府建设情况的报告_某县人民政府</title><meta name="PubDate" content="2025-01-22 09:30"><meta name="ContentSource" content="某县司法局"><script>var a = "<p>12件</p>";</script></head>
    <body><div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div><div class="crumb">当前位置：<a>首页</a> &gt; <a>报告</a></div>
    <h1>某县人民政府关于2024年法治政府建设情况的报告</h1><div class="info">发布时间：2025-01-22　来源：某县司法局</div><div class="share"><span>分享到</span></div>
    <div id="zoom">${ARTICLE}</div><div class="footer">版权所有：某县人民政府　备案号1234号</div></body></html>`,
  'without any name': `<body><div><a href="/1">机构设置</a><a href="/2">领导之窗，简历</a></div><div><div><div>${ARTICLE}</div></div><div><a>上一篇：关于印发通知，及附件的通知。</a></div></div><div>主办单位：某县人民政府办公室</div></body>`,
  'arranged by tables': `<body><table><tr><td><a>首页</a></td><td><a>公开</a></td></tr></table><table><tr><td width="200"><a>栏目一</a><br><a>栏目二</a></td><td>${ARTICLE}</td></tr></table></body>`,
  'with breaks for paragraphs': `<body><div class="TRS_Editor">${ARTICLE.replace(/<\/p>\s*<p[^>]*>/g, '<br>&nbsp;&nbsp;')}</div></body>`,
};

const shape = (report: Report): unknown => {
  const headings: string[] = [];
  visit(report, (node) => {
    if (node.type === 'section')
      headings.push(`${node.depth} ${node.children[0].ordinal?.raw ?? ''}${headingText(node)}`);
  });
  const { title, agency, reportYear, signedOn, recipients } = report.meta;
  return {
    headings,
    figures: report.facts.map(({ label, quantity }) => [label, quantity.raw]),
    title,
    agency,
    reportYear,
    signedOn,
    recipients,
  };
};

describe('readReportHtml', () => {
  it.each(Object.entries(PAGES))('finds the document in a page %s', (_, html) => {
    expect(shape(readReportHtml(html))).toEqual({
      headings: ['1 一、主要举措和成效', '2 （一）规范执法', '2 （二）深化普法', '1 二、存在的不足和原因'],
      figures: [
        ['检查', '10次'],
        ['随机检查', '4次'],
      ],
      title: '某县人民政府关于2024年法治政府建设情况的报告',
      agency: '某县人民政府',
      reportYear: 2024,
      signedOn: '2025-01-20',
      recipients: ['市人民政府'],
    });
  });

  it('sets what the page adds aside and drops nothing that is shown', () => {
    const report = readReportHtml(PAGES['with a known container']!);
    const furniture = report.children.flatMap((block) =>
      block.type === 'furniture' ? [`${block.kind}: ${block.value}`] : [],
    );
    expect(furniture).toEqual([
      'pageChrome: 首页',
      'pageChrome: 政务公开',
      'pageChrome: 当前位置：首页 > 报告',
      'repeatedTitle: 某县人民政府关于2024年法治政府建设情况的报告',
      'metadata: 发布时间：2025-01-22　来源：某县司法局',
      'pageChrome: 分享到',
      'pageChrome: 版权所有：某县人民政府　备案号1234号',
    ]);
    expect(report.meta.publishedOn).toBe('2025-01-22');
  });

  it('takes from the head what the text does not say', () => {
    const meta = readReportHtml(
      `<meta name="ArticleTitle" content="某县司法局2023年法治政府建设情况报告"><meta name="PubDate" content="2024-03-01"><meta name="ContentSource" content="某县司法局"><p>一、举措</p><p>${TEXT}</p>`,
    ).meta;
    expect(meta).toMatchObject({
      title: '某县司法局2023年法治政府建设情况报告',
      reportYear: 2023,
      publishedOn: '2024-03-01',
      agency: '某县司法局',
      kind: 'annualReport',
    });
  });

  it('reads tables, with merged cells taken apart and headers found', () => {
    const html = `<h1>某局2024年法治政府建设情况报告</h1><div id="zoom"><p>一、情况如下：</p><table><caption>执法情况</caption>
      <tr><th rowspan="2">领域</th><th colspan="2">数量</th></tr><tr><th>检查</th><th>处罚</th></tr><tr><td>盐业</td><td>12次</td><td>3件</td></tr><tr><td>合计</td><td colspan="2">15次</td></tr></table></div>`;
    const report = readReportHtml(html);
    let table: Table | undefined;
    visit(report, (node) => {
      if (node.type === 'table') table = node;
    });
    expect(table).toMatchObject({ caption: '执法情况', headerRows: 2 });
    expect(table!.children.map((row) => row.children.map(plainText))).toEqual([
      ['领域', '数量', '数量'],
      ['领域', '检查', '处罚'],
      ['盐业', '12次', '3件'],
      ['合计', '15次', ''],
    ]);
    expect(report.facts.map(({ label, quantity }) => [label, quantity.raw])).toEqual([
      ['盐业检查', '12次'],
      ['盐业处罚', '3件'],
      ['合计检查', '15次'],
    ]);
  });

  it('leaves out what is hidden, and scripts', () => {
    const hidden = [
      '<p hidden>1件</p>',
      '<p style="display: none">2件</p>',
      '<div hidden>3件</div>',
      '<template>4件</template>',
      '<noscript>5件</noscript>',
      '<script>"6件"</script>',
      '<style>7件{}</style>',
      '<!-- 8件 -->',
      '<textarea>9件</textarea>',
    ];
    expect(
      readReportHtml(`<div id="zoom"><p>一、情况</p><p>办理10件。</p>${hidden.join('')}</div>`).facts.map(
        ({ quantity }) => quantity.raw,
      ),
    ).toEqual(['10件']);
  });

  it('knows where everything stands in the source, references and line ends included', () => {
    const html =
      '<div id="zoom">\r\n<p>一、情况</p>\r\n<p>共&#x529E;&#29702;案\r\n件&nbsp;<b>1</b>2件&amp;。</p></div>';
    const report = readReportHtml(html);
    const found: string[] = [];
    visit(report, (node) => {
      if ((node.type === 'text' || node.type === 'factMention') && node.position !== undefined)
        found.push(html.slice(node.position.start.offset, node.position.end.offset));
    });
    expect(found).toEqual(['情况', '共&#x529E;&#29702;案\r\n件&nbsp;<b>', '1</b>2件', '&amp;。']);
    expect(report.children.at(-1)!.position!.start).toEqual({ line: 2, column: 4, offset: 20 });
  });

  it('reads the lines of a page as it reads them as text', () => {
    const line = fc.constantFrom(
      '一、举措',
      '（一）执法。全年检查5次。',
      '办理12件，其中重点3件。',
      '不足和原因',
      '某县人民政府',
      '2024年3月1日',
      '附件：1.清单',
      TEXT,
      '【待补：件数（单位：件）】',
      '市委：',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const all = ['某县人民政府2024年法治政府建设情况报告', TEXT, ...lines];
        const text = readReport(all.join('\n\n'));
        const html = readReportHtml(`<body>${all.map((each) => `<div><p>${each}</p></div>`).join('')}</body>`);
        expect(shape(html)).toEqual(shape(text));
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('never fails, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<table>',
      '<tr>',
      '<td colspan=3>',
      '</td>',
      '<h1>',
      '</h1>',
      '一、举措',
      '12件。',
      '<br>',
      '&amp',
      '<script>',
      '</script>',
      '<article>',
      '<section><h2>',
      '<div class="run-in">',
      '<data data-fact=f1 value=1>',
      '</data>',
      '<mark data-blank=b1>',
      '<span class="line">',
      '<li>',
      '<p class="attachments">',
      '<caption>',
      '<body>',
      '\u0000',
      '\uD800',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(readReportHtml(pieces.join('')).type).toBe('report');
      }),
      { numRuns: 400, seed: 3 },
    );
  });

  it('throws only for an argument that is no string', () => {
    expect(() => readReportHtml(new Uint8Array() as unknown as string)).toThrow(FazhiError);
    expect(() => readReportHtml('', null as unknown as object)).toThrow(FazhiError);
  });
});
