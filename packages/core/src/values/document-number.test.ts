import { describe, expect, test } from 'vitest';
import { DocumentNumberSchema, findDocumentNumbers, parseDocumentNumber } from '../index.js';

const CORRECT = [
  '甘工信函〔2017〕2号',
  '国办发〔2018〕37号',
  '中办发〔2016〕30号',
  '国市监反垄规〔2021〕2号',
  '法释〔2023〕11号',
];

test.each(CORRECT)('%s is correct', (text) => {
  expect(DocumentNumberSchema.safeParse(text).success).toBe(true);
  expect(parseDocumentNumber(text)).toMatchObject({ value: text, flaws: [] });
});

test.each([
  ['某政办发[2026]15号', '某政办发〔2026〕15号', ['brackets']],
  ['某发〔2026〕第01号', '某发〔2026〕1号', ['ordinalWord', 'leadingZero']],
  ['某发（2026） 3号', '某发〔2026〕3号', ['brackets', 'spaces']],
])('%s is mended to %s', (text, value, flaws) => {
  expect(DocumentNumberSchema.safeParse(text).success).toBe(false);
  expect(parseDocumentNumber(text)).toMatchObject({ value, flaws });
});

test.each(['某发〔26〕3号', '雅府法函〔201548', '国务院令第713号', '（2024）京01行初123号', '某发〔2026〕0号'])(
  '%s is not guessed at',
  (text) => {
    expect(parseDocumentNumber(text)).toBeUndefined();
  },
);

describe('findDocumentNumbers', () => {
  test('finds numbers with their places', () => {
    const text = '落实国办发〔2018〕37号,依据《意见》（厅字〔2019〕28号）和国办发[2018]118号文件';
    expect(
      findDocumentNumbers(text).map(({ number, start, end }) => [number.sequence, text.slice(start, end)]),
    ).toEqual([
      [37, '国办发〔2018〕37号'],
      [28, '厅字〔2019〕28号'],
      [118, '和国办发[2018]118号'],
    ]);
  });
});
