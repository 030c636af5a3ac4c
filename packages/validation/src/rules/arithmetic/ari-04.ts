import { defineRule, type RawFinding, type ReportRule } from '../../rule.js';
import { parseChineseNumeral } from '@fazhi/core';
import { ANNUAL_REPORT } from '../annual-report.js';
import { ARITHMETIC } from '../basis.js';

/** Longest list looked at. */
const LONGEST = 200;
const STATED = /(?<![\d.第])(\d{1,2}|[二两三四五六七八九十]{1,3})(大类|方面|[类种大件项个部份])([\u4e00-\u9fa5]?)/g;
/** Units that count kinds, not cases. */
const KINDS: ReadonlySet<string> = new Set(['大类', '方面', '类', '种', '大']);

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
    zh: '“行政许可、行政处罚、行政检查3类行为”：列出几项，就应称几项；有“等”字的，列出的不能多于所称的数。列举中有“和”“及”的，按最有利的理解计数。',
    en: 'A list and its stated count agree: 行政许可、行政处罚、行政检查3类. With 等 the list may be shorter, not longer. Where 和 may join two items or belong to one, the reading that fits is taken.',
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
      const words = masked(at.outsideTitles);
      let numberedEnd = 0;
      return [...words.matchAll(STATED)].flatMap((match) => {
        const [, number, unit, after] = match;
        const stated = /^\d/.test(number!) ? Number(number) : parseChineseNumeral(number!);
        if (stated === undefined || stated < 2) return [];
        // A list begins after the mark, or the stated number, before it.
        const from = Math.max(numberedEnd, match.index - LONGEST);
        numberedEnd = match.index + number!.length + unit!.length;
        const clause = words
          .slice(from, match.index)
          .split(/[，,。；;：:（()）\d]/u)
          .at(-1)!;
        const list = clause.replace(/等$/, '');
        const open = list !== clause;
        const titled = /[》”]$/.test(list);
        // 办理许可、处罚案件12件 counts cases, not kinds: without 等 only kinds, or titles named one by one, are a list.
        if (!list.includes('、') && !/》《|”“/.test(list)) return [];
        if (!open && !(titled || (KINDS.has(unit!) && after !== ''))) return [];
        const least = (list.match(/、|》《|”“/g)?.length ?? 0) + 1;
        const most = least + (list.match(/[和及与或]/g)?.length ?? 0);
        if (open ? least <= stated : least <= stated && stated <= most) return [];
        const start = match.index - clause.length;
        const listed = least === most ? String(least) : `${String(least)}—${String(most)}`;
        const end = match.index + number!.length + unit!.length;
        return [
          {
            at,
            start,
            end,
            expected: listed,
            actual: String(stated),
            values: { listed, stated: `${number!}${unit!}` },
          },
        ];
      });
    }),
});

/** The same text, of the same length, with what is quoted replaced: marks within a quotation part no items. */
function masked(text: string): string {
  return text.replace(/“[^“”]{0,60}”/g, (quoted) => `“${'□'.repeat(Math.max(0, quoted.length - 2))}”`);
}
