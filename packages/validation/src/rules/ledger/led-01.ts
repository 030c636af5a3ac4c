import { shownValue } from '../../messages/shown-value.js';
import { defineRule, type LedgerRule, type RawFinding } from '../../rule.js';
import { sampleLedgers } from './ledger-sample.js';
import { recordAt } from './record-dates.js';

/** 编号重复: two records of one ledger have the same id. */
export const LED_01: LedgerRule = defineRule({
  id: 'LED-01',
  title: { zh: '编号重复', en: 'Record id used twice' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  explanation: {
    zh: '同一本台账里，编号不能重复：报告里的每个数都能按编号查到背后的记录，重复的编号会让同一件事算两次，或者查不到。',
    en: 'Ids are unique within a ledger: every figure of a report names its records by id, and a repeated id counts one matter twice or hides another.',
  },
  message: { zh: '编号“{id}”与第{first}条重复。', en: 'Id "{id}" is that of record {first} too.' },
  fix: {
    zh: '请核对是否重复登记；不是的，改用新编号。',
    en: 'See whether it was entered twice; if not, give it an id of its own.',
  },
  samples: { good: sampleLedgers(), bad: sampleLedgers({}, { id: 'm1' }) },
  check: ({ book }) =>
    book.all.flatMap((ledger) => {
      const first = new Map<unknown, number>();
      return ledger.records.flatMap(({ id }, index): RawFinding[] => {
        const before = first.get(id);
        if (before === undefined) {
          first.set(id, index);
          return [];
        }
        const { path, place } = recordAt(ledger, index);
        return [
          {
            path: [...path, 'id'],
            place: { zh: `${place.zh} › 编号`, en: `${place.en} › 编号 (id)` },
            key: `${ledger.path.join('.')} ${String(id)}`,
            values: { id: shownValue(String(id)), first: ledger.rowOf(before) + 1 },
          },
        ];
      });
    }),
});
