import { FazhiError, headingText, plainText, visit, type Block, type Report } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { docxFile, p } from '../fixtures/docx-file.js';
import { readReportDocx } from './read-report-docx.js';

const read = async (body: string, parts: Parameters<typeof docxFile>[0] = {}): Promise<Report> =>
  readReportDocx(docxFile({ body, ...parts }));
const TITLE = p('某局2024年法治政府建设情况报告');
const show = (report: Report): string[] => {
  const lines: string[] = [];
  visit(report, (node) => {
    if (node.type === 'section')
      lines.push(`${'#'.repeat(node.depth)} ${node.children[0].ordinal?.raw ?? ''}${headingText(node)}`);
    else if (node.type === 'paragraph') lines.push(plainText(node));
    else if (node.type === 'furniture') lines.push(`(${node.value})`);
  });
  return lines;
};

const LEVEL = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const NUMBERING =
  `<w:abstractNum w:abstractNumId="0">${LEVEL(0, 'chineseCounting', '%1、')}${LEVEL(1, 'chineseCountingThousand', '（%2）')}${LEVEL(2, 'decimal', '%1.%3.', '<w:isLgl/>')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
const list = (level: number, id = 1): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

describe('readReportDocx', () => {
  it('reads headings by automatic numbers, which start anew where they should', async () => {
    const body = [
      TITLE,
      p('主要举措和成效', list(0)),
      p('规范执法', list(1)),
      p('全年检查10次。'),
      p('深化普法', list(1)),
      p('内容。'),
      p('存在的不足和原因', list(0)),
      p('意识', list(1)),
      p('不足。'),
      p('附则', list(0, 2)),
      p('内容。'),
    ].join('');
    expect(show(await read(body, { numbering: NUMBERING }))).toEqual([
      '# 一、主要举措和成效',
      '## （一）规范执法',
      '全年检查10次。',
      '## （二）深化普法',
      '内容。',
      '# 二、存在的不足和原因',
      '## （一）意识',
      '不足。',
      '# 一、附则',
      '内容。',
    ]);
  });

  it('reads headings by style and outline level, and the numbers a style brings', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="二级"/><w:basedOn w:val="a3"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="基础"/><w:basedOn w:val="a2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>';
    const body = [
      p('某局2024年法治政府建设', '<w:pStyle w:val="t"/>'),
      p('总体情况', '<w:pStyle w:val="a1"/>'),
      p('规范，执法', '<w:pStyle w:val="a2"/>'),
      p('内容。'),
      p('条款', '<w:outlineLvl w:val="2"/>'),
      p('内容。'),
    ].join('');
    const report = await read(body, { styles, numbering: NUMBERING });
    expect(report.meta.title).toBe('某局2024年法治政府建设');
    expect(show(report)).toEqual(['# 一、总体情况', '## 规范，执法', '内容。', '### 条款', '内容。']);
  });

  it('takes bold type that opens a numbered line for its heading', async () => {
    const body = `${TITLE}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>（一）规范，执法</w:t></w:r><w:r><w:t>全年检查10次。</w:t></w:r></w:p>`;
    expect(show(await read(body))).toEqual(['## （一）规范，执法', '全年检查10次。']);
  });

  it('keeps insertions, leaves out deletions, and joins paragraphs whose end was deleted', async () => {
    const body =
      `${TITLE}<w:p><w:r><w:t>共办理</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>6</w:t></w:r></w:ins><w:r><w:t>件，</w:t></w:r>` +
      '<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo><w:r><w:t>。</w:t></w:r></w:p>' +
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>上半段，</w:t></w:r></w:p>${p('下半段。')}`;
    const report = await read(body);
    expect(show(report)).toEqual(['共办理6件，新。', '上半段，下半段。']);
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(['6件']);
  });

  it('sets hidden text, notes, contents lists and boxes beside the text aside', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>';
    const box =
      '<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>' +
      p('抄送：县人大。') +
      '</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><w:txbxContent>' +
      p('抄送：县人大。') +
      '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>';
    const body =
      `${TITLE}${p('一、举措\t1', '<w:pStyle w:val="toc"/>')}${p('一、举措')}` +
      '<w:p><w:r><w:t>全年检查10次。</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部数字12件</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>' +
      `<w:p><w:r>${box}</w:r></w:p>`;
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p('线')}</w:footnote><w:footnote w:id="2">${p('口径说明3项。')}</w:footnote>`;
    const report = await read(body, { styles, footnotes });
    expect(show(report)).toEqual([
      '(一、举措 1)',
      '# 一、举措',
      '全年检查10次。',
      '(内部数字12件)',
      '(抄送：县人大。)',
      '(口径说明3项。)',
    ]);
    expect(report.facts).toHaveLength(1);
  });

  it('reads results of fields, tabs, breaks and content controls', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const blank =
      '<w:sdt><w:sdtPr><w:alias w:val="办结数（法制科提供）"/><w:tag w:val="b7"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>【待补：办结数】</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>件。</w:t></w:r>';
    const filled =
      '<w:sdt><w:sdtPr><w:tag w:val="b8"/></w:sdtPr><w:sdtContent><w:r><w:t>9件</w:t></w:r></w:sdtContent></w:sdt>';
    const report = await read(
      `${TITLE}<w:p><w:r><w:t>共办理</w:t></w:r>${field}<w:r><w:t>件，结案</w:t></w:r>${filled}<w:r><w:t>，办结</w:t></w:r>${blank}</w:p>`,
    );
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(['12件', '9件']);
    const blanks: unknown[] = [];
    visit(report, (node) => {
      if (node.type === 'blank') blanks.push(node);
    });
    expect(blanks).toEqual([{ type: 'blank', id: 'b7', label: '办结数', unit: '件', office: '法制科' }]);
  });

  it('takes merged cells of tables apart, and tables that only arrange the page', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const table = `<w:tbl>${row(cell('事项', '<w:vMerge w:val="restart"/>'), cell('数量', '<w:gridSpan w:val="2"/>'))}${row(cell('', '<w:vMerge/>'), cell('许可'), cell('处罚'))}${row(cell('甲'), cell('12件'), cell('3件'))}</w:tbl>`;
    const report = await read(`${TITLE}${p('一、情况')}${table}<w:tbl>${row(cell('正文在表格里。'))}</w:tbl>`);
    const [section] = report.children.filter((block) => block.type === 'section');
    const [, found, paragraph] = section!.children as Block[];
    expect(found?.type === 'table' && found.children.map((line) => line.children.map(plainText))).toEqual([
      ['事项', '数量', '数量'],
      ['事项', '许可', '处罚'],
      ['甲', '12件', '3件'],
    ]);
    expect(plainText(paragraph!)).toBe('正文在表格里。');
    expect(report.facts.map(({ label, quantity }) => [label, quantity.raw])).toEqual([
      ['甲数量', '12件'],
      ['甲数量', '3件'],
    ]);
  });

  it('knows no positions', async () => {
    visit(await read(`${TITLE}${p('一、举措')}${p('内容。')}`), (node) => {
      expect(node.position).toBeUndefined();
    });
  });

  it('throws only for an argument that is no bytes', async () => {
    await expect(readReportDocx('x' as unknown as Uint8Array)).rejects.toThrow(FazhiError);
  });
});
