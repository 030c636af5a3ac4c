import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requiredTexts } from './required-texts.js';

const PATTERNS: readonly (readonly [RegExp, readonly string[] | undefined])[] = [
  [/截至目前/, ['截至目前']],
  [/截至?目前/, ['目前']],
  [/共有?(?:件次|人次)/, ['件次', '人次']],
  [/共有?(?:件|人次)?/, ['共']],
  [/[抓整]改|问责/, ['改', '问责']],
  [/第[一二三]季/, ['第']],
  [/(?<name>简报)\k<name>/, ['简报']],
  [/甲{2}乙+丙*丁{0,3}/, ['甲']],
  [/\d+\.\d/, ['.']],
  [/\u4e00\p{L}[\u4e00-\u9fa5]率/u, ['率']],
  [/[^率]{2}/, undefined],
  [/\d{4}年?|目前/, undefined],
  [/abc/i, undefined],
  [/^.$/, undefined],
];

test.each(PATTERNS)('%s', (pattern, texts) => {
  expect(requiredTexts(pattern)).toEqual(texts);
});

test('whatever a pattern matches contains one of its texts', () => {
  const characters = [...new Set(PATTERNS.map(([{ source }]) => source).join(''))];
  const piece = fc.oneof(
    fc.constantFrom(...PATTERNS.flatMap(([, texts]) => texts ?? [])),
    fc.constantFrom(...characters),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      for (const [pattern, texts] of PATTERNS) {
        if (texts !== undefined && pattern.test(text)) expect(texts.some((one) => text.includes(one))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});
