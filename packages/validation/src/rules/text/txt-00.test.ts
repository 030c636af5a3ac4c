import { expect, test } from 'vitest';
import { checkReport } from '../../check-report.js';
import { sampleReport } from '../sample-report.js';
import { TXT_00 } from './txt-00.js';

test('TXT-00 keeps half-width marks from being reported one by one', () => {
  const report = sampleReport(TXT_00.samples.bad);
  const { findings, rulesSkipped } = checkReport(report);
  expect(findings.map(({ rule }) => rule)).toEqual(['TXT-00', 'QTY-03']);
  expect(rulesSkipped.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['TXT-03', 'TXT-04']));
});
