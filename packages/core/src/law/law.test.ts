import { describe, expect, test } from 'vitest';
import { INSTRUMENTS, isIsoDate, outlineFor, OUTLINES, resolveInstrument } from '../index.js';

describe('the registry', () => {
  test('ids are unique and successors exist', () => {
    const ids = new Set(INSTRUMENTS.map(({ id }) => id));
    expect(ids.size).toBe(INSTRUMENTS.length);
    for (const { id, supersededBy } of INSTRUMENTS)
      if (supersededBy !== undefined) expect(ids, id).toContain(supersededBy);
  });

  test('dates are real and in order', () => {
    for (const { id, promulgatedOn, effectiveFrom, effectiveTo } of INSTRUMENTS) {
      for (const date of [promulgatedOn, effectiveFrom, effectiveTo]) {
        if (date !== undefined) expect(isIsoDate(date), `${id} ${date}`).toBe(true);
      }
      if (effectiveFrom !== undefined && effectiveTo !== undefined) expect(effectiveFrom <= effectiveTo, id).toBe(true);
    }
  });
});

describe('resolveInstrument', () => {
  test('a bare title means the edition in force that day', () => {
    expect(resolveInstrument('行政复议法', '2023-12-31')?.id).toBe('reconsiderationLaw2017');
    expect(resolveInstrument('行政复议法', '2024-01-01')?.id).toBe('reconsiderationLaw2023');
    expect(resolveInstrument('中华人民共和国行政处罚法', '2021-07-14')?.id).toBe('penaltyLaw2017');
    expect(resolveInstrument('《行政处罚法》', '2021-07-15')?.id).toBe('penaltyLaw2021');
  });

  test('width of brackets, dashes and inner marks do not matter', () => {
    for (const title of ['法治政府建设实施纲要(2015-2020年)', '《法治政府建设实施纲要（2015—2020年）》']) {
      expect(resolveInstrument(title, '2020-06-01')?.id).toBe('outline2015');
    }
  });

  test('an instrument not yet or no longer in force does not resolve', () => {
    expect(resolveInstrument('法治政府建设实施纲要（2021-2025年）', '2021-02-01')).toBeUndefined();
    expect(resolveInstrument('信访条例', '2022-05-01')).toBeUndefined();
  });

  test.each(['', '__proto__', 'constructor', '某市某办法'])('%j is not registered', (title) => {
    expect(resolveInstrument(title, '2022-01-01')).toBeUndefined();
  });
});

test('each report year from 2015 to 2025 has one outline, and 2026 none', () => {
  for (let year = 2015; year <= 2025; year += 1) {
    expect(OUTLINES.filter(({ reportYears: [first, last] }) => first <= year && year <= last)).toHaveLength(1);
  }
  expect(outlineFor(2026)).toBeUndefined();
  const own = { ...OUTLINES[1]!, id: 'own', reportYears: [2026, 2030] as const };
  expect(outlineFor(2027, [...OUTLINES, own])?.id).toBe('own');
});
