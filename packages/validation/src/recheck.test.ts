import { paragraph, type Report } from '@fazhi/core';
import { describe, expect, test } from 'vitest';
import { checkReport } from './check-report.js';
import { recheck, type ReportPart } from './recheck.js';
import type { ReportRule } from './rule.js';
import { RULES } from './rules/catalogue.generated.js';
import { sampleCheckOptions } from './rules/sample-check-options.js';
import { sampleReport } from './rules/sample-report.js';

const BEFORE = sampleReport({
  text: ['截至目前，共有3千人参加。', '落实《甲》、《乙》，不不够。', '《行政许可法》第12条。'],
});

function changed(change: (report: Report) => void): Report {
  const report = JSON.parse(JSON.stringify(BEFORE)) as Report;
  change(report);
  return report;
}

const CHANGES: readonly (readonly [string, readonly ReportPart[], Report])[] = [
  ['nothing', [], BEFORE],
  ['the date', ['meta'], changed(({ meta }) => (meta.publishedOn = '2021-06-01'))],
  ['the year', ['meta'], changed(({ meta }) => (meta.reportYear = 2022))],
  ['the kind', ['meta'], changed(({ meta }) => (meta.kind = 'implementationNotice'))],
  ['a part less', ['structure'], changed(({ children }) => children.splice(3, 1))],
  [
    'a paragraph at the head',
    ['structure'],
    changed(({ children }) => children.splice(2, 0, paragraph('截至目前，办理5件。'))),
  ],
  ['other words', ['text'], changed(({ children }) => children.splice(1, 1, paragraph('办结率达102%，共5件。')))],
];

describe('a check after a change equals a full check', () => {
  test.each(CHANGES)('%s', (_, parts, after) => {
    const full = checkReport(after);
    expect(recheck(checkReport(BEFORE), after, parts)).toEqual(full);
  });

  test.each(
    RULES.filter((rule): rule is ReportRule => rule.scope === 'report').map((rule) => [rule.id, rule] as const),
  )('from the good sample of %s to the bad one, and back', (_, { samples }) => {
    const all: ReportPart[] = ['meta', 'structure', 'facts', 'relations'];
    const [good, bad] = [sampleReport(samples.good), sampleReport(samples.bad)];
    const parts = all.filter((part) => JSON.stringify(partOf(good, part)) !== JSON.stringify(partOf(bad, part)));
    const options = sampleCheckOptions(samples.bad);
    expect(recheck(checkReport(good, options), bad, parts, options)).toEqual(checkReport(bad, options));
    expect(recheck(checkReport(bad, options), good, parts, options)).toEqual(checkReport(good, options));
  });
});

test('waivers are applied anew', () => {
  const before = checkReport(BEFORE);
  const waiver = {
    fingerprint: before.findings[0]!.fingerprint,
    reason: '已核',
    approver: '法规科',
    expiresOn: '2099-01-01',
  };
  const options = { waivers: [waiver], today: '2026-01-01' };
  expect(recheck(before, BEFORE, [], options)).toEqual(checkReport(BEFORE, options));
  expect(recheck(checkReport(BEFORE, options), BEFORE, ['text'])).toEqual(before);
});

function partOf(report: Report, part: ReportPart): unknown {
  return part === 'structure' || part === 'text' ? report.children : report[part];
}
