import { FazhiError, plainText, visit, type Report, type ReportNode } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lostText } from './fixtures/lost-text.js';
import { readReport } from './read-report.js';

const PAGE = `首页 > 政务公开
某市人民政府
关于2023年度法治政府建设情况的报告
来源：市司法局  发布时间：2024-03-29 10:11
（征求意见稿）
市委、市人大常委会：
现将我市2023年度法治政府建设情况报告如下：
一、主要举措和成效
（一）坚持党的领导。全年办理行政复议案件50件，其中维持30件。
二、存在的不足和原因
不足。
附件：1.清单
2.目录
某市人民政府
2024年2月28日
扫一扫在手机打开当前页`;

function types(blocks: Report['children']): string[] {
  return blocks.map((block) => (block.type === 'furniture' ? block.kind : block.type));
}

describe('readReport', () => {
  it('reads what stands around the running text', () => {
    const report = readReport(PAGE);
    expect(report.meta).toEqual({
      kind: 'annualReport',
      title: '某市人民政府关于2023年度法治政府建设情况的报告',
      agency: '某市人民政府',
      reporterClass: 'localGovernment',
      reportYear: 2023,
      recipients: ['市委', '市人大常委会'],
      publishedOn: '2024-03-29',
      signedOn: '2024-02-28',
      origin: 'read',
    });
    expect(types(report.children)).toEqual([
      'pageChrome',
      'title',
      'metadata',
      'draftStamp',
      'addressee',
      'paragraph',
      'section',
      'section',
      'attachmentNote',
      'signature',
      'dateline',
      'pageChrome',
    ]);
    expect(report.children[8]).toMatchObject({ items: ['清单', '目录'] });
  });

  it('lets the caller say what the text does not', () => {
    const meta = readReport('一、规范执法\n执法。', {
      reportYear: 2024,
      agency: '某镇人民政府',
      kind: 'annualReport',
    }).meta;
    expect(meta).toMatchObject({
      kind: 'annualReport',
      reportYear: 2024,
      agency: '某镇人民政府',
      reporterClass: 'partyAndGovSubProvincial',
    });
  });

  it('reads full and half width alike', () => {
    const half = PAGE.replace(/[，：（）]/g, (mark) => ({ '，': ',', '：': ':', '（': '(', '）': ')' })[mark]!);
    const shape = (text: string): unknown => {
      const { meta, facts, relations, children } = readReport(text);
      return [
        meta.title,
        meta.recipients,
        facts.map((fact) => fact.quantity.value),
        relations.map(({ kind }) => kind),
        types(children),
      ];
    };
    expect(shape(half)).toEqual(shape(PAGE));
  });

  it('puts the running text of a run-in heading into a paragraph of its section', () => {
    const [, section] = readReport(
      '某局2020年法治政府建设情况报告\n一、总体情况\n（一）规范执法。全年检查10次。\n（二）普法',
    ).children.flatMap((block) => (block.type === 'section' ? [block, ...block.children.slice(1)] : []));
    expect(section).toMatchObject({
      type: 'section',
      depth: 2,
      children: [{ runIn: true, ordinal: { raw: '（一）', value: 1 } }, { type: 'paragraph' }],
    });
    expect(plainText(section as ReportNode)).toBe('规范执法全年检查10次。');
  });

  it('keeps printed ordinals, gaps and all', () => {
    const report = readReport('某局2020年法治政府建设情况报告\n一、计划\n(二)决策\n内容。\n(四)文件\n内容。');
    const raws: (string | undefined)[] = [];
    visit(report, (node) => {
      if (node.type === 'heading') raws.push(node.ordinal?.raw);
    });
    expect(raws).toEqual(['一、', '(二)', '(四)']);
  });

  it('takes short lines between paragraphs for headings, but not the end of a wrapped paragraph', () => {
    const report = readReport(
      '某局2020年法治政府建设情况报告\n2020年,成效明显。\n主要做法\n完善制度,规范执法\n狠抓落实\n取得成效。',
    );
    expect(report.children.map((block) => block.type)).toEqual(['title', 'paragraph', 'section']);
    expect(report.children[2]!.type === 'section' && report.children[2].children.map((block) => block.type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('binds each figure in the prose to its fact', () => {
    const report = readReport('某局2020年法治政府建设情况报告\n一、情况\n办理5件,回复率、满意度均为100%。');
    const mentions: [string, string][] = [];
    visit(report, (node) => {
      if (node.type === 'factMention') mentions.push([node.fact, node.value]);
    });
    expect(mentions).toEqual([
      ['f1', '5件'],
      ['f2', '100%'],
      ['f3', ''],
    ]);
    expect(report.facts.map(({ id, label }) => [id, label])).toEqual([
      ['f1', '办理'],
      ['f2', '回复率'],
      ['f3', '满意度'],
    ]);
  });

  it('throws only for an argument that is no string', () => {
    for (const wrong of [undefined, null, 12, {}, new Uint8Array()]) {
      expect(() => readReport(wrong as string)).toThrow(FazhiError);
    }
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \u3000\r\n\u00A0\uFEFF'],
    ['a lone surrogate', '一、\uD800标题\n\uDC00'],
    ['control characters', '\u0000\u0001一、标题\u001B\n\u0085'],
    ['only a date', '2021年3月2日'],
    ['only an annex', '附件:'],
    ['only an ordinal', '一、'],
    ['unclosed marks', '《《《(((“““其中:'],
    ['a name of an object property', '__proto__\nconstructor\n一、toString'],
  ])('reads %s without complaint', (_, text) => {
    const report = readReport(text);
    expect(report.type).toBe('report');
    expect(lostText(text, report)).toBe('');
  });

  it('loses nothing of any text, and every text node is the source at its place', () => {
    const piece = fc.constantFrom(
      '一、',
      '(一)',
      '（二）',
      '1.',
      '(3)',
      '主要举措',
      '。',
      ',',
      '，',
      ':',
      ' ',
      '\u3000',
      '\n',
      '\r\n',
      '\n\n',
      '其中',
      '12件',
      '100%',
      '均为',
      '2020年',
      '3月2日',
      '某县人民政府',
      '《',
      '》',
      '发布时间:',
      '附件:',
      '当前位置:首页',
      '报告',
      '截至9月底',
      '\uFEFF',
      '\uD83D',
      '20211月14',
      '分别为',
      '一是',
      '扫一扫',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        expect(lostText(text, readReport(text))).toBe('');
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});
