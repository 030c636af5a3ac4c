import { readReport } from '@fazhi/reading';
import { checkReport } from '@fazhi/validation';
import { describe, expect, test } from 'vitest';
import { within } from '../../reading/cases/reading-case.js';
import type { CheckingCase } from './checking-case.js';
import { KINDS } from './kinds.js';

function found({ text, whole = false }: CheckingCase): string[] {
  const { findings } = checkReport(readReport(whole ? text : within(text)), { today: '2026-11-27' });
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases.map((each) => [each.id, each] as const))('%s', (__, each) => {
    const findings = found(each);
    const { finds = [], silent = [], flawless = false } = each;
    // Once each: one fault, one finding.
    for (const wanted of finds) expect(findings.filter((one) => one === wanted)).toEqual([wanted]);
    if (flawless)
      expect(findings.filter((one) => /error|ARI.*warning/.test(one) && !one.startsWith('STR'))).toEqual([]);
    expect(findings.filter((one) => silent.some((rule) => one.startsWith(rule)))).toEqual([]);
  });
});
