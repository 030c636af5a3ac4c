import { expect, test } from 'vitest';
import { textWidth } from './text-width.js';

test.each([
  ['', 0],
  ['法治', 2],
  ['2021年1月29日', 6.5],
  ['附件\uff1a', 3],
  ['“一网通办”', 6],
  ['—', 1],
  ['𠮷', 1],
  ['e\u0301', 0.5],
  ['\u200b', 0],
])('%s is %d characters wide', (text, width) => {
  expect(textWidth(text)).toBe(width);
});
