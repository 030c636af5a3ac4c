import { headingText, plainText, visit, type Report } from '@fazhi/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const MARKDOWN = `# 某县司法局2024年法治政府建设情况报告

县委、县人民政府：

现将有关情况报告如下：

## 一、主要举措和成效

**（一）规范执法**。全年检查\\*10\\*次，共办理【待补：件数（单位：件；提供单位：法制科）】。

**（二）普法如何？**内容。

**表1 执法情况**

| 领域 | 数量 |
| --- | --- |
| 盐业\\|电力 | 12次 |

## 二、存在的不足和原因

1\\. 详见 \`https://example.gov.cn/a_b\` 和&#9;说明。

某县司法局

2025年1月20日
`;

describe('Markdown', () => {
  const report = readReport(MARKDOWN);
  const nodes = (type: string): unknown[] => {
    const found: unknown[] = [];
    visit(report, (node) => {
      if (node.type === type)
        found.push(node.type === 'section' ? `${node.depth} ${headingText(node)}` : plainText(node));
    });
    return found;
  };

  it('has its headings, run-in headings, tables and blanks read, and escapes undone', () => {
    expect(nodes('section')).toEqual(['1 主要举措和成效', '2 规范执法', '2 普法如何？', '1 存在的不足和原因']);
    expect(nodes('paragraph')).toEqual([
      '现将有关情况报告如下：',
      '全年检查*10*次，共办理＿＿件。',
      '内容。',
      '1. 详见 https://example.gov.cn/a_b 和\t说明。',
    ]);
    expect(nodes('tableRow')).toEqual(['领域数量', '盐业|电力12次']);
    expect(report.facts.map(({ label, quantity }) => [label, quantity.raw])).toEqual([['盐业|电力数量', '12次']]);
    expect(report.meta).toMatchObject({
      title: '某县司法局2024年法治政府建设情况报告',
      recipients: ['县委', '县人民政府'],
      signedOn: '2025-01-20',
      agency: '某县司法局',
    });
  });

  it('says what a blank asks for', () => {
    const blanks: unknown[] = [];
    visit(report, (node) => {
      if (node.type === 'blank') blanks.push({ ...node, position: undefined });
    });
    expect(blanks).toEqual([{ type: 'blank', id: 'b1', label: '件数', unit: '件', office: '法制科' }]);
  });

  it('keeps the places in the source', () => {
    visit(report, (node) => {
      if (node.type !== 'heading') return;
      const { start, end } = node.position!;
      expect(MARKDOWN.slice(start.offset, end.offset).replace(/[*\\]/g, '')).toContain(plainText(node));
      expect(MARKDOWN.split('\n')[start.line - 1]!.slice(start.column - 1)).toContain(plainText(node));
    });
  });

  it('by others may have plain lines for the levels below its headings', () => {
    const other: Report = readReport(
      '# 某局2024年法治政府建设情况报告\n## 一、举措\n（一）执法\n内容。\n## 二、不足\n（一）意识\n内容。',
    );
    const depths: number[] = [];
    visit(other, (node) => {
      if (node.type === 'section') depths.push(node.depth);
    });
    expect(depths).toEqual([1, 2, 1, 2]);
  });

  it('never fails, whatever the markup', () => {
    const piece = fc.constantFrom(
      '# ',
      '## ',
      '**',
      '|',
      '| --- |',
      '\n',
      '\n\n',
      '\\',
      '`',
      '&#12;',
      '&#9999999;',
      '> ',
      '一、',
      '12件',
      '。',
      '【待补：',
      '】',
      '文',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        expect(readReport(`# 标题\n${pieces.join('')}`).type).toBe('report');
      }),
      { numRuns: 400, seed: 5 },
    );
  });
});
