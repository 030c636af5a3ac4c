import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuantities, formatQuantity, parseQuantity, quantity, toExact } from '../index.js';

describe('parseQuantity', () => {
  test.each([
    ['36.4亿元', '3640000000', '元', 'eq'],
    ['2.05万个', '20500', '个', 'eq'],
    ['123.5万户', '1235000', '户', 'eq'],
    ['超过2000亿元', '200000000000', '元', 'gt'],
    ['100余份', '100', '份', 'gt'],
    ['23000余份', '23000', '份', 'gt'],
    ['25万余元', '250000', '元', 'gt'],
    ['50余卷', '50', '卷', 'gt'],
    ['60%以上', '60', '%', 'gte'],
    ['不低于10%', '10', '%', 'gte'],
    ['超过95%', '95', '%', 'gt'],
    ['不足10人', '10', '人', 'lt'],
    ['约300人', '300', '人', 'approx'],
    ['三名', '3', '名', 'eq'],
    ['两次', '2', '次', 'eq'],
    ['一百零五项', '105', '项', 'eq'],
    ['百分之九十五', '95', '%', 'eq'],
    ['2,860余起', '2860', '起', 'gt'],
    ['２５项', '25', '项', 'eq'],
    ['650余户(次)', '650', '户(次)', 'gt'],
    ['650余户（次）', '650', '户(次)', 'gt'],
    ['-27.4%', '-27.4', '%', 'eq'],
    ['3千瓦', '3', '千瓦', 'eq'],
    ['12个百分点', '12', '个百分点', 'eq'],
  ])('%s', (text, value, unit, bound) => {
    const parsed = parseQuantity(text);
    expect(parsed && { value: toExact(parsed), unit: parsed.unit, bound: parsed.bound, raw: parsed.raw }).toEqual({
      value,
      unit,
      bound,
      raw: text,
    });
  });

  test('keeps both ends of a range', () => {
    expect(parseQuantity('5—15天')).toMatchObject({ value: '5', upper: '15', unit: '天' });
    expect(parseQuantity('15%～30%')).toMatchObject({ value: '15', upper: '30', unit: '%' });
  });

  test.each(['', '若干', '多份', '第18次', '12项和7项', '9'.repeat(40), '一'.repeat(50)])('refuses %j', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test('reads back what is written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom('项', '件', '%', '人次'),
        fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte', 'approx'),
        (value, unit, bound) => {
          const figure = { ...quantity(value, unit), bound } as const;
          const parsed = parseQuantity(formatQuantity(figure));
          expect(parsed && { ...parsed, raw: '' }).toEqual(figure);
        },
      ),
    );
  });
});

describe('findQuantities', () => {
  const raws = (text: string): string[] => findQuantities(text).map(({ quantity: { raw } }) => raw);

  test('finds the figures of a published sentence', () => {
    expect(
      raws('拟调整权责清单项目54项,其中增加12项,修改35项,取消7项。收入超过2000亿元,增长10.8%,5G用户达123.5万户'),
    ).toEqual(['54项', '12项', '35项', '7项', '超过2000亿元', '10.8%', '123.5万户']);
  });

  test.each([
    '2020年4月16日',
    '2020年第18次厅党组会议',
    '十九届四中全会',
    '5G产业',
    '“1+3+4”产业体系',
    '2.0版清单',
    '第二十三条第一项',
    '2021-11-22 15:46:22',
    '下一步',
    '十分重视',
  ])('takes no figure from %s', (text) => {
    expect(raws(text)).toEqual([]);
  });

  test.each([
    ['占比达到百分之九十五，其中百分之五', ['百分之九十五', '百分之五']],
    ['由78项到66项，从30件至20件', ['78项', '66项', '30件', '20件']],
    ['从5项到8项', ['5项', '8项']],
    ['8至5天，30—15件', ['5天', '15件']],
    ['5项—8人', ['5项', '8人']],
    ['工作日5日，10日内办结', ['5日', '10日']],
    ['5G网，4G网，建成5G网12个', ['12个']],
    ['带宽5GBps，面积3km2，共5GB数据', ['5GB']],
    ['五部分、三部门、100周年、12条例', []],
    ['https://a.example/%22x%2203年%20家，100%3件', ['100%', '3件']],
  ])('%s', (text, expected) => {
    expect(raws(text)).toEqual(expected);
  });

  test('a range keeps its magnitude, and both ends are of one unit', () => {
    expect(findQuantities('投入3—5亿元，压减10%—20%').map(({ quantity: figure }) => figure)).toEqual([
      { value: '3', upper: '5', unit: '元', scale: '亿', bound: 'eq', raw: '3—5亿元' },
      { value: '10', upper: '20', unit: '%', bound: 'eq', raw: '10%—20%' },
    ]);
  });

  test('finds no figure in what is longer than any', () => {
    expect(findQuantities('共五万万亿亿件、9999999999999999999件，办结3件')).toHaveLength(1);
  });

  test('gives places in the original text', () => {
    const text = '共（２）处,12件';
    for (const { quantity: figure, start, end } of findQuantities(text))
      expect(text.slice(start, end)).toBe(figure.raw);
  });

  test('never throws, overlaps or runs past the end', () => {
    const alphabet = [...'0123456789一二十百万亿余多几约超过不低于以上%项件元年月日第至—～,.，（） 好'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 80 }), (characters) => {
        const text = characters.join('');
        let last = 0;
        for (const { start, end, quantity: figure } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(figure.raw);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
