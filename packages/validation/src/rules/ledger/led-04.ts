import { shownValue } from '../../messages/shown-value.js';
import { defineRule, type LedgerRule, type RawFinding } from '../../rule.js';
import { placeIn } from './record-leaves.js';
import { sampleReconsiderations } from './sample-records.js';

/** 案号文号重复: two records of one ledger have the number by which the world tells them apart. */
export const LED_04: LedgerRule = defineRule({
  id: 'LED-04',
  title: { zh: '案号文号重复', en: 'Number used twice' },
  severity: 'error',
  tier: 'logic',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  explanation: {
    zh: '意见书编号、案号、文号等在一本台账里各记录不同；相同的多半是重复登记，同一件事会在报告里算两次。',
    en: 'The numbers by which the world tells matters apart differ within a ledger; equal ones are mostly one matter entered twice, and it would be counted twice.',
  },
  message: {
    zh: '“{number}”与第{first}条相同，可能重复登记。',
    en: '"{number}" is that of record {first} too; it may have been entered twice.',
  },
  fix: {
    zh: '请核对：重复登记的删去一条，编号写错的改正。',
    en: 'Delete one if it was entered twice; correct the number if it is wrong.',
  },
  samples: {
    good: sampleReconsiderations('明复〔2020〕3号', '明复〔2020〕4号'),
    bad: sampleReconsiderations('明复〔2020〕3号', '明复〔2020〕3号'),
  },
  check: ({ book }) =>
    book.all.flatMap((kept) =>
      [kept.ledger.key ?? [], ...(kept.ledger.numbers ?? []).map((field) => [field])].flatMap((fields) => {
        const first = new Map<string, number>();
        return kept.records.flatMap((record, index): RawFinding[] => {
          const values = fields.map((field) => valueAt(record, field));
          if (values.length === 0 || values.includes(undefined)) return [];
          const number = values.length === 1 ? String(values[0]) : values.join('、');
          const before = first.get(number);
          if (before === undefined) {
            first.set(number, index);
            return [];
          }
          const [field = ''] = fields;
          return [
            {
              ...placeIn(kept, index, field.split('.')),
              key: `${kept.path.join('.')} ${field} ${number}`,
              values: { number: shownValue(number), first: kept.rowOf(before) + 1 },
            },
          ];
        });
      }),
    ),
});

function valueAt(record: unknown, path: string): string | number | undefined {
  let value = record;
  for (const key of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
