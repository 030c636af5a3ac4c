import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isItemCode,
  parseImplementationCode,
  parseRegionCode,
  parseUscc,
  UnifiedSocialCreditCodeSchema,
  usccCheckCharacter,
} from './index.js';

const VALID = [
  '11500226753092798P',
  '11370303K212135612',
  '11420000MB15291767',
  '113703030042170202',
  '115113010833722043',
  '11511301008778183N',
  '11230500001755309F',
  '91230500MA1B3N1N2M',
];

describe('unified social credit codes', () => {
  test.each(VALID)('%s is valid', (code) => {
    expect(UnifiedSocialCreditCodeSchema.safeParse(code).success).toBe(true);
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(code[17]);
  });

  test.each([
    ['11440300007542785T', 'checkCharacter'],
    ['91310115MA1G4L1WXK', 'checkCharacter'],
    ['11500226753092798p', 'format'],
    ['1150022675309279', 'format'],
    ['115002267530927I8P', 'format'],
    ['', 'format'],
  ])('%j: %s', (code, flaw) => {
    expect(parseUscc(code).flaws).toContain(flaw);
    expect(UnifiedSocialCreditCodeSchema.safeParse(code).success).toBe(false);
  });

  test('every single wrong character is noticed', () => {
    const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
    fc.assert(
      fc.property(fc.constantFrom(...VALID), fc.nat(17), fc.constantFrom(...alphabet), (code, at, character) => {
        fc.pre(code[at] !== character);
        expect(parseUscc(code.slice(0, at) + character + code.slice(at + 1)).flaws).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['120000', 'provincial', undefined],
  ['513200', 'municipal', '510000'],
  ['513230', 'county', '513200'],
  ['513230100', 'township', '513230'],
  ['513230100000', 'township', '513230'],
  ['513230000000', 'county', '513200'],
])('region %s is %s', (code, level, parent) => {
  const parts = parseRegionCode(code);
  expect([parts?.level, parts?.parent]).toEqual([level, parent]);
});

test.each(['', '99', '990000', '5132301', '51323a', '__proto__'])('region %j is none', (code) => {
  expect(parseRegionCode(code)).toBeUndefined();
});

describe('item codes', () => {
  test('have the length of their system', () => {
    expect(isItemCode('gbt39554-basic', '440709003000')).toBe(true);
    expect(isItemCode('gbt39554-basic', '44070900300')).toBe(false);
    expect(isItemCode('local', '62052400MZ-XK-0001')).toBe(true);
  });

  test('an implementation code holds the credit code and the basic code', () => {
    expect(parseImplementationCode('11511301008778183N4440709003000')).toEqual({
      uscc: '11511301008778183N',
      level: '4',
      basic: '440709003000',
    });
    expect(parseImplementationCode('I1511301008778183N4440709003000')).toBeUndefined();
  });
});
