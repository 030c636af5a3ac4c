import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attachmentLines,
  attachmentName,
  blankControl,
  blankText,
  closingMark,
  DOCX_STYLES,
  docxStyleOf,
  type DocxStyle,
  endsWithClosingMark,
  factBookmark,
  factsByBookmark,
  findBlankTexts,
  HTML_ATTRIBUTES,
  HTML_CLASSES,
  htmlHeading,
  htmlHeadingDepth,
  isFactBookmark,
  markdownHeading,
  markdownHeadingDepth,
  readBlankControl,
  readBlankText,
} from './index.js';

const DEPTHS = [1, 2, 3, 4] as const;
/** Words without the brackets and marks that blanks are made of. */
const words = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom('权', '责', 'a', '1', '，', '、', '-', '“', ':'), minLength: 1, maxLength })
    .filter((text) => text.trim() === text);
const optional = (text: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> => fc.option(text, { nil: undefined });
const blanks = fc.record({ id: words(20), label: words(30), unit: optional(words(4)), office: optional(words(10)) });
const known = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;

describe('what is written reads back', () => {
  it('the text of a blank, wherever it stands', () => {
    fc.assert(
      fc.property(blanks, words(10), ({ label, unit, office }, before) => {
        const written = blankText({ label, unit, office });
        const text = `${before}${written}件，${written}`;
        const [first, second] = findBlankTexts(text);
        expect(text.slice(first!.start, first!.end)).toBe(written);
        expect(second!.end).toBe(text.length);
        expect(readBlankText(written)).toEqual(known({ label, unit, office }));
      }),
    );
  });

  it('the content control of a blank', () => {
    fc.assert(
      fc.property(blanks, ({ id, label, office }) => {
        expect(readBlankControl(blankControl({ id, label, office }))).toEqual(known({ id, office }));
      }),
    );
  });

  it('the names of annexes', () => {
    fc.assert(
      fc.property(fc.array(words(20).filter((name) => !/^\d/.test(name))), (items) => {
        const names = attachmentLines(items).map(({ lead, name }) => attachmentName(lead + name));
        expect(names).toEqual(items.length === 0 ? [''] : items);
      }),
    );
  });

  it('the bookmark of a fact, or nothing where two facts have the same letters', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words(60), { minLength: 1 }), fc.integer({ min: 1, max: 99_999 }), (ids, number) => {
        const factOf = factsByBookmark(ids);
        const names = ids.map((id) => factBookmark(number, id));
        names.forEach((name, index) => {
          expect(isFactBookmark(name)).toBe(true);
          const alike = names.filter((other) => other === name).length;
          expect(factOf(name)).toBe(alike === 1 ? ids[index] : undefined);
        });
      }),
    );
  });

  it.each(DEPTHS)('the heading of a section of depth %i, in HTML and Markdown', (depth) => {
    for (const inAnnex of [false, true]) expect(htmlHeadingDepth(htmlHeading(depth, inAnnex), inAnnex)).toBe(depth);
    expect(markdownHeadingDepth(markdownHeading(depth))).toBe(depth);
  });

  it('the end of a run-in heading', () => {
    for (const heading of ['推进立法', '推进立法。', '怎么办？', '一是：']) {
      expect(endsWithClosingMark(heading + closingMark(heading))).toBe(true);
    }
    expect(closingMark('')).toBe('');
  });
});

describe('styles in Word', () => {
  const styles = Object.entries(DOCX_STYLES) as [DocxStyle, { id: string; name: string }][];

  it.each(styles)('%s is known by its name when its id was changed, and by its id alone', (which, { id, name }) => {
    expect(docxStyleOf({ id: '12', name })).toBe(which);
    expect(docxStyleOf({ id, name: id })).toBe(which);
  });

  it('of another program are none', () => {
    expect(docxStyleOf({ id: 'toString', name: '__proto__' })).toBeUndefined();
  });
});

it('no two marks are the same', () => {
  const all = [
    Object.values(DOCX_STYLES).map(({ id }) => id),
    Object.values(DOCX_STYLES).map(({ name }) => name),
    Object.values(HTML_CLASSES),
    Object.values(HTML_ATTRIBUTES),
  ];
  for (const marks of all) expect(new Set<string>(marks).size).toBe(marks.length);
});
