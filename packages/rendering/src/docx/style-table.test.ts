import { describe, expect, test } from 'vitest';
import { pointsToEighths } from '../layout/length.js';
import { GBT9704 } from '../layout/gbt9704.js';
import { all, parse, value, type Element } from './fixtures/read-package.js';
import { stylesPart } from './styles-part.js';

const styles = all(parse(stylesPart(pointsToEighths(GBT9704.table.lineThickness.points))), 'w:style');

function style(id: string): Element {
  return styles.find(({ attributes }) => attributes['w:styleId'] === id)!;
}

function attribute(id: string, name: string, key: string): string | undefined {
  return all(style(id), name)[0]?.attributes[key];
}

describe('type of the elements', () => {
  test.each([
    ['Normal', '仿宋_GB2312', '32'],
    ['Title', '方正小标宋简体', '44'],
    ['Heading1', '黑体', '32'],
    ['Heading2', '楷体_GB2312', '32'],
    ['Heading3', '仿宋_GB2312', '32'],
    ['Heading4', '仿宋_GB2312', '32'],
    ['FazhiAddressee', '仿宋_GB2312', '32'],
    ['FazhiSecrecy', '黑体', '32'],
    ['FazhiImprint', '仿宋_GB2312', '28'],
    ['Footer', '宋体', '28'],
    ['FazhiTableText', '仿宋_GB2312', '24'],
  ])('%s is %s of %s half-points', (id, family, size) => {
    expect(attribute(id, 'w:rFonts', 'w:eastAsia')).toBe(family);
    expect(value(style(id), 'w:sz')).toBe(size);
  });

  test('digits and letters take the Western typeface, but the page number is in Song type', () => {
    expect(attribute('Normal', 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect(attribute('Footer', 'w:rFonts', 'w:ascii')).toBe('宋体');
  });
});

describe('lines and characters', () => {
  test('lines are 579 twips apart and do not snap to the grid', () => {
    expect(attribute('Normal', 'w:spacing', 'w:line')).toBe('579');
    expect(attribute('Normal', 'w:spacing', 'w:lineRule')).toBe('exact');
    expect(value(style('Normal'), 'w:snapToGrid')).toBe('0');
    expect(value(style('Normal'), 'w:widowControl')).toBe('0');
  });

  test('characters are narrowed by a quarter point, in the title not', () => {
    const spacing = (id: string) => all(all(style(id), 'w:rPr')[0]!, 'w:spacing')[0]?.attributes['w:val'];
    expect(spacing('Normal')).toBe('-5');
    expect(spacing('Title')).toBe('0');
  });

  test.each(['BodyText', 'Heading1', 'Heading4'])('%s begins two characters in', (id) => {
    expect(attribute(id, 'w:ind', 'w:firstLineChars')).toBe('200');
    expect(attribute(id, 'w:ind', 'w:firstLine')).toBe('632');
  });
});

test('headings have the outline levels 0 to 3 and Word’s own names', () => {
  for (const level of [1, 2, 3, 4]) {
    const id = `Heading${String(level)}`;
    expect(value(style(id), 'w:outlineLvl')).toBe(String(level - 1));
    expect(value(style(id), 'w:name')).toBe(`heading ${String(level)}`);
  }
});

test('every style that a style names exists', () => {
  const ids = styles.map(({ attributes }) => attributes['w:styleId']);
  expect(new Set(ids).size).toBe(ids.length);
  for (const element of styles) {
    for (const name of ['w:basedOn', 'w:next']) {
      const named = value(element, name);
      if (named !== undefined) expect(ids).toContain(named);
    }
  }
});

test('marks and rules are red', () => {
  expect(value(style('FazhiIssuerMark'), 'w:color')).toBe('FF0000');
  expect(attribute('FazhiRedLine', 'w:bottom', 'w:color')).toBe('FF0000');
  expect(attribute('FazhiRedLine', 'w:bottom', 'w:sz')).toBe('12');
});
