import { shownValue } from '../../messages/shown-value.js';
import type { KeptLedger } from '../../ledger/ledger-book.js';
import { defineRule, type LedgerRule, type RawFinding } from '../../rule.js';
import { placeIn } from './record-leaves.js';
import { sampleComplaint } from './sample-records.js';

/** 所引记录不存在: a record names another by an id or number that the ledger does not hold. */
export const LED_05: LedgerRule = defineRule({
  id: 'LED-05',
  title: { zh: '所引记录不存在', en: 'No such record' },
  severity: 'warning',
  tier: 'practice',
  confidence: 'sourced',
  scope: 'ledger',
  subject: 'report',
  basis: [{ text: { zh: '台账登记要求（本项目）', en: 'keeping of ledgers (a rule of this project)' } }],
  reads: ['ledgers'],
  variants: {
    otherLedger: {
      message: {
        zh: '“{id}”是{other}的编号，这里应填{ledger}的编号。',
        en: '"{id}" is of {other}; what belongs here is of {ledger}.',
      },
    },
  },
  explanation: {
    zh: '记录引用别的台账（审核意见、案件、职权事项、人员）时，所引的编号应在那本台账里查得到；查不到的不能作为已办的依据。没有登记那本台账的，不核对。',
    en: 'A record that refers to another ledger names what that ledger holds; what it does not hold proves nothing. A ledger that is not kept is not asked.',
  },
  message: { zh: '{ledger}里没有“{id}”。', en: 'There is no "{id}" in {ledger}.' },
  fix: { zh: '请核对编号，或补登所引的记录。', en: 'Check the id, or enter the record it names.' },
  samples: {
    good: sampleComplaint(undefined, { name: '明安市工业和信息化局' }),
    bad: sampleComplaint('不存在', { name: '明安市工业和信息化局' }),
  },
  check: ({ book }) => {
    const kept = new Map(book.all.map((each) => [each.path.join('.'), each]));
    const known = new Map<string, ReadonlySet<unknown>>();
    const idsOf = (ledger: KeptLedger, by = 'id'): ReadonlySet<unknown> => {
      const name = [...ledger.path, by].join('.');
      const ids = known.get(name) ?? new Set(ledger.records.map((record) => record[by]));
      known.set(name, ids);
      return ids;
    };
    return book.all.flatMap((ledger) =>
      Object.entries(ledger.ledger.references ?? {}).flatMap(([path, { to, by, orText }]) => {
        const targets = to.flatMap((target) => kept.get(target) ?? []);
        // A record that was left out may be the one that is meant.
        if (orText === true || targets.length < to.length || targets.some(({ leftOut }) => leftOut > 0)) return [];
        const isKnown = (id: unknown): boolean => targets.some((target) => idsOf(target, by).has(id));
        const segments = path.split('.');
        return ledger.records.flatMap((record, index) =>
          valuesAt(record, segments).flatMap(({ value, steps }): RawFinding[] => {
            if (isKnown(value)) return [];
            const other = book.all.find((each) => idsOf(each).has(value));
            const at = placeIn(ledger, index, steps);
            return [
              {
                ...at,
                ...(other === undefined ? {} : { variant: 'otherLedger' }),
                key: [...ledger.path, String(record['id']), path, value].join(' '),
                actual: value,
                values: {
                  id: shownValue(value),
                  ledger: targets.map(({ title }) => title).join('、'),
                  other: other?.title ?? '',
                },
              },
            ];
          }),
        );
      }),
    );
  },
});

interface Named {
  readonly value: string;
  readonly steps: readonly (string | number)[];
}

/** The texts at a path of a record; a segment with brackets is a list. */
function valuesAt(
  value: unknown,
  [segment, ...rest]: readonly string[],
  steps: readonly (string | number)[] = [],
): Named[] {
  if (segment === undefined) return typeof value === 'string' ? [{ value, steps }] : [];
  const isList = segment.endsWith('[]');
  const key = isList ? segment.slice(0, -2) : segment;
  const below = (value as Readonly<Record<string, unknown>> | undefined)?.[key];
  if (below === undefined) return [];
  if (!isList) return valuesAt(below, rest, [...steps, key]);
  return (below as readonly unknown[]).flatMap((entry, index) => valuesAt(entry, rest, [...steps, key, index]));
}
