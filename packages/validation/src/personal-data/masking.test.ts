import { AgencySchema, paragraph, PersonSchema, text as textNode } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from '../check-report.js';
import { formatFindings } from '../format/format-findings.js';
import { parseRecord } from '../parse-record.js';
import { recheck } from '../recheck.js';
import { defineRule } from '../rule.js';
import { sampleReport } from '../rules/sample-report.js';

const DATA = [
  '11010519491231002X',
  '110105 19491231 002X',
  '13800138000',
  '138 0013 8000',
  '１３８００１３８０００',
  '4111111111111111',
  '住明安市东城区和平路12号3单元402室',
];
/** Any half of a datum that would give it away. */
const partsOf = (datum: string): string[] =>
  datum.startsWith('住') ? ['12号', '402室'] : [datum.slice(3, 9), datum.slice(-7, -2)];

const OWN = defineRule({
  id: 'OWN-01',
  title: { zh: '测试', en: 'test' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '测试', en: 'test' } }],
  reads: ['text', 'structure'],
  explanation: { zh: '测试', en: 'test' },
  message: { zh: '“{quote}”“{raw}”', en: '“{quote}”“{raw}”' },
  fix: { zh: '改“{raw}”', en: 'mend “{raw}”' },
  samples: { good: {}, bad: {} },
  check: ({ text, report }) =>
    text.body.flatMap((at) => {
      const raw = report.meta.title;
      // Cuts every passage in the middle of whatever stands there, and quotes what it read past the text.
      return [6, 9, 12].map((end) => ({
        at,
        start: 1,
        end,
        values: { raw },
        expected: raw,
        actual: at.text.slice(3, end),
        related: [{ at, start: end, end: end + 9 }],
      }));
    }),
});

describe.each(DATA)('%s is in no output', (datum) => {
  const leaks = (output: string): string[] => partsOf(datum).filter((part) => output.includes(part));

  test('of a report', () => {
    const report = sampleReport({ text: `，${datum}，截至目前，共有3千人参加。` });
    report.meta.title = `关于${datum}，的报告`;
    report.children.push({
      type: 'section',
      depth: 1,
      children: [{ type: 'heading', children: [textNode(`，${datum}`)] }, paragraph(`张某，${datum}。`)],
    });
    const result = checkReport(report, { rules: [OWN] });
    expect(result.findings.some(({ rule }) => rule === 'ID-09')).toBe(true);
    expect(result.findings.some(({ rule }) => rule === 'OWN-01')).toBe(true);
    for (const format of ['text', 'markdown', 'sarif'] as const)
      expect(leaks(formatFindings(result, format))).toEqual([]);
    expect(leaks(JSON.stringify(result))).toEqual([]);
    expect(recheck(result, report, ['meta'], { rules: [OWN] })).toEqual(result);
  });

  test('of a record', () => {
    for (const input of [
      { name: '张某', phone: `${datum}x` },
      { name: '张某', [datum]: datum },
      { name: { [datum]: 1 }, phone: [datum] },
    ]) {
      const parsed = parseRecord(PersonSchema, input);
      expect(parsed.ok ? [] : leaks(JSON.stringify(parsed.findings))).toEqual([]);
    }
  });
});

test('a phone with a slip is told the form of a phone, and is not shown', () => {
  for (const phone of ['13800138000x', '13800138000转办公室', '不详']) {
    const parsed = parseRecord(PersonSchema, { name: '张某', phone });
    expect(parsed.ok ? '' : parsed.findings[0]!.message).toContain('电话号码');
  }
  const code = parseRecord(AgencySchema, { regionCode: '35010' });
  expect(JSON.stringify(code)).not.toContain('电话号码');
});

test('findings that differ only in blanks or width have fingerprints of their own, and one waiver waives one', () => {
  const report = sampleReport({ text: '全年共有3千人参加培训。' });
  report.children.push(paragraph('全年共有 3千人参加培训。'), paragraph('全年共有３千人参加培训。'));
  const { findings } = checkReport(report);
  const prints = findings.map(({ fingerprint }) => fingerprint);
  expect(new Set(prints).size).toBe(prints.length);
});
