import { GBT9704 } from '../../layout/gbt9704.js';
import type { TypefaceName, TypeParameter } from '../../layout/layout-parameter.js';

/** 西文字体名: the family that covers digits and Latin letters only. */
export const LATIN_FAMILY = 'Fazhi Latin';

/** What a browser falls back to where none of the families is installed. */
const GENERIC_FAMILIES = {
  xiaobiaosong: 'serif',
  fangsong: 'serif',
  kaiti: 'serif',
  heiti: 'sans-serif',
  songti: 'serif',
} as const satisfies Record<TypefaceName, string>;

/**
 * 汉字字体栈: the value of `font-family` for a typeface that sets digits and Latin letters too.
 *
 * @param typeface - the typeface
 */
export function chineseFamily(typeface: TypefaceName): string {
  const families = GBT9704.typefaces[typeface].families.map((family) => `"${family}"`);
  return [...families, GENERIC_FAMILIES[typeface]].join(', ');
}

/**
 * 字体栈: the value of `font-family` for a typeface, with the Latin family first.
 *
 * @param typeface - the typeface
 */
export function fontFamily(typeface: TypefaceName): string {
  return `"${LATIN_FAMILY}", ${chineseFamily(typeface)}`;
}

/**
 * 用字样式: the value of `font` for an element. The typefaces carry the weight, so nothing is bold.
 *
 * @param type - typeface and size of the element
 * @param lineHeight - line pitch in points
 */
export function font({ typeface, size }: TypeParameter, lineHeight: number): string {
  return `normal ${String(GBT9704.sizes[size].points)}pt/${String(lineHeight)}pt ${fontFamily(typeface)}`;
}

/**
 * 若干字: a length of so many characters of the body.
 *
 * @param count - how many
 */
export const characters = (count: number): string => `calc(var(--character) * ${String(count)})`;

/**
 * 若干行: a length of so many lines of the body.
 *
 * @param count - how many
 */
export const lines = (count: number): string => `calc(var(--line) * ${String(count)})`;
