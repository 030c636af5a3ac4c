import { paragraph, type Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../../check-report.js';
import { findingsOf, skipReason } from '../fixtures/rule-cases.js';
import { SAMPLE_INTRODUCTION, sampleReport, sampleSection } from '../sample-report.js';
import { without } from './missing-item.js';
import { STR_04 } from './str-04.js';
import { STR_07 } from './str-07.js';
import { STR_08 } from './str-08.js';
import { STR_09 } from './str-09.js';
import { STR_10 } from './str-10.js';
import { STR_11 } from './str-11.js';

const results = sampleSection('一、2020年工作开展情况', ['办理行政处罚案件12件。']);
const shortcomings = sampleSection('二、存在的问题', ['力量薄弱，主要原因是人员更替较多。']);
const plan = sampleSection('三、2021年工作计划', ['继续加强执法培训。']);

function rulesOf(children: Readonly<Report['children']>): string[] {
  return checkReport(sampleReport({ children: [SAMPLE_INTRODUCTION, ...children] })).findings.map(({ rule }) => rule);
}

describe('statutory items', () => {
  test('are recognised by their headings where the tree does not name them', () => {
    const duty = sampleSection('四、主要负责人履行法治建设职责情况', ['带头述法。']);
    expect(rulesOf([results, shortcomings, plan, duty])).toEqual([]);
  });

  test('may stand in any order and under topic headings', () => {
    const topics = ['一、推进依法行政', '二、规范行政执法'].map((heading) =>
      sampleSection(heading, ['办理案件12件。']),
    );
    const rest = [
      sampleSection('三、第一责任人履职', ['带头述法。']),
      sampleSection('四、下一步打算', ['继续培训。']),
      sampleSection('五、存在的不足', ['由于人员更替，力量薄弱。']),
    ];
    expect(rulesOf([...topics, ...rest])).toEqual([]);
  });

  test.each([
    ['STR-02', 'measuresAndResults'],
    ['STR-03', 'shortcomingsAndCauses'],
    ['STR-05', 'nextYearArrangements'],
  ] as const)('%s when the part is missing', (rule, item) => {
    expect(rulesOf(without(item).children!.slice(1))).toEqual([rule]);
  });
});

describe('STR-04', () => {
  test('a duty named only in the plan is no report of it, and the finding points there', () => {
    const children = [
      SAMPLE_INTRODUCTION,
      results,
      shortcomings,
      sampleSection('三、2021年工作计划', [
        sampleSection('（一）切实履行第一责任人职责', ['统筹推进。']),
        sampleSection('（二）述法', ['继续。']),
      ]),
    ];
    const [finding] = findingsOf(STR_04, { children });
    expect(finding?.quote).toBe('（一）切实履行第一责任人职责');
    expect(finding?.place).toBe('第三部分 › （一） › 小标题');
  });

  test('the title of a document is no performance', () => {
    const children = [
      paragraph('落实《党政主要负责人履行推进法治建设第一责任人职责规定》。'),
      results,
      shortcomings,
      plan,
    ];
    expect(findingsOf(STR_04, { children })).toHaveLength(1);
  });
});

describe('STR-07 and STR-11', () => {
  const inText = sampleSection('一、主要举措和成效', ['管委会主要领导带头学法用法，落实法治建设第一责任人职责。']);

  test('an item told in running text', () => {
    const children = [SAMPLE_INTRODUCTION, inText, shortcomings, plan];
    expect(findingsOf(STR_07, { children }).map(({ quote }) => quote)).toEqual([
      '管委会主要领导带头学法用法，落实法治建设第一责任人职责。',
    ]);
    expect(findingsOf(STR_11, { children })).toHaveLength(1);
  });

  test('a bare paragraph after the last part opens the plan, and what follows belongs to it', () => {
    const last = sampleSection('三、主要负责人履职情况', [
      '带头述法。',
      '下一步，我局将做好以下工作：',
      '2021年3月前完成清理，截至目前力争覆盖率达100%。',
    ]);
    const children = [SAMPLE_INTRODUCTION, results, shortcomings, last];
    const report = checkReport(sampleReport({ children }));
    expect(report.findings.map(({ rule }) => rule)).toEqual(['STR-07', 'ARI-16']);
  });
});

describe('STR-08', () => {
  test('a subject may stand within a clause', () => {
    const text = '对重要工作主要领导亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。';
    expect(findingsOf(STR_08, { text })).toEqual([]);
  });

  test('names what is missing', () => {
    const [finding] = findingsOf(STR_08, { text: '重要工作亲自部署，重大问题亲自过问。' });
    expect(finding?.message).toBe('四个亲自只写了2个，缺：重点环节亲自协调、重要任务亲自督办。');
  });

  test('does not judge a text that quotes none', () => {
    expect(skipReason(STR_08, {})).toBe('notApplicable');
  });
});

describe('STR-09', () => {
  const children = [
    ...without('firstResponsiblePersonPerformance').children!,
    sampleSection('四、第一责任人履职', ['参加述职评议。']),
  ];

  test('述职 is not 述法', () => {
    expect(findingsOf(STR_09, { children })).toHaveLength(1);
  });

  test('is a warning where local rules want it', () => {
    const [finding] = findingsOf(STR_09, { children }, { params: { 'STR-09': { localRequired: true } } });
    expect(finding?.severity).toBe('warning');
  });
});

test('STR-10 accepts a cause anywhere in the part', () => {
  const part = sampleSection('二、存在的不足', [
    sampleSection('（一）力量薄弱', ['由于人员更替。']),
    sampleSection('（二）手段单一', ['有待创新。']),
  ]);
  expect(findingsOf(STR_10, { children: [SAMPLE_INTRODUCTION, results, part, plan] })).toEqual([]);
});

test('a notice is not judged by contents', () => {
  expect(skipReason(STR_04, { meta: { kind: 'implementationNotice' } })).toBe('notApplicable');
});
