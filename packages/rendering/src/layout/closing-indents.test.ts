import { describe, expect, test } from 'vitest';
import { closingIndents } from './closing-indents.js';
import { textWidth } from './text-width.js';

const DATE = '2021年1月29日';
/** As word processors set it: 6.5 characters and five gaps of a quarter. */
const DATE_WIDTH = 7.75;

describe('without a seal (7.3.5.2)', () => {
  test('the date begins two characters right of a longer name', () => {
    const { names, date } = closingIndents(['某某市工业和信息化局'], DATE, 'none');
    expect(names).toEqual([{ side: 'right', characters: 2 }]);
    // The name of ten characters begins after 16, the date after 18; set from the right, it cannot be broken.
    expect(date).toEqual({ side: 'right', characters: 28 - 18 - DATE_WIDTH });
  });

  test('a longer date stands two characters in and moves the name', () => {
    const { names, date } = closingIndents(['司法局'], DATE, 'none');
    expect(date).toEqual({ side: 'right', characters: 2 });
    expect(names).toEqual([{ side: 'left', characters: 28 - 2 - DATE_WIDTH - 2 }]);
  });

  test('several names stand against the right, the date under the longest', () => {
    const { names, date } = closingIndents(['某某市工业和信息化局', '某某市司法局'], DATE, 'none');
    expect(names.map(({ characters }) => characters)).toEqual([2, 2]);
    expect(date).toEqual({ side: 'right', characters: 28 - 18 - DATE_WIDTH });
  });
});

describe('under a seal (7.3.5.1)', () => {
  test('the date stands four characters in, the name centred over it', () => {
    const { names, date } = closingIndents(['某某市司法局'], DATE, 'reserved');
    expect(date).toEqual({ side: 'right', characters: 4 });
    expect(names).toEqual([{ side: 'right', characters: 4 + (DATE_WIDTH - 6) / 2 }]);
  });

  test('a browser sets no gaps beside digits, so the date is narrower', () => {
    const { names } = closingIndents(['某某市司法局'], DATE, 'reserved', textWidth);
    expect(names).toEqual([{ side: 'right', characters: 4 + (6.5 - 6) / 2 }]);
  });

  test('a name too long to be centred moves the date', () => {
    const { names, date } = closingIndents(['中'.repeat(20)], DATE, 'reserved');
    expect(names[0]!.characters).toBe(0);
    expect(date.characters).toBe((20 - DATE_WIDTH) / 2);
  });
});

test('no name, no date and endless names still have places', () => {
  for (const seal of ['none', 'reserved'] as const) {
    for (const name of ['', '长'.repeat(100)]) {
      const { names, date } = closingIndents([name], '', seal);
      expect([...names, date].every(({ characters }) => characters >= 0 && Number.isFinite(characters))).toBe(true);
    }
    expect(closingIndents([], DATE, seal).date.side).toBe('right');
  }
});
