import { paragraph, text } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../fixtures/rule-cases.js';
import { SAMPLE_INTRODUCTION, sampleReport, sampleSection } from '../sample-report.js';
import { CIT_01 } from './cit-01.js';
import { CIT_02 } from './cit-02.js';
import { CIT_07 } from './cit-07.js';

const [, , ...parts] = sampleReport().children;
const citing = (words: string) => [paragraph(words), ...parts];

describe('CIT-01', () => {
  test('the next outline in the plan is no fault', () => {
    const plan = sampleSection('五、下一步安排', ['对照《法治政府建设实施纲要（2021—2025年）》抓落实。']);
    expect(findingsOf(CIT_01, { children: [SAMPLE_INTRODUCTION, ...parts, plan] })).toEqual([]);
  });

  test('the wrong outline is told once', () => {
    const children = citing(
      '落实《法治政府建设实施纲要（2021—2025年）》。按《法治政府建设实施纲要（2021-2025年）》要求办理。',
    );
    expect(findingsOf(CIT_01, { children }).map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('none cited, or none known for the year, is a note', () => {
    expect(findingsOf(CIT_01, { children: parts })[0]).toMatchObject({
      severity: 'info',
      message: '没有引用法治政府建设实施纲要。',
    });
    const children = citing('落实《法治政府建设实施纲要（2021—2025年）》。');
    expect(findingsOf(CIT_01, { children, meta: { reportYear: 2026 } })[0]?.severity).toBe('info');
  });

  test('a local outline is judged by its years', () => {
    expect(findingsOf(CIT_01, { children: citing('落实《明安市法治政府建设实施纲要（2016—2020年）》。') })).toEqual([]);
  });
});

describe('CIT-02', () => {
  test('a title broken over two lines', () => {
    const title = {
      type: 'title' as const,
      children: [text('贯彻《法治政府建设实施纲'), text('要（2015—2020年）〉实施方案》细则')],
    };
    const [finding] = findingsOf(CIT_02, { children: [title, SAMPLE_INTRODUCTION, ...parts] });
    expect(finding?.quote).toBe('《法治政府建设实施纲');
  });

  test('the bare name passes once the full title was given', () => {
    expect(findingsOf(CIT_02, { children: citing('落实法治政府建设实施纲要。') })).toHaveLength(1);
    const children = citing('依据《法治政府建设实施纲要（2015—2020年）》。落实法治政府建设实施纲要。');
    expect(findingsOf(CIT_02, { children })).toEqual([]);
  });
});

describe('CIT-07', () => {
  const coming = '对照即将出台的《法治政府建设实施纲要（2021—2025年）》。';

  test('forthcoming before it was public, not after', () => {
    const meta = { signedOn: '2021-01-14', publishedOn: '2021-01-20' };
    expect(findingsOf(CIT_07, { text: coming, meta })).toEqual([]);
    expect(
      findingsOf(CIT_07, { text: coming, meta: { signedOn: '2021-09-01', publishedOn: '2021-09-02' } }),
    ).toHaveLength(1);
  });

  test('with no date at all 即将出台 is believed', () => {
    expect(findingsOf(CIT_07, { text: coming, meta: { signedOn: undefined, publishedOn: undefined } })).toEqual([]);
  });

  test('issued before it was public', () => {
    const text = '落实《法治政府建设实施纲要（2021—2025年）》。';
    expect(findingsOf(CIT_07, { text })[0]?.message).toContain('于2021年8月11日公开');
  });
});
