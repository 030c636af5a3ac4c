import { describe, expect, it } from 'vitest';
import { readReport } from '../read-report.js';

const facts = (sentence: string): string[][] =>
  readReport(`某局2024年法治政府建设年度报告\n一、主要举措和成效\n${sentence}`).facts.map(
    ({ label, quantity, period }) => [
      label,
      `${quantity.value}${quantity.unit}`,
      ...(period === undefined ? [] : [period.from.slice(0, 4)]),
    ],
  );

describe('figures as they are printed', () => {
  it.each([
    [
      '开展专题学习 18 次，举办培训班\u3000３\u00A0期。',
      [
        ['开展专题学习', '18次'],
        ['举办培训班', '3期'],
      ],
    ],
    ['2024 年办理案件 12 件。', [['办理案件', '12件', '2024']]],
    [
      '考试及格率和参考率均达到100%。',
      [
        ['考试及格率', '100%'],
        ['参考率', '100%'],
      ],
    ],
    ['庆祝成立100周年，调解室设在某路12号3单元402室。', []],
    [
      '2024年办理案件120件，2023年100件。',
      [
        ['办理案件', '120件', '2024'],
        ['办理案件', '100件', '2023'],
      ],
    ],
    [
      '办理案件120件，去年同期100件。',
      [
        ['办理案件', '120件'],
        ['办理案件', '100件', '2023'],
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(facts(sentence)).toEqual(expected);
  });

  it('quotes a figure with its blanks, from its place', () => {
    const text = '一、情况\n开展学习 18 次，其中 3 次上门。';
    const report = readReport(text);
    expect(report.facts.map(({ quantity }) => quantity.raw)).toEqual(['18 次', '3 次']);
    const mentions: string[] = [];
    JSON.stringify(
      report,
      (_, node: { type?: string; position?: { start: { offset: number }; end: { offset: number } } }) => {
        if (node?.type === 'factMention')
          mentions.push(text.slice(node.position!.start.offset, node.position!.end.offset));
        return node;
      },
    );
    expect(mentions).toEqual(['18 次', '3 次']);
  });
});

describe('ordinals in one character, and with half a bracket', () => {
  it.each(['㈠加强领导\n开会3次。\n㈡健全机制\n定2项。', '一）加强领导\n开会3次。\n二）健全机制\n定2项。'])(
    '%j',
    (text) => {
      const [section] = readReport(`某局2024年法治政府建设年度报告\n一、主要举措和成效\n${text}`).children.slice(-1);
      const ordinals =
        section?.type === 'section'
          ? section.children.map((c) => c.type === 'section' && [c.depth, c.children[0].ordinal?.value])
          : [];
      expect(ordinals).toEqual([false, [2, 1], [2, 2]]);
    },
  );
});
