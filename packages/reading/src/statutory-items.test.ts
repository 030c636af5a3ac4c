import { visit, type Report, type StatutoryItem } from '@fazhi/core';
import { headingText, plainText } from '@fazhi/core';
import { describe, expect, it } from 'vitest';
import { readReport } from './read-report.js';

function items(body: string): [string, StatutoryItem][] {
  const report: Report = readReport(`某局2020年法治政府建设情况报告\n${body}`);
  const found: [string, StatutoryItem][] = [];
  visit(report, (node) => {
    if (node.type === 'section' && node.statutoryItem) found.push([headingText(node), node.statutoryItem]);
    if (node.type === 'paragraph' && node.statutoryItem) found.push([plainText(node).slice(0, 8), node.statutoryItem]);
  });
  return found;
}

describe('statutory contents', () => {
  it('are named by headings', () => {
    expect(
      items(`一、2020年推进法治政府建设的主要举措和成效
成绩。
二、存在的不足和原因
不足。
三、党政主要负责人履行推进法治建设第一责任人职责情况
履职。
四、2021年工作计划
计划。
五、其他需要报告的情况
无。`).map(([, item]) => item),
    ).toEqual([
      'measuresAndResults',
      'shortcomingsAndCauses',
      'firstResponsiblePersonPerformance',
      'nextYearArrangements',
      'otherMatters',
    ]);
  });

  it('may stand in any order and as sub-sections', () => {
    expect(
      items(`一、履行第一责任人职责情况\n履职。\n二、工作情况\n(一)执法\n执法。\n(二)存在问题\n问题。`).map(
        ([words, item]) => [words, item],
      ),
    ).toEqual([
      ['履行第一责任人职责情况', 'firstResponsiblePersonPerformance'],
      ['工作情况', 'measuresAndResults'],
      ['存在问题', 'shortcomingsAndCauses'],
    ]);
  });

  it('a duty named in the plan says nothing of the past year', () => {
    const found = items(
      '一、规范执法\n执法。\n二、存在问题\n问题。\n三、2021年工作计划\n(一)切实履行第一责任人职责\n亲自部署、亲自过问。',
    );
    expect(found.map(([, item]) => item)).toEqual([
      'measuresAndResults',
      'shortcomingsAndCauses',
      'nextYearArrangements',
    ]);
  });

  it('parts named after their themes are results when they stand before failings and plan', () => {
    expect(items('一、完善制度\n制度。\n二、规范执法\n执法。\n三、下一步打算\n计划。')).toEqual([
      ['完善制度', 'measuresAndResults'],
      ['规范执法', 'measuresAndResults'],
      ['下一步打算', 'nextYearArrangements'],
    ]);
  });

  it('are found in paragraphs where no heading names them', () => {
    const found = items(`一、主要举措和成效
局主要负责人切实履行第一责任人职责。
针对群众反映的突出问题,开展整治。
但与上级要求相比,还存在着制度不够完善等问题和不足。
下一步,重点做好以下工作:
一是完善制度。
二是规范执法。`);
    expect(found).toEqual([
      ['主要举措和成效', 'measuresAndResults'],
      ['局主要负责人切实', 'firstResponsiblePersonPerformance'],
      ['但与上级要求相比', 'shortcomingsAndCauses'],
      ['下一步,重点做好', 'nextYearArrangements'],
      ['一是完善制度。', 'nextYearArrangements'],
      ['二是规范执法。', 'nextYearArrangements'],
    ]);
  });

  it('a title in 《》 is no evidence', () => {
    expect(items('一、主要举措和成效\n认真贯彻《党政主要负责人履行推进法治建设第一责任人职责规定》。')).toEqual([
      ['主要举措和成效', 'measuresAndResults'],
    ]);
  });
});
