import { expect, test } from 'vitest';
import { checkReport } from '../../check-report.js';
import { sampleCheckOptions } from '../sample-check-options.js';
import { sampleReport } from '../sample-report.js';
import { PA_03 } from './pa-03.js';

test('PA-03 judges the sums of power lists alone', () => {
  const { bad } = PA_03.samples;
  const run = (label: string, indicators: readonly string[]): boolean => {
    const facts = bad.facts!.map((fact, index) => ({ ...fact, label, indicator: indicators[index]! }));
    const sample = {
      ...bad,
      facts,
      text: JSON.parse(JSON.stringify(bad.text).replaceAll('权责事项', label)) as typeof bad.text,
    };
    return checkReport(sampleReport(sample), sampleCheckOptions(sample)).rulesRun.includes('PA-03');
  };
  expect(run('权责事项', ['powerList.adjusted', 'powerList.cancelled'])).toBe(true);
  expect(run('行政处罚案件', ['penalty.cases', 'penalty.simplified'])).toBe(false);
});
