import {
  plainText,
  visit,
  type Annex,
  type Blank,
  type Paragraph,
  type Report,
  type Section,
  type Table,
} from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { readReportHtml } from './read-report-html.js';

const page = (article: string): string => `<!doctype html><html lang="zh-CN"><head><title>页</title></head><body>
<article role="main">
<header><h1><span class="line">某县司法局2024年法治政府建设年度报告</span></h1></header>
${article}
</article></body></html>`;

const sectionsOf = (report: Report): Section[] => {
  const found: Section[] = [];
  visit(report, (node) => {
    if (node.type === 'section') found.push(node);
  });
  return found;
};
const tablesOf = (report: Report): Table[] => {
  const found: Table[] = [];
  visit(report, (node) => {
    if (node.type === 'table') found.push(node);
  });
  return found;
};

describe('a page of our own', () => {
  it('has its annexes read: labels, titles, headings one level lower, and their blocks', () => {
    const report = readReportHtml(
      page(`<section>
<h2>一、主要举措和成效</h2>
<p>检查<data class="fact" value="10" data-fact="f1" data-unit="次">10次</data>，见附件1。</p>
</section>
<footer><p class="signature">某县司法局</p><p class="dateline"><time datetime="2025-01-20">2025年1月20日</time></p></footer>
<section class="annex">
<p class="annex-label">附件1</p>
<h2 class="annex-title"><span class="line">某县司法局</span><span class="line">附件2，统计；情况。</span></h2>
<section>
<h3>一、检查</h3>
<section>
<h4>（一）盐业</h4>
<p>附件3</p>
</section>
<section>
<div class="run-in"><h4>（二）烟草。</h4><p>两次。</p></div>
</section>
</section>
</section>
<section class="annex turned">
<p class="annex-label">附件2</p>
<div class="table landscape"><table><thead><tr><th>领域</th><th>数量</th></tr></thead><tbody><tr><td>盐业</td><td>12次</td></tr></tbody></table></div>
</section>`),
    );
    expect(report.children.map(({ type }) => type)).toEqual([
      'title',
      'section',
      'signature',
      'dateline',
      'annex',
      'annex',
    ]);
    const [first, second] = report.children.slice(-2) as Annex[];
    expect(first!.label).toBe('附件1');
    expect(first!.children[0].children.map(({ value }) => value)).toEqual(['某县司法局附件2，统计；情况。']);
    expect(sectionsOf(report).map((section) => [section.depth, plainText(section)])).toEqual([
      [1, '主要举措和成效检查10次，见附件1。'],
      [1, '检查盐业附件3烟草两次。'],
      [2, '盐业附件3'],
      [2, '烟草两次。'],
    ]);
    expect(second).toMatchObject({ label: '附件2', children: [{ children: [] }, { type: 'table', landscape: true }] });
  });

  it('says what its sections are about, and its blanks; what they say of their text, the text says itself', () => {
    const html =
      page(`<section data-statutory-item="nextYearArrangements" data-outline-part="lawEnforcement" data-subject="enforcement">
<h2>一、存在的不足</h2>
<p data-statutory-item="firstResponsiblePersonPerformance">共<mark class="blank" data-blank="b7" data-indicator="legalOpinion.issued" data-unit="件" data-office="办公室">【待补：法律意见书（单位：份；提供单位：法规处）】</mark>。</p>
</section>`);
    const report = readReportHtml(html);
    const [section] = sectionsOf(report);
    expect(section).toMatchObject({ statutoryItem: 'shortcomingsAndCauses', subject: 'enforcement' });
    expect(section!.outlinePart).toBeUndefined();
    expect(report.meta.disagreements).toEqual([
      { about: 'statutoryItem', printed: '一、存在的不足' },
      { about: 'outlinePart', printed: '一、存在的不足' },
    ]);
    const paragraph = section!.children[1] as Paragraph;
    expect(paragraph).not.toHaveProperty('statutoryItem');
    const { position, ...blank } = paragraph.children[1] as Blank;
    expect(position).toBeDefined();
    expect(blank).toEqual({
      type: 'blank',
      id: 'b7',
      label: '法律意见书',
      unit: '份',
      office: '法规处',
      indicator: 'legalOpinion.issued',
    });

    const [stranger] = sectionsOf(readReportHtml(html, { embedded: false }));
    expect(stranger).not.toHaveProperty('subject');
    expect(JSON.stringify(stranger)).not.toContain('legalOpinion.issued');
  });

  it('has no blank where none is printed', () => {
    const report = readReportHtml(
      page(
        '<section><h2>一、举措</h2><p><mark class="blank" data-blank="b1">共54项，</mark><mark data-blank="b2">【待补：件数】其中12项</mark>。</p></section>',
      ),
    );
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(['54项', '12项']);
    expect(plainText(sectionsOf(report)[0]!)).toBe('举措共54项，＿＿其中12项。');
  });

  it('is believed only where its values mean something', () => {
    const report = readReportHtml(
      page(`<section data-statutory-item="toString" data-outline-part="__proto__" data-subject="constructor">
<h2>一、回头看</h2>
<p>共<mark class="blank" data-blank="b7" data-indicator="no.such" data-unit="12项" data-office="甲">【待补：份数】</mark>。</p>
<figure class="chart" data-chart="pie"><div class="table"><table><tr><th>领域</th><th>数量</th></tr><tr><td>盐业</td><td>12</td></tr></table></div></figure>
</section>`),
    );
    const [section] = sectionsOf(report);
    expect([section!.outlinePart, section!.subject]).toEqual([undefined, undefined]);
    expect(section!.statutoryItem).not.toBe('toString');
    const blank = (section!.children[1] as Paragraph).children[1] as Blank;
    expect([blank.id, blank.label, blank.unit, blank.office, blank.indicator]).toEqual([
      'b7',
      '份数',
      undefined,
      undefined,
      undefined,
    ]);
    expect(tablesOf(report)[0]).not.toHaveProperty('chart');
  });

  it('has the chart of a table, whose drawing is no text', () => {
    const html = page(`<figure class="chart" data-chart="bar">
<div class="drawing"><svg role="img"><title>检查90次</title><desc>说明</desc><text>80</text><foreignObject><span>70次</span></foreignObject></svg></div>
<div class="table"><table><caption>执法情况</caption><thead><tr><th>领域</th><th>数量</th></tr></thead><tbody><tr><td>盐业</td><td>12</td></tr></tbody></table></div>
</figure>
<section><h2>一、举措</h2><p>执法。</p></section>`);
    const report = readReportHtml(html);
    expect(tablesOf(report)).toMatchObject([{ caption: '执法情况', chart: 'bar', headerRows: 1 }]);
    expect(plainText(report)).toBe('某县司法局2024年法治政府建设年度报告领域数量盐业12举措执法。');
  });

  it('has what the formal layout prints around the report set aside', () => {
    const report = readReportHtml(
      page(`<section><h2>一、举措</h2><p>执法。</p></section><p class="note">（此件公开发布）</p>
<div class="imprint"><div class="imprint-foot"><div class="imprint-lines"><p class="copied-to">抄送：县人大。</p></div></div></div>`).replace(
        '<header>',
        '<header class="letterhead"><p class="issuer-mark">某县司法局文件</p></header><header>',
      ),
    );
    expect(report.children.flatMap((block) => (block.type === 'furniture' ? [block.value] : [block.type]))).toEqual([
      '某县司法局文件',
      'title',
      'section',
      '（此件公开发布）',
      '抄送：县人大。',
    ]);
  });
});

describe('a page of others', () => {
  const body = (more: string): string =>
    `<body><svg><title>某市政府网站图标说明</title><text>图中9件</text></svg><div id="zoom"><h1>某局2024年法治政府建设情况报告</h1><p>一、情况</p><p>办理10件，全部办结。</p>${more}</div></body>`;

  it('has no text of its drawings read', () => {
    const report = readReportHtml(
      body(
        '<p>办理<svg><text>11件</text></svg>完毕。</p><table><tr><td>领域<svg><text>图</text></svg></td><td>数量</td></tr><tr><td>盐业</td><td>12次</td></tr></table>',
      ),
    );
    expect(plainText(report)).not.toMatch(/图|11件|9件/);
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(['10件', '12次']);
  });

  it('is not believed when it speaks as ours do', () => {
    const report = readReportHtml(
      body(
        '<figure class="chart" data-chart="bar"><table><tr><td>领域</td><td>数量</td></tr><tr><td>盐业</td><td>12次</td></tr></table></figure><section data-subject="enforcement"><h2>二、执法</h2><p>共<mark data-blank="b1" data-indicator="legalOpinion.issued">【待补：份数】</mark>。</p></section>',
      ),
    );
    expect(tablesOf(report)[0]).not.toHaveProperty('chart');
    expect(JSON.stringify(report)).not.toContain('legalOpinion.issued');
    expect(sectionsOf(report).every((section) => section.subject === undefined)).toBe(true);
  });
});
