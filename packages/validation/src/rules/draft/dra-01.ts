import type { Blank } from '@fazhi/core';
import type { Passage } from '../../report-text/passage.js';
import { defineRule, type ReportRule } from '../../rule.js';

/** Most labels a message lists. */
const LISTED = 6;

/** 待补内容: blanks are left in a draft, reported once for each office that has to fill them. */
export const DRA_01: ReportRule = defineRule({
  id: 'DRA-01',
  title: { zh: '待补内容', en: 'Blanks left in a draft' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'report',
  subject: 'report',
  basis: [{ text: { zh: '起草要求（本项目规则）', en: 'drafting (a rule of this project)' } }],
  reads: ['structure', 'text'],
  explanation: {
    zh: '草稿里还有没填的空。按提供单位归并，一个单位报一次，列出要补的内容；没有写明提供单位的，按所在部分归并。',
    en: 'A draft still has blanks. They are grouped by the office that has the answer, else by part, and each group is reported once with what is wanted.',
  },
  message: { zh: '{who}还有{count}处待补：{labels}。', en: '{count} blank(s) for {who}: {labels}.' },
  fix: {
    zh: '请向{who}收集后补上，或改写不需要的句子。',
    en: 'Collect them from {who}, or rewrite what is not needed.',
  },
  samples: {
    good: {},
    bad: {
      text: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: '共出具法律意见书' },
            { type: 'blank', id: 'b1', label: '法律意见书份数', unit: '份', office: '政策法规处' },
            { type: 'text', value: '。' },
          ],
        },
      ],
    },
  },
  check: ({ text }) => {
    const groups = new Map<
      string,
      { at: Passage; start: number; end: number; office: string | undefined; blanks: Blank[] }
    >();
    for (const at of text.passages) {
      for (const { blank, start, end } of at.pieces) {
        if (blank === undefined) continue;
        const key =
          blank.office ??
          `› ${at.sections[0] === undefined && at.annex === undefined ? '' : at.place.zh.split(' › ')[0]!}`;
        const group = groups.get(key) ?? { at, start, end, office: blank.office, blanks: [] };
        group.blanks.push(blank);
        groups.set(key, group);
      }
    }
    return [...groups].map(([key, { at, start, end, office, blanks }]) => {
      const labels = blanks
        .slice(0, LISTED)
        .map(({ label }) => label)
        .join('、');
      const place = { zh: at.place.zh.split(' › ')[0]!, en: at.place.en.split(' › ')[0]! };
      return {
        at,
        start,
        end,
        key,
        actual: String(blanks.length),
        values: {
          who: office ?? place,
          count: blanks.length,
          labels: blanks.length > LISTED ? { zh: `${labels}等`, en: `${labels} and more` } : labels,
        },
      };
    });
  },
});
