import { defineRule, type ReportRule } from '../../rule.js';
import { ANNUAL_REPORT } from '../annual-report.js';
import { FIGURE_CONVENTIONS } from '../basis.js';
import { resultsOf } from './results-of.js';

const LONGEST = 400;
const LIST =
  /(?:制定|编制|公布|形成|完善|建立|梳理|印发|发布|修订|更新|出台)[^。；;，,]{0,60}(?:清单(?!之|制度|管理|内容|动态|式)|目录(?!化)|名录库)/;

/** 清单无数量或日期: List without size or date. */
export const QTY_04: ReportRule = defineRule({
  id: 'QTY-04',
  title: { zh: '清单无数量或日期', en: 'List without size or date' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'unsure',
  scope: 'report',
  subject: 'power-list',
  basis: [FIGURE_CONVENTIONS],
  reads: ['structure', 'text', 'meta'],
  kinds: ANNUAL_REPORT,
  explanation: {
    zh: '把制定、公布清单、目录、名录库写作成效的，同一句里应有事项数量或者日期。',
    en: 'A list, catalogue or directory told as a result comes with the number of its items or a date in the same sentence.',
  },
  message: {
    zh: '“{quote}”没有写明事项数量，也没有日期。',
    en: '"{quote}" gives neither the number of items nor a date.',
  },
  fix: { zh: '请写明共多少项，或何时公布。', en: 'Say how many items it has, or when it was published.' },
  samples: { good: { text: '制定《抽查事项清单》，共24项。' }, bad: { text: '制定《抽查事项清单》。' } },
  check: ({ text }) =>
    resultsOf(text).flatMap((at) =>
      text.sentences(at).flatMap(({ start, end }) => {
        const words = at.text.slice(start, Math.min(end, start + LONGEST));
        const named = LIST.exec(words);
        // A figure within a title is part of its name.
        if (
          named === null ||
          /\d|[一二两三四五六七八九十百]{1,3}[项个类条张](?!清单)/.test(at.outsideTitles.slice(start, end))
        )
          return [];
        const last = Math.max(
          ...['清单', '目录', '名录库'].map(
            (word) => words.lastIndexOf(word) + word.length * Number(words.includes(word)),
          ),
        );
        const after = /^[》”]*/.exec(words.slice(last))?.[0].length ?? 0;
        return [{ at, start: start + named.index, end: start + last + after }];
      }),
    ),
});
