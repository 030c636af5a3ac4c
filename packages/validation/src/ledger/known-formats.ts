import type { LocalizedText } from '@fazhi/core';

/** 已知格式: a format of text with an example; a pattern is recognised by the first example it accepts. Internal. */
export interface KnownFormat {
  /** 要求: what it is. */
  readonly what: LocalizedText;
  /** 示例: empty where none helps. */
  readonly example: string;
}

/** Formats by the name zod gives them. Internal. */
export const NAMED_FORMATS: Readonly<Record<string, KnownFormat>> = {
  date: { what: { zh: '真实存在的日期（年-月-日）', en: 'a real date (year-month-day)' }, example: '2020-04-16' },
  datetime: { what: { zh: '日期和时间', en: 'date and time' }, example: '2020-04-16T09:30:00+08:00' },
  time: { what: { zh: '时间', en: 'a time' }, example: '09:30:00' },
  url: { what: { zh: '网址', en: 'a web address' }, example: 'https://www.gov.cn/' },
  email: { what: { zh: '电子邮箱', en: 'an e-mail address' }, example: 'fazhi@example.cn' },
};

/** Formats told by what they accept, the narrowest first. Internal. */
export const PATTERN_FORMATS: readonly KnownFormat[] = [
  {
    what: { zh: '发文字号（六角括号，四位年份）', en: 'a document number (tortoise-shell brackets, four-digit year)' },
    example: '明政发〔2020〕14号',
  },
  {
    what: { zh: '18位统一社会信用代码', en: 'an 18-character unified social credit code' },
    example: '91350100M000100Y43',
  },
  { what: { zh: '64位校验值', en: 'a checksum of 64 hexadecimal digits' }, example: '0'.repeat(64) },
  {
    what: { zh: '用数字写的金额或数值（文本，不带单位）', en: 'a number written as text, without its unit' },
    example: '36.4',
  },
  // Before the codes, which a telephone number may look like; a number with a dash is none of them.
  { what: { zh: '电话号码', en: 'a telephone number' }, example: '0591-87654321' },
  { what: { zh: '6位、9位或12位行政区划代码', en: 'a region code of 6, 9 or 12 digits' }, example: '350100' },
  { what: { zh: '年-月', en: 'year and month' }, example: '2020-04' },
];

/** The format of a pattern as zod prints it (`/…/u`), where it is known. Internal. */
export function formatOfPattern(printed: string): KnownFormat | undefined {
  const end = printed.lastIndexOf('/');
  if (!printed.startsWith('/') || end <= 0) return undefined;
  const pattern = new RegExp(printed.slice(1, end), printed.slice(end + 1).replace(/[gy]/g, ''));
  return PATTERN_FORMATS.find(({ example }) => pattern.test(example));
}
