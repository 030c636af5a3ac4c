import { describe, expect, test } from 'vitest';
import { type Block, findStatutoryItems, paragraph, type Section, type SectionDepth, text } from '../index.js';

function section(heading: string, blocks: (string | Section)[], depth: SectionDepth = 1): Section {
  const body = blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block));
  return { type: 'section', depth, children: [{ type: 'heading', children: [text(heading)] }, ...body] };
}

/** The items of the paragraphs and sections, in printed order. */
function itemsOf(...blocks: Block[]): (string | undefined)[] {
  return [...findStatutoryItems(blocks, 2020).carriers.values()];
}

describe('headings', () => {
  test.each([
    ['下一阶段工作', 'nextYearArrangements'],
    ['2021年重点工作', 'nextYearArrangements'],
    ['工作打算和措施', 'nextYearArrangements'],
    ['2020年度工作安排落实情况', 'measuresAndResults'],
    ['存在的主要问题', 'shortcomingsAndCauses'],
    ['主要领导履职情况', 'firstResponsiblePersonPerformance'],
    ['其他需要报告的情况', 'otherMatters'],
  ])('%s names %s', (heading, item) => {
    const { carriers, headed } = findStatutoryItems([section(heading, ['内容。'])], 2020);
    expect([...carriers.values()]).toEqual([item]);
    expect(headed.has(item as never)).toBe(true);
  });

  test('a theme is results, and no heading names them', () => {
    const { carriers, headed } = findStatutoryItems([
      section('着力解决存在的突出矛盾', ['内容。']),
      section('下一步打算', []),
    ]);
    expect([...carriers.values()].sort()).toEqual(['measuresAndResults', 'nextYearArrangements']);
    expect([...headed]).toEqual(['nextYearArrangements']);
  });
});

describe('paragraphs', () => {
  test('what follows the opening of a plan belongs to it, to the end of the section', () => {
    const part = section('工作情况', ['培训2次。', '下一步，做好以下工作：', '完成清理。', '特此报告。']);
    expect(itemsOf(part)).toEqual(['measuresAndResults', ...new Array<string>(3).fill('nextYearArrangements')]);
  });

  test.each([
    '帮助街镇解决在法治政府建设中存在的问题，提升依法行政水平。',
    '针对督察发现的存在的问题，逐项整改。',
    '局长亲自部署营商环境工作。',
    '2021年1月，对上年工作进行总结。',
  ])('%s carries none', (words) => {
    expect(itemsOf(paragraph(words))).toEqual([]);
  });

  test.each([
    ['但对照要求，仍存在力量薄弱等问题。', 'shortcomingsAndCauses'],
    ['局长对重要工作亲自部署，对重大问题亲自过问。', 'firstResponsiblePersonPerformance'],
    ['2021年，我局将完善制度。', 'nextYearArrangements'],
  ])('%s carries %s', (words, item) => {
    expect(itemsOf(paragraph(words))).toEqual([item]);
  });
});

test('what the tree says stands', () => {
  const part = section('工作计划', ['内容。']);
  part.statutoryItem = 'otherMatters';
  expect(itemsOf(part)).toEqual(['otherMatters']);
});
