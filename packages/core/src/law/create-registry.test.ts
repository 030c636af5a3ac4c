import { describe, expect, test } from 'vitest';
import { isWorkday } from '../calendar/working-calendar.js';
import { outlineFor } from './outline.js';
import { plansFor } from './plan.js';
import { createRegistry, NATIONAL_REGISTRY, type RegistryData, stampOf } from './registry.js';
import { RegistryDataSchema } from './registry-data-schema.js';
import { editionOn, findInstrument, resolveInstrument } from './resolve-instrument.js';

const made = (data: Omit<RegistryData, 'name' | 'checkedOn'>) =>
  createRegistry({ name: '某市登记', checkedOn: '2027-03-20', ...data });

describe('createRegistry', () => {
  test('a new edition ends the one before, and leaves the registry it adds to alone', () => {
    const registry = made({
      instruments: [
        {
          id: 'penaltyLaw',
          title: '中华人民共和国行政处罚法',
          tier: 'law',
          editions: [{ change: 'revised', promulgatedOn: '2027-02-26', effectiveFrom: '2027-05-01', lastArticle: 90 }],
        },
      ],
    });
    expect(resolveInstrument('行政处罚法', '2027-04-30', registry)?.edition.lastArticle).toBe(86);
    expect(resolveInstrument('行政处罚法', '2027-05-01', registry)?.edition).toMatchObject({
      lastArticle: 90,
      confidence: 'recalled',
    });
    expect(findInstrument('处罚法', registry)?.checkedOn).toBe('2027-03-20');
    expect(resolveInstrument('行政处罚法', '2027-05-01')?.edition.lastArticle).toBe(86);
  });

  test('what a new law repeals is ended', () => {
    const registry = made({
      instruments: [
        {
          title: '某某法典',
          tier: 'law',
          editions: [{ effectiveFrom: '2027-07-01', repeals: ['中华人民共和国价格法', '统计法'] }],
        },
      ],
    });
    for (const title of ['价格法', '统计法']) {
      expect(resolveInstrument(title, '2027-06-30', registry)).toBeDefined();
      expect(resolveInstrument(title, '2027-07-01', registry)).toBeUndefined();
      expect(findInstrument(title, registry)?.supersededBy).toBe('某某法典');
    }
  });

  test('outlines, plans, holidays and theme days', () => {
    const registry = made({
      outlines: [
        {
          id: 'outline2026',
          title: '某纲要（2026-2030年）',
          madePublicOn: '2027-01-05',
          reportYears: [2026, 2030],
          goalQualities: [],
          parts: [{ id: 'one', title: '健全某体系' }],
        },
      ],
      plans: [{ id: 'own', kind: 'ruleOfLaw', name: '某规划', years: [2026, 2030], confidence: 'sourced' }],
      holidays: [{ year: 2027, holidays: [['元旦', '01-01', '01-03']], workdays: [] }],
    });
    expect(outlineFor(2027, registry)?.id).toBe('outline2026');
    expect(plansFor(2027, registry).map(({ id }) => id)).toContain('own');
    expect(isWorkday('2027-01-01', registry.calendar)).toBe(false);
    expect(isWorkday('2027-01-04', registry.calendar)).toBe(true);
    expect(isWorkday('2027-01-04', NATIONAL_REGISTRY.calendar)).toBeUndefined();
  });

  test('says what it is and what it adds to', () => {
    expect(stampOf(made({}))).toEqual({
      name: '某市登记',
      checkedOn: '2027-03-20',
      base: { name: '全国登记', checkedOn: NATIONAL_REGISTRY.checkedOn },
    });
  });

  const law = { title: '某法', tier: 'law' as const };
  test.each<[string, RegExp, Omit<RegistryData, 'name' | 'checkedOn'>]>([
    ['no edition', /没有版本/, { instruments: [{ ...law, editions: [] }] }],
    ['a date that is none', /不是日期/, { instruments: [{ ...law, editions: [{ effectiveFrom: '2027-2-1' }] }] }],
    [
      'an end before the beginning',
      /早于施行日期/,
      { instruments: [{ ...law, editions: [{ effectiveFrom: '2027-02-01', effectiveTo: '2027-01-01' }] }] },
    ],
    [
      'an unknown successor',
      /没有登记/,
      { instruments: [{ ...law, editions: [{ effectiveFrom: '2020-02-01' }], supersededBy: '无此文件' }] },
    ],
    [
      'the repeal of what is not there',
      /没有登记/,
      { instruments: [{ ...law, editions: [{ effectiveFrom: '2020-02-01', repeals: ['无此文件'] }] }] },
    ],
    ['a year left out', /放假安排/, { holidays: [{ year: 2028, holidays: [], workdays: [] }] }],
  ])('refuses %s', (_, message, data) => {
    expect(() => made(data)).toThrow(message);
  });
});

test('the JSON form refuses what has another shape, and says where', () => {
  const result = RegistryDataSchema.safeParse({
    name: '某市登记',
    checkedOn: '2027-03-20',
    outlines: [{ id: 'o' }],
    其他: 1,
  });
  expect(result.success).toBe(false);
  expect(result.error?.issues.some(({ path }) => path.join('.') === 'outlines.0.title')).toBe(true);
});

test('instruments without dates count as always in force', () => {
  const registry = made({ instruments: [{ title: '某标准', tier: 'national-standard', editions: [{}] }] });
  expect(editionOn(findInstrument('某标准', registry)!, '2015-01-01')).toBeDefined();
});
