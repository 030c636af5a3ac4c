import { type Fact, plainText, type Report, visit } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const HEAD = '某县司法局2024年法治政府建设年度报告\n一、主要举措和成效\n';
const read = (text: string): Report => readReport(HEAD + text);
const stated = ({ label, quantity }: Fact): string => label + quantity.raw;

function paragraphs(report: Report): string[] {
  const found: string[] = [];
  visit(report, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading') found.push(plainText(node));
  });
  return found.slice(1);
}

describe('printed lines of one paragraph are joined', () => {
  it('as they come from a PDF: figures keep their names, a partition its parts', () => {
    const report = read(
      '全年开展专题学习18次，举办培训班3期，覆盖科级以上\n干部680余人次，办理行政复议案件12件，其中维持8件、驳回\n4件。',
    );
    expect(paragraphs(report)).toHaveLength(1);
    expect(report.facts.map(stated)).toEqual([
      '开展专题学习18次',
      '举办培训班3期',
      '覆盖科级以上干部680余人次',
      '办理行政复议案件12件',
      '维持8件',
      '驳回4件',
    ]);
    expect(report.relations.map(({ kind }) => kind)).toEqual(['partition']);
  });

  it.each([
    ['深入推进依法行政，全年办理行政复议案件1\n2件，纠错3件。', ['办理行政复议案件12件', '纠错3件']],
    ['组织学习培训，参训的行政执法人员达到\n— 3 —\n200人，合格率98%。', ['参训的行政执法人员200人', '合格率98%']],
    [
      '（一）召开会议\n全年召开会议3次，研究议题12\n个，其中重大决策5个、人事任免\n7个。',
      ['召开会议3次', '研究议题12个', '重大决策5个', '人事任免7个'],
    ],
  ])('%j', (text, expected) => {
    expect(read(text).facts.map(stated)).toEqual(expected);
  });

  it('keeps each piece of text, and each figure, in its place', () => {
    const source = `${HEAD}全年开展专题学习18次，举办各类业务培训班，覆盖科级以上\n— 1 —\n干部680人次，办理行政复议案件1\n2件。`;
    visit(readReport(source), (node) => {
      if (node.type !== 'text' && node.type !== 'factMention') return;
      const { start, end } = node.position!;
      expect(source.slice(start.offset, end.offset).replace('\n', '')).toBe(node.value);
      expect(source.slice(0, start.offset).split('\n')).toHaveLength(start.line);
    });
  });
});

describe('what ends a line on purpose is not joined', () => {
  it.each([
    '全年开展专题学习18次，\n举办培训班3期。',
    '（一）加强组织领导\n召开会议3次。',
    '加强组织领导\n全年召开会议3次，研究议题12个，通报情况。',
    '全年召开会议3次，研究议题12个。\n全年办理案件12件，纠错3件。',
    '（一）加强行政规范性文件监督管理和重大行政决策合法性审查\n全年审查规范性文件12件，提出审查意见20条，全部被采纳，审\n查率100%。',
  ])('%j', (text) => {
    expect(paragraphs(read(text))[0]).toBe(text.split('\n')[0]!.replace(/^（一）/, ''));
  });

  it('no line of a text in whole paragraphs', () => {
    const long = `${'深入学习贯彻习近平法治思想，'.repeat(8)}扎实推进各项工作。`;
    const report = read(`${long}\n全年开展执法检查，出动执法人员\n办理案件12件。\n${long}\n${long}`);
    expect(paragraphs(report)).toHaveLength(5);
  });
});
