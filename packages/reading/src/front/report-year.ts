import { parseChineseNumeral, type Year } from '@fazhi/core';

const YEAR = /(?<!\d)((?:19|20)\d{2}|[二一][〇○零九]?[〇○零一二三四五六七八九]{2})年/g;

/** The year a text names outside 《》, when all it names are one and the same. Internal. */
export function yearNamed(text: string): Year | undefined {
  const years = [...text.replace(/《[^《》]{0,120}》/g, '').matchAll(YEAR)].map((found) =>
    /^\d/.test(found[1]!) ? Number(found[1]) : parseChineseNumeral(found[1]!.replace(/○/g, '〇')),
  );
  const [first] = years;
  return first !== undefined && first >= 1949 && first <= 2100 && years.every((year) => year === first)
    ? first
    : undefined;
}
