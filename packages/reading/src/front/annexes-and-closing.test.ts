import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const TITLE = '示例市司法局关于2024年法治政府建设情况的报告';
const TEXT = '一、主要举措和成效\n\n2024年，我局认真落实年度安排，办理行政复议案件12件。';
const CLOSING = '示例市司法局\n\n2025年1月20日';
const ANNEXES = '附件1\n\n行政处罚案件统计表\n\n全年共12件。\n\n附件2\n\n任务分工\n\n一、分工\n\n由办公室负责。';

const read = (...parts: string[]): ReturnType<typeof readReport> => readReport(parts.join('\n\n'));
const blocks = (...parts: string[]): string[] =>
  read(...parts).children.map((node) => {
    if (node.type === 'annex') return `annex ${node.label}`;
    if (node.type === 'attachmentNote') return `names ${node.items.join('|')}`;
    return node.type === 'furniture' ? `${node.kind} ${node.value}` : node.type;
  });

describe('annexes are found by their labels', () => {
  it.each([
    ['without a closing before them', [TITLE, TEXT, ANNEXES], ['title', 'section', 'annex 附件1', 'annex 附件2']],
    [
      'after a list of them',
      [TITLE, TEXT, '附件：1.行政处罚案件统计表\n\n2.任务分工', ANNEXES],
      ['title', 'section', 'names 行政处罚案件统计表|任务分工', 'annex 附件1', 'annex 附件2'],
    ],
    [
      'in a list with a label for each name, of which none is one',
      [TITLE, TEXT, '附件1\n\n行政处罚案件统计表\n\n附件2\n\n任务分工', CLOSING],
      ['title', 'section', 'names 行政处罚案件统计表|任务分工', 'signature', 'dateline'],
    ],
    [
      'above the title',
      ['附件1', TITLE, TEXT, CLOSING],
      ['metadata 附件1', 'title', 'section', 'signature', 'dateline'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(blocks(...parts)).toEqual(expected);
  });

  it.each([
    ['附件：1.统计表 2.名单 3.分工', ['统计表', '名单', '分工']],
    ['附件：1．统计表；2．名单', ['统计表；', '名单']],
    ['附件1：统计表 附件2：名单', ['统计表', '名单']],
    ['附件：2024年1.5倍补助名单 2.0版', ['2024年1.5倍补助名单 2.0版']],
    ['附件：统计表', ['统计表']],
  ])('several names on one line: %s', (line, items) => {
    expect(read(TITLE, TEXT, line, CLOSING).children).toContainEqual(
      expect.objectContaining({ type: 'attachmentNote', items }),
    );
  });
});

describe('what stands about the closing', () => {
  it.each(['联系人：张三，电话：12345678', '联系电话：12345678'])('%s above the signature', (line) => {
    expect(blocks(TITLE, TEXT, line, CLOSING)).toEqual([
      'title',
      'section',
      `pageChrome ${line}`,
      'signature',
      'dateline',
    ]);
  });

  it.each(['2O25年1月2O日', '2025年1月2o日', '二O二五年一月二十日', '2025 年 1 月 20 日'])('a date %s', (date) => {
    const { meta, children } = read(TITLE, TEXT, '示例市司法局', date);
    expect(meta.signedOn).toBe('2025-01-20');
    expect(children.at(-1)).toMatchObject({ type: 'dateline', value: date });
  });
});

it.each(['详见http://www.example.gov.cn/a?b=%22c%22:33%，办结率95%。', '见www.example.gov.cn/%22:33%25 ，办结率95%。'])(
  'an address has no figures: %s',
  (line) => {
    expect(read(TITLE, TEXT, line).facts.map(({ quantity }) => quantity.raw)).toEqual(['12件', '95%']);
  },
);
