import { addDays, daysBetween, FazhiError, isIsoDate, sampleSize } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from './check-report.js';
import { formatFindings } from './format/format-findings.js';
import { recheck } from './recheck.js';
import { sampleReport } from './rules/sample-report.js';

const result = checkReport(sampleReport({ text: '截至目前，共有3千人参加。' }));
const [finding] = result.findings;

describe('what no check gave is refused in Chinese', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['an unknown verdict', { ...result, verdict: 'x' }],
    ['no registry', { ...result, registry: undefined }],
    ['no list', { ...result, rulesSkipped: {} }],
    ['a finding that is none', { ...result, findings: [null] }],
    ['a finding without a message', { ...result, findings: [{ ...finding, message: 3 }] }],
    ['a severity that is none', { ...result, findings: [{ ...finding, severity: 'toString' }] }],
    ['half a position', { ...result, findings: [{ ...finding, position: { start: { line: 1, column: 1 } } }] }],
    ['a waived finding without its waiver', { ...result, waived: [finding] }],
  ])('%s', (_, given) => {
    for (const format of ['text', 'markdown', 'sarif'] as const) {
      expect(() => formatFindings(given as typeof result, format)).toThrow(FazhiError);
      expect(() => formatFindings(given as typeof result, format)).toThrow(/检查结果/);
    }
  });

  test('a result that went through JSON is printed', () => {
    const read = JSON.parse(JSON.stringify(result)) as typeof result;
    expect(formatFindings(read, 'sarif')).toBe(formatFindings(result, 'sarif'));
  });
});

test.each([undefined, null, 3, {}, { fingerprint: 'x' }])('a waiver that is none is refused: %j', (waiver) => {
  const waivers = [waiver] as never[];
  expect(() => checkReport(sampleReport({}), { waivers, today: '2026-01-01' })).toThrow(FazhiError);
});

test.each(['5%', '', '1.5', '-0.1', 'x', undefined, 0.05])('a ratio that is none is refused: %j', (ratio) => {
  expect(() => sampleSize(100, ratio as string)).toThrow(FazhiError);
});

test.each(['八亿亿亿亿', '九万万亿亿', '九九九九九九九九九九九九九九九九九九九九'])('%s gives findings', (numeral) => {
  const report = sampleReport({ text: `来信12件、来访${numeral}件，合计20件。` });
  expect(() => checkReport(report)).not.toThrow();
});

test('dates know no time zone', () => {
  expect(addDays('2011-12-31', -1)).toBe('2011-12-30');
  expect(addDays('1993-08-22', -1)).toBe('1993-08-21');
  expect(daysBetween('2011-12-29', '2011-12-31')).toBe(2);
  expect(['2020-02-29', '2021-02-29', '2021-04-31', '2021-13-01', '2021-00-10'].map(isIsoDate)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a recheck keeps the order of findings without a quote', () => {
  const report = sampleReport({ text: '截至目前，共有3千人参加。' });
  const [part] = report.children.filter((block) => block.type === 'section').slice(1);
  part!.children[0].children.push({ type: 'blank', id: 'b1', label: '件数', unit: '件' });
  const full = checkReport(report);
  expect(full.findings.map(({ rule }) => rule)).toContain('DRA-01');
  expect(recheck(full, report, ['meta'])).toEqual(full);
});

test.each(['“www.evil.cn办理', 'https://evil.cn/a', 'a@b.cn', '@someone', '见#12', 'WWW.EVIL.CN', 'www.@www.'])(
  '%s stands in a code span, so that GFM makes no link of it',
  (words) => {
    const markdown = formatFindings(checkReport(sampleReport({ text: `《${words}》、《乙》。` })), 'markdown');
    expect(markdown.replace(/`[^`]*`/g, '')).not.toMatch(/www\.|:\/\/|@|[^\n#]#\d/i);
  },
);
