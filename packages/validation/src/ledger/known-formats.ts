import type { LocalizedText } from '@fazhi/core';

/** 已知格式: a format of text with an example. Internal. */
export interface KnownFormat {
  /** 要求: what it is. */
  readonly what: LocalizedText;
  /** 示例: empty where none helps. */
  readonly example: string;
}

/** Formats by the name zod gives them, for schemas that are not ours. Internal. */
export const NAMED_FORMATS: Readonly<Record<string, KnownFormat>> = {
  date: { what: { zh: '真实存在的日期（年-月-日）', en: 'a real date (year-month-day)' }, example: '2020-04-16' },
  datetime: { what: { zh: '日期和时间', en: 'date and time' }, example: '2020-04-16T09:30:00+08:00' },
  time: { what: { zh: '时间', en: 'a time' }, example: '09:30:00' },
  url: { what: { zh: '网址', en: 'a web address' }, example: 'https://www.gov.cn/' },
  email: { what: { zh: '电子邮箱', en: 'an e-mail address' }, example: 'fazhi@example.cn' },
};
