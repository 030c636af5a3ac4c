import { parseChineseNumeral, type Section } from '@fazhi/core';

/** 序号样式: the four ordinal styles of official documents. Internal. */
export type HeadingStyle = '一、' | '（一）' | '1.' | '（1）';

const STYLES: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['一、', /^([一二三四五六七八九十百]+)、/],
  ['（一）', /^[（(]?([一二三四五六七八九十百]+)[）)]/],
  ['1.', /^(\d+)[.．、]/],
  ['（1）', /^[（(](\d+)[）)]/],
];

/** The style of a section's ordinal, with the white space of every kind that published pages leave before it. Internal. */
export function headingStyle(section: Section): HeadingStyle | undefined {
  const raw = section.children[0].ordinal?.raw.replace(/\s/gu, '');
  return raw === undefined ? undefined : STYLES.find(([, pattern]) => pattern.test(raw))?.[0];
}

/** The ordinals of a style that begin a sentence, behind white space and marks of emphasis. Internal. */
export function ordinalsIn(text: string, style: HeadingStyle): number[] {
  const pattern = STYLES.find(([name]) => name === style)![1];
  return text.split(/[。；;]/u).flatMap((sentence) => {
    const found = pattern.exec(sentence.slice(0, 40).replace(/^[\s*#_>]+/u, ''))?.[1];
    if (found === undefined) return [];
    return /^\d/.test(found) ? Number(found) : (parseChineseNumeral(found) ?? []);
  });
}
