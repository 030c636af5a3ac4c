import { type Fact, type IndicatorId, type Period, plainText, quantity, yearPeriod } from '@fazhi/core';
import { expect, test } from 'vitest';
import { indicatorChart } from '../index.js';

const fact = (id: string, value: number, period: Period | undefined, indicator?: string): Fact => ({
  id,
  label: '承办建议提案',
  quantity: quantity(value, '件'),
  period,
  indicator,
});
const template = { kind: 'line', caption: '表题', indicators: ['proposal.total'] } as const;
const grid = (facts: readonly Fact[], kind: 'line' | 'share' = 'line') =>
  indicatorChart(facts, { ...template, kind })?.children.map((row) => row.children.map(plainText));

test('mentions the facts it was made of', () => {
  const table = indicatorChart([fact('mine', 5, yearPeriod(2021), 'proposal.total')], template);
  expect(table?.children[1]?.children[1]?.children).toEqual([{ type: 'factMention', fact: 'mine', value: '5件' }]);
  expect(table).toMatchObject({ type: 'table', caption: '表题', headerRows: 1, chart: 'line' });
});

test('of shares takes the last year', () => {
  const facts = [fact('proposal.total', 5, yearPeriod(2021)), fact('proposal.total@2020', 4, yearPeriod(2020))];
  expect(grid(facts, 'share')).toEqual([
    ['项目', '2021年'],
    ['承办建议提案', '5件'],
  ]);
});

test('is nothing without a figure', () => {
  expect(grid([])).toBeUndefined();
  expect(grid([fact('proposal.total', 5, undefined)])).toBeUndefined();
  expect(grid([fact('proposal.replied', 5, yearPeriod(2021))])).toBeUndefined();
});

test('refuses facts that could not be told apart, and indicators that there are not', () => {
  const twice = [fact('proposal.total', 5, yearPeriod(2021)), fact('proposal.total', 4, yearPeriod(2020))];
  expect(() => grid(twice)).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  expect(() => indicatorChart([], { ...template, indicators: ['nothing' as IndicatorId] })).toThrow(
    expect.objectContaining({ code: 'unknownName' }),
  );
});
