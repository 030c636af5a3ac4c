import { foldWidth } from '@fazhi/core';

const NOISE = /[\s\u200B-\u200F\u2060*★._\-–—/\\›>·:：、()（）[\]【】]/g;
const UNIT = /[（([] ?(?:单位 ?[:：]? ?)?([百千万亿]{0,2}[元圆]|人次|[人件%]) ?[)）\]]$/;
const BRACKETED = /[（([【][^（()）[\]【】]{0,30}[)）\]】]$/;

/** A heading without what headings differ by: width, case, spaces, marks between words. Internal. */
export function plainHeading(text: string): string {
  return foldWidth(text).replaceAll('中的', '').replace(NOISE, '').toLowerCase();
}

/** The heading without its unit, and the unit. Internal. */
export function headingUnit(text: string): { name: string; unit?: string | undefined } {
  const [whole = '', unit] = UNIT.exec(text.trim()) ?? [];
  return unit === undefined ? { name: text } : { name: text.trim().slice(0, -whole.length), unit };
}

/** The heading without a remark in brackets at its end, 决定日期（必填）. Internal. */
export function withoutRemark(text: string): string {
  return text.trim().replace(BRACKETED, '');
}
