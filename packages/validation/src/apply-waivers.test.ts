import { describe, expect, test } from 'vitest';
import { checkReport } from './check-report.js';
import { sampleReport } from './rules/sample-report.js';

const report = sampleReport({ text: '共有3千人参加。' });
const [found] = checkReport(report).findings;
const waiver = { fingerprint: found!.fingerprint, reason: '原文如此', approver: '李某', expiresOn: '2021-06-30' };

describe('waivers', () => {
  test('set a finding of any tier aside, in sight', () => {
    const result = checkReport(report, { waivers: [waiver], today: '2021-06-30' });
    expect(result.verdict).toBe('pass');
    expect(result.findings).toEqual([]);
    expect(result.waived).toMatchObject([{ rule: 'TXT-11', waiver }]);
  });

  test('an expired one does nothing, and is a finding', () => {
    const { findings } = checkReport(report, { waivers: [waiver], today: '2021-07-01' });
    expect(findings.map(({ rule }) => rule)).toEqual(['TXT-11', 'WVR-02']);
    expect(findings[1]?.message).toContain('已于2021年6月30日失效');
  });

  test('an unused one is a finding', () => {
    const { findings } = checkReport(sampleReport(), { waivers: [waiver], today: '2021-06-30', language: 'en' });
    expect(findings).toMatchObject([{ rule: 'WVR-01', severity: 'warning', place: 'waivers › 1' }]);
  });
});
