import type { Section } from '@fazhi/core';

/** 序号样式: the four ordinal styles of official documents. Internal. */
export type HeadingStyle = '一、' | '（一）' | '1.' | '（1）';

const STYLES: readonly (readonly [HeadingStyle, RegExp])[] = [
  ['一、', /^[一二三四五六七八九十百]+、/],
  ['（一）', /^[（(][一二三四五六七八九十百]+[）)]/],
  ['1.', /^\d+[.．、]/],
  ['（1）', /^[（(]\d+[）)]/],
];

/** The style of a section's ordinal, with the white space of every kind that published pages leave before it. Internal. */
export function headingStyle(section: Section): HeadingStyle | undefined {
  const raw = section.children[0].ordinal?.raw.replace(/\s/gu, '');
  return raw === undefined ? undefined : STYLES.find(([, pattern]) => pattern.test(raw))?.[0];
}
