import { FazhiError, paragraph, text, type Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { FASTER_THAN_LINEAR, growth } from '../../../scripts/growth.mts';
import { checkReport } from './check-report.js';
import { exitCode } from './exit-code.js';
import { recheck } from './recheck.js';
import { sampleReport, sampleSection } from './rules/sample-report.js';

describe('a finding', () => {
  const report = sampleReport({ text: ['加强培训。', '全年开展活动3次，截至目前，共有3千人参加。'] });
  const finding = checkReport(report).findings.find(({ rule }) => rule === 'ARI-16');

  test('says where it stands, in words and as a path', () => {
    expect(finding?.place).toBe('第一部分 › （二） › 第3段');
    let at: unknown = report;
    for (const key of finding?.path ?? []) at = (at as Record<string | number, unknown>)[key];
    expect(at).toMatchObject({ type: 'paragraph' });
  });

  test('is the same in English but for its words', () => {
    const english = checkReport(report, { language: 'en' }).findings.find(({ rule }) => rule === 'ARI-16');
    expect(english?.place).toBe('part 1 › （二） › paragraph 3');
    expect(english?.message).toBe('"截至目前" gives no date.');
    expect(english?.fingerprint).toBe(finding?.fingerprint);
  });

  test('leads back to the source where the text was read from one', () => {
    const read = paragraph(text('一是推进。'), text('截至目前，共办理15件。'));
    read.children[1]!.position = {
      start: { line: 7, column: 6, offset: 105 },
      end: { line: 7, column: 18, offset: 117 },
    };
    const [found] = checkReport(sampleReport({ text: [read] })).findings;
    expect(found?.position).toEqual({
      start: { line: 7, column: 6, offset: 105 },
      end: { line: 7, column: 10, offset: 109 },
    });
  });
});

describe('fingerprints', () => {
  const prints = (...words: string[]) =>
    checkReport(sampleReport({ text: words }))
      .findings.filter(({ rule }) => rule === 'ARI-16')
      .map(({ fingerprint }) => fingerprint);

  test('stay when other text moves, and when width changes', () => {
    const [before] = prints('截至目前，共办理15件。');
    expect(prints('新增一段。', '又一段。', '截至目前，共办理15件。')).toEqual([before]);
    expect(prints('截至目前,共办理15件。')[0]).toBe(before);
  });

  test('differ for another sentence, and for the same sentence twice', () => {
    const [a] = prints('截至目前，共办理15件。');
    const [b] = prints('截至目前，共办理16件。');
    expect(a).not.toBe(b);
    expect(new Set(prints('截至目前，共办理15件。', '截至目前，共办理15件。')).size).toBe(2);
  });
});

describe('the verdict', () => {
  test.each([
    ['加强培训。', 'pass', 0],
    ['截至目前，办理15件。', 'pass', 0],
    ['共有3千人参加。', 'warn', 0],
    ['办结率达102%，共5件。', 'fail', 1],
  ] as const)('%s', (words, verdict, code) => {
    const result = checkReport(sampleReport({ text: words }));
    expect(result.verdict).toBe(verdict);
    expect(exitCode(result)).toBe(code);
  });

  test('warnings fail too where asked', () => {
    expect(exitCode({ verdict: 'warn' }, { failOnWarning: true })).toBe(1);
  });
});

describe('rules that did not run', () => {
  test('are named with their reason', () => {
    const { rulesRun, rulesSkipped } = checkReport(sampleReport({ children: [paragraph('正文。')] }));
    expect(rulesSkipped).toContainEqual({ rule: 'STR-02', reason: 'precededBy', why: '规则 STR-01 已指出同一问题' });
    expect(rulesRun).toContain('STR-01');
    expect(rulesRun).not.toContain('STR-02');
  });

  test('the report year may come from the options', () => {
    const report = sampleReport({ meta: { reportYear: undefined } });
    expect(checkReport(report).rulesSkipped).toContainEqual({
      rule: 'TIM-02',
      reason: 'missingInput',
      why: '不知道报告年度',
    });
    expect(checkReport(report, { reportYear: 2020 }).rulesRun).toContain('TIM-02');
  });
});

test('the law is read at the date of the report unless another is given', () => {
  expect(checkReport(sampleReport()).lawAsOf).toBe('2021-01-14');
  expect(checkReport(sampleReport(), { on: '2024-01-01' }).lawAsOf).toBe('2024-01-01');
  expect(checkReport(sampleReport({ meta: { signedOn: undefined, publishedOn: undefined } })).lawAsOf).toBe(
    '2021-12-31',
  );
});

test('equal input gives equal output, and the report is not touched', () => {
  const report = sampleReport({ text: ['截至目前，共有3千人参加。', '《甲》、《乙》。'] });
  const before = JSON.stringify(report);
  expect(JSON.stringify(checkReport(report))).toBe(JSON.stringify(checkReport(JSON.parse(before) as Report)));
  expect(JSON.stringify(report)).toBe(before);
});

describe('hostile reports', () => {
  test.each([
    ['《'],
    ['<'],
    ['（'],
    ['“”'],
    ['截至目前'],
    ['一是'],
    ['100%'],
    ['2020'],
    ['第1条'],
    ['不不'],
    ['、'],
    ['人大政协'],
    ['法治政府建设实施纲要'],
    [' '],
    ['1'],
    ['较上年'],
    ['执法人员1人次'],
    ['来源:'],
    ['。'],
  ])('a text of nothing but %s takes no more than linear time', async (unit) => {
    const textOf = (size: number): Report => sampleReport({ text: unit.repeat(Math.ceil(size / unit.length)) });
    expect(await growth(checkReport, textOf, 25_000)).toBeLessThan(FASTER_THAN_LINEAR);
  });

  test('a malformed one is refused, and so is a malformed previous one', () => {
    const section = sampleSection('（一）标题', []);
    section.children.push(section);
    for (const children of [[section], [{ type: 'chart', value: '截至目前' }], { length: 1e308 }]) {
      const malformed = { ...sampleReport(), children } as unknown as Report;
      expect(() => checkReport(malformed)).toThrow(/^报告 › 第1项|^报告：应为数组/);
      expect(() => checkReport(sampleReport(), { previous: malformed })).toThrow(
        /^checkReport 的选项 previous（上年报告）/,
      );
      expect(() => recheck(checkReport(sampleReport()), malformed, ['text'])).toThrow(FazhiError);
    }
  });
});
