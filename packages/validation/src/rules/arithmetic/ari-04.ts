import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { parseChineseNumeral } from '@fazhi/core';
import { ANNUAL_REPORT } from '../annual-report.js';
import { ARITHMETIC } from '../basis.js';

/** Longest list looked at. */
const LONGEST = 200;
/** Kinds are counted one by one; of documents only those a noun names. 二十大, 三大战略 and 五级 are names, not counts. */
const STATED =
  /(?<![\d.第、届“])(\d{1,2}|[二两三四五六七八九十]{1,3})(?:(?:大类|个?方面|[类种])(?=[\u4e00-\u9fa5])|[件部项个](?=(?:规范性)?(?:文件|制度|办法|规定|方案|意见|细则|机制)))/g;

/** What every such count has; without it nothing else is looked for. */
const MAY_STATE = /[\d二两三四五六七八九十](?:大类|个?方面|[类种件部项个])/;

/** 列举数与所称数不符: Stated count differs from the list. */
export const ARI_04: ReportRule = defineRule({
  id: 'ARI-04',
  title: { zh: '列举数与所称数不符', en: 'Stated count differs from the list' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [ARITHMETIC],
  reads: ['text'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '“行政许可、行政处罚、行政检查3类行为”：列出几项，就应称几项；有“等”字的，列出的不能多于所称的数。只查各项写法一致（开头或结尾相同，或者都加书名号、引号）的列举。',
    en: 'A list and its stated count agree: 行政许可、行政处罚、行政检查3类. With 等 the list may be shorter, not longer. Only lists whose items are alike (beginning or ending alike, or all titles or quotations) are judged.',
  },
  message: {
    zh: '列举了{listed}项，却称{stated}：“{quote}”。',
    en: '{listed} items are listed, but {stated} is stated: "{quote}".',
  },
  fix: { zh: '请核对列举的内容和数目。', en: 'Check the list and the number.' },
  samples: {
    good: { text: '在行政许可、行政处罚和行政检查3类执法行为中推行。' },
    bad: { text: '在行政许可、行政处罚和行政检查4类执法行为中推行。' },
  },
  check: ({ text }) =>
    text.body.flatMap((at): RawFinding[] => {
      if (!MAY_STATE.test(at.text)) return [];
      const words = masked(at.outsideTitles);
      return [...words.matchAll(STATED)].flatMap((match) => {
        const stated = /^\d/.test(match[1]!) ? Number(match[1]) : parseChineseNumeral(match[1]!);
        if (stated === undefined || stated < 2) return [];
        const from = Math.max(0, match.index - LONGEST);
        const clause = words
          .slice(from, match.index)
          .split(/[，,。；;：:（()）\d]/u)
          .at(-1)!;
        const list = clause.replace(/等$/, '');
        const listed = itemsOf(list);
        if (listed === undefined || (list === clause ? listed === stated : listed <= stated)) return [];
        const end = match.index + match[0].length;
        return [
          {
            at,
            start: match.index - clause.length,
            end,
            expected: String(listed),
            actual: String(stated),
            values: { listed, stated: match[0] },
          },
        ];
      });
    }),
});

/** How many items a list has, where all of them are alike and the list is nothing else. */
function itemsOf(list: string): number | undefined {
  const items = list.split(/[、和及与或]|以及|(?<=[》”])(?=[《“])/);
  const [last = '', previous = ''] = items.slice(-2).reverse();
  if (items.length < 2) return undefined;
  const isAlike = likeness(previous, last);
  if (isAlike === undefined) return undefined;
  const [first = '', ...rest] = items;
  return rest.every((item) => isAlike(item, false)) && isAlike(first, true) ? items.length : undefined;
}

/** What two items have in common; other words may stand before the first item of their list. */
function likeness(a: string, b: string): ((item: string, isFirst: boolean) => boolean) | undefined {
  if ([a, b].every((item) => /[》”]$/.test(item)))
    return (item, isFirst) => (isFirst ? /[》”]$/ : /^[《“].*[》”]$/).test(item);
  const [head, tail] = [a.slice(0, 2), a.slice(-2)];
  if (head.length === 2 && b.startsWith(head))
    return (item, isFirst) => (isFirst ? item.includes(head) : item.startsWith(head));
  return tail.length === 2 && b.endsWith(tail) ? (item) => item.endsWith(tail) : undefined;
}

/** The same text, of the same length, with what is quoted replaced: marks within a quotation part no items. */
function masked(text: string): string {
  return text.replace(/“[^“”]{0,60}”/g, (quoted) => `“${'□'.repeat(Math.max(0, quoted.length - 2))}”`);
}
