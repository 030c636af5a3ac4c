import { FazhiError } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.js';
import { sampleFacts } from '../rules/arithmetic/sample-facts.js';
import { sampleParagraph, sampleReport } from '../rules/sample-report.js';
import { formatFindings } from './format-findings.js';

const report = sampleReport({
  text: [sampleParagraph('调整{t|54项}，其中增加{a|12项}，取消{b|7项}。'), '截至目前，共有3千人参加。'],
  facts: sampleFacts({ t: '54项', a: '12项', b: '7项' }),
  relations: [{ id: 'r', kind: 'partition', total: 't', parts: ['a', 'b'], exhaustive: true }],
});
const result = checkReport(report);

describe('text', () => {
  test('reads as a list with a verdict', () => {
    expect(formatFindings(result, 'text', { title: '体检' })).toMatchSnapshot();
  });

  test('cannot move a terminal’s cursor', () => {
    const hostile = checkReport(sampleReport({ text: '《甲\u001B[2J\u202E》、《乙》。' }));
    expect(formatFindings(hostile, 'text')).not.toMatch(/[\p{Cc}\p{Cf}](?<!\n)/u);
  });
});

describe('Markdown', () => {
  test('reads as a report for a clerk', () => {
    const waivers = [
      {
        fingerprint: result.findings.at(-1)!.fingerprint,
        reason: '原文如此',
        approver: '李某',
        expiresOn: '2026-12-31',
      },
    ];
    expect(formatFindings(checkReport(report, { waivers, today: '2026-01-01' }), 'markdown')).toMatchSnapshot();
  });

  test.each([
    ['HTML', '<img src=x onerror=alert(1)>中文'],
    ['a link', '[点击](https://evil.example)'],
    ['an address', 'https://evil.example 和 www.evil.example'],
    ['emphasis and code', '**重要**`code`~~删~~'],
    ['a heading on a line of its own', '甲\n# 标题\n- 列表'],
    ['a table', '甲|乙'],
    ['an entity', '&lt;b&gt;'],
  ])('%s in the text stays text', (_, words) => {
    const hostile = checkReport(sampleReport({ text: `《${words}》、《乙》。` }));
    const quote = formatFindings(hostile, 'markdown')
      .split('\n')
      .filter((line) => line.includes('原文'))
      .join('\n');
    expect(quote).not.toMatch(/<\w|(?<!\\)[[\]*`~|]|:\/\/|www\.|&lt;b/);
    expect(formatFindings(hostile, 'markdown')).not.toMatch(/^# 标题/m);
  });

  test('nothing found', () => {
    expect(formatFindings(checkReport(sampleReport()), 'markdown')).toContain('没有发现问题。');
  });
});

describe('SARIF', () => {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        partialFingerprints: Record<string, string>;
        suppressions?: unknown[];
      }[];
    }[];
  }
  const parse = (json: string) => JSON.parse(json) as Log;

  test('names its rules and carries the fingerprints', () => {
    const { version, runs } = parse(formatFindings(result, 'sarif'));
    const [run] = runs;
    expect(version).toBe('2.1.0');
    expect(run?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['ARI-01', 'error'],
      ['ARI-16', 'note'],
      ['TXT-11', 'warning'],
    ]);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(run?.results.map(({ partialFingerprints }) => partialFingerprints['fazhi/v1'])).toEqual(
      result.findings.map(({ fingerprint }) => fingerprint),
    );
  });

  test('waived findings are suppressed, not lost', () => {
    const waivers = [
      { fingerprint: result.findings[0]!.fingerprint, reason: '口径不同', approver: '李某', expiresOn: '2026-12-31' },
    ];
    const { runs } = parse(formatFindings(checkReport(report, { waivers, today: '2026-01-01' }), 'sarif'));
    expect(
      runs[0]?.results.filter(({ suppressions }) => suppressions !== undefined).map(({ ruleId }) => ruleId),
    ).toEqual(['ARI-01']);
  });
});

test('another format is a mistake of the caller', () => {
  expect(() => formatFindings(result, 'pdf' as never)).toThrow(FazhiError);
});
