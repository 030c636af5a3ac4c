import { paragraph } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from './check-report.js';
import { formatFindings } from './format/format-findings.js';
import { recheck } from './recheck.js';
import { sampleReport } from './rules/sample-report.js';

const hostile = (count: number) => {
  const report = sampleReport({});
  report.children.push(...Array.from({ length: count }, () => paragraph('截至目前，办理留言15条。')));
  return report;
};
const of = (count: number) => checkReport(hostile(count)).findings.filter(({ rule }) => rule === 'ARI-16');

describe('findings of one rule', () => {
  test.each([1, 49, 50])('%i are listed', (count) => {
    expect(of(count)).toHaveLength(count);
    expect(of(count).every(({ quote }) => quote === '截至目前')).toBe(true);
  });

  test.each([51, 60, 400])('of %i the first fifty are listed and the others counted', (count) => {
    const findings = of(count);
    expect(findings).toHaveLength(51);
    expect(findings.at(-1)).toMatchObject({ actual: String(count - 50), severity: findings[0]!.severity });
    expect(findings.at(-1)!.message).toContain(`还有${String(count - 50)}处`);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(51);
  });

  test('every form prints the count, and a recheck keeps it', () => {
    const report = hostile(60);
    const result = checkReport(report);
    for (const format of ['text', 'markdown', 'sarif'] as const) {
      expect(formatFindings(result, format)).toContain('同类问题还有10处');
    }
    expect(recheck(result, report, ['meta'])).toEqual(result);
  });

  test('one that a waiver names is listed wherever it stands', () => {
    const all = checkReport(hostile(50));
    const report = hostile(60);
    const last = checkReport(report).findings.filter(({ rule }) => rule === 'ARI-16')[49]!;
    const waiver = { fingerprint: last.fingerprint, reason: '原文如此', approver: '李某', expiresOn: '2099-12-31' };
    const { waived, findings } = checkReport(report, { waivers: [waiver], today: '2026-01-01' });
    expect(waived).toHaveLength(1);
    expect(findings.filter(({ rule }) => rule === 'ARI-16').at(-1)!.actual).toBe('9');
    expect(all.waived).toEqual([]);
  });
});
