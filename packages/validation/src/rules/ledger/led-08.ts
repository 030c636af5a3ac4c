import { shownValue } from '../../messages/shown-value.js';
import { defineRule, type LedgerRule } from '../../rule.js';
import { sampleLedgers } from './ledger-sample.js';
import { fromLeaves } from './record-leaves.js';

/** Soft hyphen, zero-width characters, byte order mark. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** 看不见的字符: a text has blanks at its ends or characters that cannot be seen. */
export const LED_08: LedgerRule = defineRule({
  id: 'LED-08',
  title: { zh: '看不见的字符', en: 'Invisible characters' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  explanation: {
    zh: '首尾空格、零宽字符肉眼看不见，却使同一名称、编号被当作两个，查找、去重都会出错；多来自网页复制。',
    en: 'Blanks at the ends and characters without width cannot be seen, yet make two of one name or number; they come from web pages.',
  },
  message: {
    zh: '“{text}”首尾有空格或含有看不见的字符。',
    en: '"{text}" has blanks at its ends or invisible characters.',
  },
  fix: { zh: '请改为“{mended}”。', en: 'Change it to "{mended}".' },
  samples: {
    good: sampleLedgers(),
    bad: sampleLedgers({
      majorDecision: {
        threeMajors: [
          { id: 'm1', kind: 'decision', title: '年度\u200B工作计划', meetingKind: 'partyGroup', on: '2020-02-11' },
        ],
      },
    }),
  },
  check: ({ book }) =>
    fromLeaves(book, (value) => {
      const mended = value.replace(UNSEEN, '').trim();
      if (mended === value) return undefined;
      return {
        expected: mended,
        actual: value,
        values: { text: shownValue(value), mended: shownValue(mended) },
      };
    }),
});
